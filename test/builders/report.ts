import { Transactions } from '@awardbook/database';
import {
  type ReportKind,
  type ReportPackage,
  ReportPackagesService,
  type ReportState,
} from '@awardbook/reporting';
import { type DataSource } from 'typeorm';
import { anAward } from './award';
import { awardsOf, TESTER } from './services';

interface GivenReport {
  /** Id of its award; a new one of FY 2010 to FY 2013 unless told otherwise. */
  award?: string;
  kind?: Exclude<ReportKind, 'ad-hoc'>;
  /** Of the quarter that it is about; the first one of the award when left out. */
  periodEndsOn?: string;
  /** How far it has come; nobody has begun it when left out. */
  state?: ReportState;
  certifierDiffers?: boolean;
  /** Who alone reviews the award's reports. */
  officer?: string | null;
}

/** The steps that lead to a state, all of them. */
export const WAY_TO: Readonly<Record<ReportState, readonly ReportState[]>> = {
  'not-due': [],
  skipped: ['skipped'],
  draft: ['draft'],
  'awaiting-certification': ['draft', 'awaiting-certification'],
  submitted: ['draft', 'awaiting-certification', 'submitted'],
  'in-review': ['draft', 'awaiting-certification', 'submitted', 'in-review'],
  'changes-requested': ['draft', 'awaiting-certification', 'submitted', 'in-review', 'changes-requested'],
  accepted: ['draft', 'awaiting-certification', 'submitted', 'in-review', 'accepted'],
};

export interface ReportBuilder {
  store(db: DataSource): Promise<ReportPackage>;
}

/**
 * A report that its award's terms ask for: quarterly, all parts, unless the award has terms already.
 *
 * Its steps are the database's own: what a part would say against one, or do beside it, is not asked.
 */
export function aReport(given: GivenReport = {}): ReportBuilder {
  return {
    async store(db) {
      const award = given.award ?? (await anAward().store(db)).id;
      const id = await new Transactions(db).run(TESTER, async (tx) => {
        await tx.sql`
          INSERT INTO reporting_terms (award_id, frequency, interim_days, final_days, first_period_ends_on, parts,
            certifier_differs, officer_id)
          SELECT a.id, 'quarterly', 30, 120, a.starts_on, '{progress,indicators,results,financial,attachments}',
                 ${given.certifierDiffers ?? false}, ${given.officer ?? null}::uuid
            FROM awards a WHERE a.id = ${award}::uuid
          ON CONFLICT DO NOTHING`;
        const [row] = await tx.sql<{ id: string }[]>`
          SELECT id FROM report_packages
           WHERE award_id = ${award}::uuid AND kind = ${given.kind ?? 'interim'}
             AND period_ends_on = coalesce(${given.periodEndsOn ?? null}::date, period_ends_on)
           ORDER BY period_ends_on, revision LIMIT 1`;
        if (row === undefined) throw new Error('The award has no such report.');
        for (const state of WAY_TO[given.state ?? 'not-due'])
          await tx.sql`
            INSERT INTO report_steps (package_id, to_state, reason) VALUES (${row.id}::uuid, ${state}, 'A test.')`;
        return row.id;
      });
      return new ReportPackagesService(new Transactions(db), awardsOf(db)).get(TESTER, id);
    },
  };
}
