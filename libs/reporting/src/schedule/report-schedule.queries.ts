import { type EntityManager } from 'typeorm';
import { type ReportRequest } from './report-request';

/** @returns its id */
export async function appendRequest(
  tx: EntityManager,
  awardId: string,
  { request, periodStartsOn, periodEndsOn, dueOn, parts }: ReportRequest,
): Promise<string> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO report_packages (award_id, kind, request, period_starts_on, period_ends_on, due_on, parts)
    VALUES (${awardId}::uuid, 'ad-hoc', ${request}, ${periodStartsOn}::date, ${periodEndsOn}::date, ${dueOn}::date,
            ${parts}::text[])
    RETURNING id`;
  return row?.id ?? '';
}

/** Storing the line is what moves the date. */
export async function appendDueDate(
  tx: EntityManager,
  packageId: string,
  dueOn: string,
  reason: string,
): Promise<void> {
  await tx.sql`
    INSERT INTO report_due_dates (package_id, due_on, cause, reason)
    VALUES (${packageId}::uuid, ${dueOn}::date, 'extension', ${reason})`;
}
