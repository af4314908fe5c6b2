import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { DUE_SOON_DAYS } from '../board/report-list';
import { DAY, LATE } from '../board/report-list-conditions';

/** How many reports wait for what; of the awards in reach. */
export interface ReportWork {
  /** Submitted or in review, of awards that name this person as their officer or nobody. */
  readonly toReview: number;
  /** Past their due date and never submitted. */
  readonly late: number;
  /** Owed and due within the next 30 days; without those that came back, which stand under `returned`. */
  readonly dueSoon: number;
  readonly returned: number;
  readonly toCertify: number;
}

export async function getReportWork(tx: EntityManager, actorId: string, today: IsoDate): Promise<ReportWork> {
  const [row] = await tx.query<ReportWork[]>(
    `SELECT count(*) FILTER (WHERE p.state IN ('submitted', 'in-review')
              AND coalesce(t.officer_id::text = $2, true))::int AS "toReview",
            count(*) FILTER (WHERE ${LATE})::int AS late,
            count(*) FILTER (WHERE p.state IN ('not-due', 'draft', 'awaiting-certification')
              AND p.due_on BETWEEN ${DAY} AND ${DAY} + ${DUE_SOON_DAYS})::int AS "dueSoon",
            count(*) FILTER (WHERE p.state = 'changes-requested')::int AS returned,
            count(*) FILTER (WHERE p.state = 'awaiting-certification')::int AS "toCertify"
       FROM report_packages p LEFT JOIN reporting_terms t ON t.award_id = p.award_id
      WHERE p.state NOT IN ('accepted', 'skipped')
        AND (p.state <> 'not-due' OR p.due_on <= ${DAY} + ${DUE_SOON_DAYS})`,
    [today, actorId],
  );
  return row ?? { toReview: 0, late: 0, dueSoon: 0, returned: 0, toCertify: 0 };
}
