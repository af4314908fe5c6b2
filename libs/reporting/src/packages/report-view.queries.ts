import { type EntityManager } from 'typeorm';
import { type ReportPackage } from './report-package';
import { type ReportDueDate, type ReportStepTaken } from './report-view';

/** Oldest first. */
export async function listSteps(tx: EntityManager, packageId: string): Promise<ReportStepTaken[]> {
  return tx.sql<ReportStepTaken[]>`
    SELECT s.from_state AS "from", s.to_state AS "to", s.reason,
           json_build_object('id', s.taken_by, 'name', actor_name(s.taken_by)) AS by, s.taken_at AS at
      FROM report_steps s WHERE s.package_id = ${packageId}::uuid ORDER BY s.id`;
}

/** Oldest first. */
export async function listDueDates(tx: EntityManager, packageId: string): Promise<ReportDueDate[]> {
  return tx.sql<ReportDueDate[]>`
    SELECT d.due_on AS "dueOn", d.cause, d.reason,
           json_build_object('id', d.recorded_by, 'name', actor_name(d.recorded_by)) AS by, d.recorded_at AS at
      FROM report_due_dates d WHERE d.package_id = ${packageId}::uuid ORDER BY d.id`;
}

export interface ReportSurroundings {
  readonly correctionId: string | null;
  readonly previousId: string | null;
  readonly certifierDiffers: boolean;
}

/** Its correction, and the report accepted for the latest period before; a final one stands beside the last interim. */
export async function getSurroundings(tx: EntityManager, report: ReportPackage): Promise<ReportSurroundings> {
  const [row] = await tx.sql<ReportSurroundings[]>`
    SELECT (SELECT c.id FROM report_packages c WHERE c.corrects_id = ${report.id}::uuid) AS "correctionId",
           (SELECT p.id FROM report_packages p
             WHERE p.award_id = ${report.award.id}::uuid AND p.kind = 'interim' AND p.state = 'accepted'
               AND p.superseded_by_id IS NULL AND p.id <> ${report.id}::uuid
               AND (p.period_ends_on < ${report.periodEndsOn}::date
                    OR (${report.kind} = 'final' AND p.period_ends_on = ${report.periodEndsOn}::date))
             ORDER BY p.period_ends_on DESC LIMIT 1) AS "previousId",
           coalesce((SELECT t.certifier_differs FROM reporting_terms t WHERE t.award_id = ${report.award.id}::uuid),
             false) AS "certifierDiffers"`;
  return row ?? { correctionId: null, previousId: null, certifierDiffers: false };
}
