import { systemActor, Transactions } from '@awardbook/database';
import { ImportsService, type LoadKind, LoadRefused, type LoadResult } from '@awardbook/imports';
import type { DataSource } from 'typeorm';
import { aFile } from './workbook-files';

const ACTOR = systemActor('loader');

/** Good files, in the order an empty program needs them; each test changes what it is about. */
export const GOOD: Readonly<Record<LoadKind, string>> = {
  appropriations: `reference,treasury_account,year_of_funds,amount,appropriated_on,status,source
APP-1,019-011-2012/2013-1022-000,2012,18720000,2011-12-23,enacted,Public Law 112-74
APP-2,19-72-2012/2013-1037,,12000000.00,2011-12-23,enacted,Public Law 112-74
APP-3,011-X-1022-000,2010,0,2009-12-16,reported,none that year
`,
  allotments: `reference,treasury_account,year_of_funds,office,amount,allotted_on,status,source
ALL-1,019-011-2012/2013-1022-000,2012,J/TIP,1000000.00,2012-03-01,allotted,Advice 1
ALL-2,019-072-2012/2013-1037-000,,,500000,2012-03-01,allotted,Advice 2
`,
  awards: `fain,title,instrument,implementer,implementer_type,program_type,ceiling,starts_on,ends_on,categories,countries
S-SJTIP-13-CA-1029,"Shelter, and care",Cooperative Agreement,International Organization for Migration (IOM),public-international-organization,Bilateral and Regional,750000,2012-10-01,2015-09-30,Protection 60%; Prevention 40%,Kenya 33.34%; ug 66.66%
S-SJTIP-12-GR-0031,Training,grant,INTERNATIONAL ORGANIZATION FOR MIGRATION IOM,,training-and-technical-assistance,299999.99,2012-07-01,2014-06-30,Prosecution,
`,
  entries: `reference,kind,fain,treasury_account,year_of_funds,amount,effective_on,description
E-1,obligation,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,250000.00,2012-10-16,New award
E-2,disbursement,ssjtip13ca1029,19-11-2012/2013-1022,,12500.75,2013-12-31,
E-3,obligation,s/sjtip 12 gr 0031,019-072-2012/2013-1037,2012,299999.99,2012-07-02,
`,
};

/** The service as the command line has it, on one database. */
export class Loading {
  constructor(private readonly database: () => DataSource) {}

  load(kind: LoadKind, content: string | Buffer): Promise<LoadResult> {
    return this.loadFile(kind, aFile(content, `${kind}.csv`));
  }

  loadFile(kind: LoadKind, path: string): Promise<LoadResult> {
    return new ImportsService(new Transactions(this.database())).load(ACTOR, kind, path);
  }

  /** Every kind but entries. */
  async loadGround(): Promise<void> {
    for (const kind of ['appropriations', 'allotments', 'awards'] as const) await this.load(kind, GOOD[kind]);
  }

  /** "row column code" of each problem, or the code of another refusal. */
  async faultsOf(kind: LoadKind, content: string | Buffer): Promise<string[]> {
    const error = await this.refusalOf(kind, content);
    return error.problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
  }

  async refusalOf(kind: LoadKind, content: string | Buffer): Promise<LoadRefused> {
    const error = await this.load(kind, content).catch((caught: unknown) => caught);
    if (error instanceof LoadRefused) return error;
    throw new Error(`was not refused for its rows: ${String(error)}`);
  }

  /** Rows in each table that a load may touch. */
  async counts(): Promise<Record<string, number>> {
    const tables = [
      'appropriations',
      'allotments',
      'funds',
      'appropriation_balances',
      'implementers',
      'implementer_names',
      'awards',
      'award_category_shares',
      'award_country_shares',
      'ledger_entries',
      'funding_strips',
      'stale_rollups',
    ];
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await this.database().query<[{ count: bigint }]>(`SELECT count(*) FROM ${table}`);
      counts[table] = Number(row.count);
    }
    return counts;
  }
}
