import { KEPT } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assert } from '@awardbook/problems';
import { type EntityManager } from 'typeorm';
import { LATE } from '../board/report-list-conditions';
import { type EarlierReport, type ReportDueDate, type ReportStepTaken } from './report-view';

/** Oldest first. */
export async function listSteps(tx: EntityManager, packageId: string): Promise<ReportStepTaken[]> {
  return tx.sql<ReportStepTaken[]>`
    ${KEPT} SELECT s.from_state AS "from", s.to_state AS "to", s.reason,
           json_build_object('id', s.taken_by, 'name', actor_name(s.taken_by)) AS by, s.taken_at AS at
      FROM report_steps s WHERE s.package_id = ${packageId}::uuid ORDER BY s.id`;
}

/** Oldest first. */
export async function listDueDates(tx: EntityManager, packageId: string): Promise<ReportDueDate[]> {
  return tx.sql<ReportDueDate[]>`
    ${KEPT} SELECT d.due_on AS "dueOn", d.cause, d.reason,
           json_build_object('id', d.recorded_by, 'name', actor_name(d.recorded_by)) AS by, d.recorded_at AS at
      FROM report_due_dates d WHERE d.package_id = ${packageId}::uuid ORDER BY d.id`;
}

export interface ReportSurroundings {
  readonly late: boolean;
  readonly correctionId: string | null;
  readonly previous: EarlierReport | null;
  readonly certifierDiffers: boolean;
}

/**
 * Whether it is late on that day, its correction, and the report accepted for the latest period before; a final one
 * stands beside the last interim.
 */
export async function getSurroundings(
  tx: EntityManager,
  id: string,
  today: IsoDate,
): Promise<ReportSurroundings> {
  const [row] = await tx.query<ReportSurroundings[]>(
    `${KEPT()} SELECT ${LATE} AS late,
            (SELECT c.id FROM report_packages c WHERE c.corrects_id = p.id) AS "correctionId",
            (SELECT json_build_object('id', b.id, 'periodStartsOn', b.period_starts_on,
                                      'periodEndsOn', b.period_ends_on, 'parts', b.parts)
               FROM report_packages b
              WHERE b.award_id = p.award_id AND b.kind = 'interim' AND b.state = 'accepted'
                AND b.superseded_by_id IS NULL AND b.id <> p.id
                AND (b.period_ends_on < p.period_ends_on
                     OR (p.kind = 'final' AND b.period_ends_on = p.period_ends_on))
              ORDER BY b.period_ends_on DESC LIMIT 1) AS previous,
            coalesce((SELECT t.certifier_differs FROM reporting_terms t WHERE t.award_id = p.award_id), false)
              AS "certifierDiffers"
       FROM report_packages p WHERE p.id = $2::uuid`,
    [today, id],
  );
  assert(row !== undefined, 'a report that was read in this snapshot is there');
  return row;
}
