import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Award } from '@awardbook/awards';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { ExportBuilder, type ExportFormat, type ReportListExportParameters } from '@awardbook/exports';
import { HOME_OFFICE } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { ReportListService } from '@awardbook/reporting';
import { parse } from 'csv-parse/sync';
import { TESTER } from '../../builders';
import { withServices } from '../../support/services';
import { sheetsAsCsv } from '../../support/soffice';
import { aFinancialReport, FinancialReporting, granteeOf } from '../reporting/financial-reporting';

const services = withServices({ as: 'api' });
const room = new FinancialReporting(services);
const DAY = isoDate('2026-11-22');
const SYMBOL = '019-011-2010/2012-1022-000';
const FUND = { treasuryAccount: SYMBOL, yearOfFunds: 2010, office: HOME_OFFICE };
const FIRST = '2009-12-31';
const SECOND = '2010-03-31';

type Asked = Omit<ReportListExportParameters, 'onDate'>;
type Row = Record<string, string>;

/** An award with a correction and a report in review. */
let mine: Award;
/** An award of somebody else's with one accepted report. */
let other: Award;

async function written(format: ExportFormat, parameters: Asked = {}): Promise<string> {
  const file = path.join(services.dataDir, `register.${format}`);
  const request = { report: 'sf-425-register' as const, format, parameters: { ...parameters, onDate: DAY } };
  await services.app.get(ExportBuilder).writeFile(TESTER, request, file, 'Fiona Finance', () => undefined);
  return file;
}

async function rows(parameters: Asked = {}): Promise<Row[]> {
  return parse<Row>(await readFile(await written('csv', parameters), 'utf8'), { bom: true, columns: true });
}

const cellsOf = (row: Row | undefined, ...keys: string[]) => keys.map((key) => row?.[key]);

beforeAll(async () => {
  mine = await room.anAward({ [SYMBOL]: '1000.00' });
  other = await room.anAward({ [SYMBOL]: '500.00' });
  await room.post(mine, 'disbursement', '300.00', FUND);
  const first = {
    ...{ cashReceipts: '300.00', cashDisbursements: '250.10', authorized: '1000.00' },
    ...{ expenditures: '260.55', unliquidated: '40.00', shareRequired: '90.00', shareSpent: '12.34' },
    ...{ incomeEarned: '5.00', incomeAdded: '1.25' },
  };
  const accepted = await room.accepted(mine, FIRST, first);
  await room.corrected(mine, accepted, { ...first, expenditures: '255.55' });
  const rates = [
    {
      ...{ type: 'provisional' as const, rateBasisPoints: 1_250 },
      ...{ startsOn: isoDate('2009-10-01'), endsOn: isoDate('2010-09-30') },
      ...{ base: Money.parse('200.00'), federalShare: Money.parse('25.00') },
    },
  ];
  const { packageId } = await room.draft(
    mine,
    SECOND,
    aFinancialReport({ ...first, expenditures: '400.00' }, { indirect: rates }),
  );
  await room.take(packageId, 'awaiting-certification', 'submitted', 'in-review');
  await room.accepted(other, FIRST, { authorized: '500.00', expenditures: '77.07' });
  // A draft is nobody's business yet.
  await room.draft(other, SECOND, aFinancialReport({ expenditures: '99.99' }));
  // Recorded only after the reports were accepted.
  await room.post(mine, 'disbursement', '20.00', FUND, '2009-12-15');
}, 60_000);

it('has a row for each report that was handed in, also for what a correction took the place of', async () => {
  const found = await rows({ award: mine.fain });
  expect(
    found.map((row) => cellsOf(row, 'period_ends_on', 'revision', 'state', 'superseded', 'accepted_on')),
  ).toEqual([
    [FIRST, '1', 'Accepted', 'yes', expect.stringMatching(/^20/)],
    [FIRST, '2', 'Accepted', 'no', expect.stringMatching(/^20/)],
    [SECOND, '1', 'In review', 'no', ''],
  ]);
  expect(new Set((await rows()).map(({ fain }) => fain))).toEqual(new Set([mine.fain, other.fain]));
});

