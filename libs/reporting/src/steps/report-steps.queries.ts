import { type EntityManager } from 'typeorm';
import { type ReportState } from '../packages/report-state';

/** Takes a step: a trigger changes the package, or refuses. */
export async function appendStep(
  tx: EntityManager,
  packageId: string,
  to: ReportState,
  reason: string,
): Promise<void> {
  await tx.sql`
    INSERT INTO report_steps (package_id, to_state, reason) VALUES (${packageId}::uuid, ${to}, ${reason})`;
}
