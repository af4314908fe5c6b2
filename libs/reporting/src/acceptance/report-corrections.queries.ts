import { type Actor } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';

/** Id of the correction of a package, whatever has become of it; null while there is none. */
export async function findCorrection(tx: EntityManager, packageId: string): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }[]>`
    SELECT id FROM report_packages WHERE corrects_id = ${packageId}::uuid`;
  return row?.id ?? null;
}

/** A draft of the same award, kind, period and parts; a trigger sees to that. @returns its id */
export async function appendCorrection(
  tx: EntityManager,
  { id, award, kind, request, periodStartsOn, periodEndsOn, parts }: ReportPackage,
  dueOn: IsoDate,
): Promise<string> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO report_packages (award_id, kind, request, period_starts_on, period_ends_on, due_on, parts, corrects_id)
    VALUES (${award.id}::uuid, ${kind}, ${request}, ${periodStartsOn}::date, ${periodEndsOn}::date, ${dueOn}::date,
            ${[...parts]}::text[], ${id}::uuid)
    RETURNING id`;
  return row?.id ?? '';
}

/** Does the work with the program's own reach, in the actor's name; a failure ends the transaction and the reach with it. */
export async function asTheProgram<T>(
  tx: EntityManager,
  { role }: Pick<Actor, 'role'>,
  work: () => Promise<T>,
): Promise<T> {
  await tx.sql`SELECT set_config('awardbook.role', 'system', true)`;
  const done = await work();
  await tx.sql`SELECT set_config('awardbook.role', ${role}, true)`;
  return done;
}
