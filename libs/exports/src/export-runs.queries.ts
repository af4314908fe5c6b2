import { type EntityManager } from 'typeorm';
import { ExportRun } from './export-run.entity';

/** How long a worker may be silent before another takes its run over. */
export const LEASE_SECONDS = 20;

/** Latest first. */
export async function listRuns(
  tx: EntityManager,
  before: string | null,
  limit: number,
): Promise<ExportRun[]> {
  const query = tx.getRepository(ExportRun).createQueryBuilder('run').orderBy('run.id', 'DESC').limit(limit);
  // A uuid v7 rises with time, so the id is the order.
  if (before !== null) query.where('run.id < :before', { before });
  return query.getMany();
}

/** Those of one person that are ready, and those that failed within a week. */
export async function countRunsOf(
  tx: EntityManager,
  requestedBy: string,
): Promise<{ ready: number; failed: number }> {
  const [counts] = await tx.sql<[{ ready: number; failed: number }]>`
    SELECT (count(*) FILTER (WHERE status = 'ready'))::int AS ready,
           (count(*) FILTER (WHERE status = 'failed' AND finished_at > now() - INTERVAL '7 days'))::int AS failed
      FROM export_runs WHERE requested_by = ${requestedBy}`;
  return counts;
}

export async function findRun(tx: EntityManager, id: string): Promise<ExportRun | null> {
  return tx.findOneBy(ExportRun, { id });
}

/** Takes a run that waits, or whose worker has been silent too long; null when there is nothing to take. */
export async function claimRun(tx: EntityManager, id: string): Promise<ExportRun | null> {
  const [claimed] = await tx.sql<{ id: string }[]>`
    WITH claimed AS (
      UPDATE export_runs
         SET status = 'running', attempt = attempt + 1, rows_done = 0, rows_total = NULL, failure = NULL,
             leased_until = now() + make_interval(secs => ${LEASE_SECONDS}), started_at = coalesce(started_at, now())
       WHERE id = ${id} AND (status = 'queued' OR (status = 'running' AND leased_until < now()))
      RETURNING id)
    SELECT id FROM claimed`;
  return claimed === undefined ? null : findRun(tx, claimed.id);
}

/** Tells how far the build is and that its worker lives; false when the run is no longer this attempt's. */
export async function renewLease(
  tx: EntityManager,
  run: ExportRun,
  progress: { done: number; total: number | null },
): Promise<boolean> {
  const [renewed] = await tx.sql<{ id: string }[]>`
    WITH renewed AS (
      UPDATE export_runs
         SET rows_done = ${progress.done}, rows_total = ${progress.total},
             leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
       WHERE id = ${run.id} AND attempt = ${run.attempt} AND status = 'running'
      RETURNING id)
    SELECT id FROM renewed`;
  return renewed !== undefined;
}

export interface FinishedFile {
  fileName: string;
  sizeBytes: number;
  sha256: string;
  rows: number;
  lifetimeHours: number;
}

/** False when the run was cancelled or taken over meanwhile. */
export async function finishRun(tx: EntityManager, run: ExportRun, file: FinishedFile): Promise<boolean> {
  const [finished] = await tx.sql<{ id: string }[]>`
    WITH finished AS (
      UPDATE export_runs
         SET status = 'ready', file_name = ${file.fileName}, size_bytes = ${file.sizeBytes}, sha256 = ${file.sha256},
             rows_done = ${file.rows}, rows_total = ${file.rows}, leased_until = NULL, finished_at = now(),
             expires_at = now() + make_interval(hours => ${file.lifetimeHours})
       WHERE id = ${run.id} AND attempt = ${run.attempt} AND status = 'running'
      RETURNING id)
    SELECT id FROM finished`;
  return finished !== undefined;
}

/** Gives up for good with a sentence, or lets go so that the next attempt may start at once. */
export async function releaseRun(tx: EntityManager, run: ExportRun, failure: string | null): Promise<void> {
  await tx.sql`
    UPDATE export_runs
       SET status = CASE WHEN ${failure}::text IS NULL THEN 'queued' ELSE 'failed' END, failure = ${failure},
           leased_until = NULL, finished_at = CASE WHEN ${failure}::text IS NULL THEN NULL ELSE now() END
     WHERE id = ${run.id} AND attempt = ${run.attempt} AND status = 'running'`;
}

/** Stops a run that is not finished, or marks a finished one's file as gone. */
export async function endRun(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`
    UPDATE export_runs
       SET status = CASE WHEN status = 'ready' THEN 'expired' ELSE 'cancelled' END,
           leased_until = NULL, finished_at = coalesce(finished_at, now())
     WHERE id = ${id} AND status IN ('queued', 'running', 'ready')`;
}

/** Runs that are owed and that nobody works on. */
export async function listForsakenRuns(tx: EntityManager): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    SELECT id FROM export_runs
     WHERE status = 'queued' OR (status = 'running' AND leased_until < now()) ORDER BY id LIMIT 1000`;
  return rows.map((row) => row.id);
}

/** Marks finished runs past their day; their files are to be removed. */
export async function expireRuns(tx: EntityManager): Promise<void> {
  await tx.sql`UPDATE export_runs SET status = 'expired' WHERE status = 'ready' AND expires_at < now()`;
}

/** Of these runs, those that may still have a file, finished or half-written. */
export async function listRunsWithFiles(
  tx: EntityManager,
  ids: readonly string[],
): Promise<{ id: string; status: string; attempt: number }[]> {
  return tx.sql`SELECT id, status, attempt FROM export_runs WHERE id = ANY (${ids}::uuid[]) AND status IN ('running', 'ready')`;
}