it('has every line of the form in exact cents, what the form computes too, and line 11', async () => {
  const [, corrected, second] = await rows({ award: mine.fain });
  const lines = [...'abcdefghijklmno'].map((letter) => `line_10${letter}`);
  expect(cellsOf(corrected, ...lines)).toEqual([
    ...['300.00', '250.10', '49.90'],
    // g = 255.55 + 40.00; h = 1,000.00 − 295.55
    ...['1000.00', '255.55', '40.00', '295.55', '704.45'],
    ...['90.00', '12.34', '77.66'],
    ...['5.00', '0.00', '1.25', '3.75'],
  ]);
  expect(cellsOf(second, 'line_11_rates', 'line_11_base', 'line_11_amount', 'line_11_federal_share')).toEqual(
    ['Provisional 12.50 %, 2009-10-01 to 2010-09-30', '200.00', '25.00', '25.00'],
  );
});

it('holds lines against the ledger of today and against that of the day of acceptance', async () => {
  const [, corrected, second] = await rows({ award: mine.fain });
  const variances = (key: string) => ['10d', '10e', '10a', '10b'].map((line) => `${key}_${line}`);
  // 300.00 − (300.00 + 20.00) and 250.10 − 320.00
  expect(cellsOf(corrected, ...variances('variance'))).toEqual(['0.00', '0.00', '-20.00', '-69.90']);
  // 300.00 − 300.00 and 250.10 − 300.00: the other payment was recorded later
  expect(cellsOf(corrected, ...variances('accepted_variance'))).toEqual(['0.00', '0.00', '0.00', '-49.90']);
  // 400.00 − 255.55: what is in review is not in the ledger yet
  expect(cellsOf(second, ...variances('variance'))).toEqual(['0.00', '144.45', '-20.00', '-69.90']);
  expect(cellsOf(second, ...variances('accepted_variance'))).toEqual(['', '', '', '']);
});

it('says what the ledger says, entry by entry', async () => {
  const entries = await room.sql<{ fain: string; kind: string; on: IsoDate; cents: bigint }>(
    `SELECT a.fain, e.kind, e.effective_on AS on, e.signed_cents AS cents
       FROM ledger_entries e JOIN awards a ON a.id = e.award_id`,
    [],
  );
  const sum = (row: Row, ...kinds: string[]): string => {
    const counted = entries.filter(
      ({ fain, kind, on }) =>
        fain === row['fain'] && kinds.includes(kind) && on <= (row['period_ends_on'] ?? ''),
    );
    return Money.ofCents(counted.reduce((cents, entry) => cents + entry.cents, 0n)).toString();
  };
  const found = await rows();
  expect(found).toHaveLength(4);
  for (const row of found) {
    expect(cellsOf(row, 'ledger_obligated', 'ledger_disbursed', 'ledger_expended')).toEqual([
      sum(row, 'obligation', 'deobligation'),
      sum(row, 'disbursement', 'refund'),
      sum(row, 'expenditure'),
    ]);
  }
});

it('takes the filters of the list', async () => {
  const asked = async (parameters: Asked) => (await rows(parameters)).length;
  expect(await asked({ state: 'in-review' })).toBe(1);
  expect(await asked({ implementer: other.implementer.id })).toBe(1);
  expect(await asked({ kind: 'final' })).toBe(0);
  expect(await asked({ dueFrom: '2010-04-01' })).toBe(1);
});

it('shows grantees the reports of their own awards alone', async () => {
  const list = services.app.get(ReportListService);
  const facts = await list.financialFacts(granteeOf(other), { filter: {}, onDate: DAY });
  expect(facts.map(({ fain, expenditures }) => [fain, expenditures])).toEqual([[other.fain, 7_707n]]);
  expect(facts[0]?.expended).toBe(7_707n);
});

it('opens as a workbook whose summary adds up the latest accepted report of each award', async () => {
  const { files, remove } = await sheetsAsCsv(await written('xlsx'));
  const sheet = async (name: string) =>
    parse(await readFile(files.find((each) => each.endsWith(`-${name}.csv`)) ?? '', 'utf8'), {
      relax_column_count: true,
    });
  const summary = await sheet('Summary');
  const total = summary.find(([label]) => label === 'Total');
  // 1,000.00 + 500.00 authorized and obligated; 255.55 + 77.07 spent; 300.00 received and 320.00 paid
  expect(total?.slice(3)).toEqual([
    ...['1,500.00', '1,500.00', '332.62', '332.62', '300.00', '320.00', '40.00', '1,127.38'],
  ]);
  const data = await sheet('Data');
  expect(data).toHaveLength(5);
  const dictionary = await sheet('Dictionary');
  expect(dictionary.flat()).toContain(
    'Line 10e: Federal share of expenditures. A stock: cumulative since the award began',
  );
  await remove();
}, 60_000);
