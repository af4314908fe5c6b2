import { type EntityManager } from 'typeorm';

export const WINDOW_MINUTES = 15;

/** An attempt that is undecided for longer belongs to a program that died; it counts as failed. */
const PENDING_SECONDS = 30;

export interface FailureCount {
  /** Within the window. */
  failures: number;
  /** Being looked at right now. */
  pending: number;
  /** Until fewer than the limit lie within the window; null while they do. */
  lockedForSeconds: number | null;
}

/** Makes other attempts on the same subject wait until this transaction has counted and noted its own. */
export async function lockSubject(tx: EntityManager, subject: string): Promise<void> {
  await tx.sql`SELECT pg_advisory_xact_lock(hashtextextended(${subject}, 4150004))`;
}

export async function countFailures(
  tx: EntityManager,
  subject: string,
  limit: number,
): Promise<FailureCount> {
  const [row] = await tx.sql<FailureCount[]>`
    WITH recent AS (
      SELECT failed_at, is_pending AND failed_at > clock_timestamp() - make_interval(secs => ${PENDING_SECONDS}) AS undecided
        FROM sign_in_failures
       WHERE subject = ${subject} AND failed_at > clock_timestamp() - make_interval(mins => ${WINDOW_MINUTES}))
    SELECT (count(*) FILTER (WHERE NOT undecided))::int AS failures,
           (count(*) FILTER (WHERE undecided))::int AS pending,
           ceil(extract(epoch FROM (array_agg(failed_at ORDER BY failed_at DESC) FILTER (WHERE NOT undecided))[${limit}::int]
                + make_interval(mins => ${WINDOW_MINUTES}) - clock_timestamp()))::int AS "lockedForSeconds"
      FROM recent`;
  return row ?? { failures: 0, pending: 0, lockedForSeconds: null };
}

/** Notes an attempt as undecided under each of its subjects. */
export async function appendAttempt(
  tx: EntityManager,
  attemptId: string,
  subjects: readonly string[],
): Promise<void> {
  await tx.sql`
    INSERT INTO sign_in_failures (attempt_id, subject, failed_at, is_pending)
    SELECT ${attemptId}::uuid, subject, clock_timestamp(), true FROM unnest(${[...subjects]}::text[]) AS s (subject)`;
}

export async function markFailed(tx: EntityManager, attemptId: string): Promise<void> {
  await tx.sql`UPDATE sign_in_failures SET is_pending = false WHERE attempt_id = ${attemptId}::uuid`;
}

/** As if it had never been made. */
export async function removeAttempt(tx: EntityManager, attemptId: string): Promise<void> {
  await tx.sql`DELETE FROM sign_in_failures WHERE attempt_id = ${attemptId}::uuid`;
}

/** What is still undecided stays: its password is not known to be right. */
export async function removeFailures(tx: EntityManager, subject: string): Promise<void> {
  await tx.sql`DELETE FROM sign_in_failures WHERE subject = ${subject} AND NOT is_pending`;
}

/** Forgets what no lock looks at any more. */
export async function sweepFailures(tx: EntityManager): Promise<void> {
  await tx.sql`DELETE FROM sign_in_failures WHERE failed_at < now() - make_interval(mins => ${WINDOW_MINUTES})`;
}
