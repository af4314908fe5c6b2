import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import {
  type ChangeRequest,
  type CommentDraft,
  type ReportComment,
  type ReportThread,
} from './report-comment';

const named = (column: string): string => `json_build_object('id', ${column}, 'name', actor_name(${column}))`;
const settled = (flag: string): string =>
  `CASE WHEN ${flag} THEN json_build_object('by', ${named(`${flag}_by`)}, 'at', ${flag}_at) END AS ${flag}`;

type Settled = { readonly by: { id: string; name: string }; readonly at: string } | null;
const settledOf = (row: Settled) => row && { by: row.by, at: new Date(row.at) };

type CommentRow = Omit<ReportThread, 'answers' | 'resolved'> & {
  answersId: string | null;
  resolved: Settled;
};

/** Threads, oldest first; each with its answers. */
export async function listThreads(tx: EntityManager, packageId: string): Promise<ReportThread[]> {
  const rows = await tx.sql<CommentRow[]>`
    ${KEPT} SELECT id, pointer, answers_id AS "answersId", body, ${() => named('written_by')} AS by, written_at AS at,
           ${() => settled('resolved')}
      FROM report_comments WHERE package_id = ${packageId}::uuid ORDER BY id`;
  const answersTo = (thread: string): ReportComment[] =>
    rows
      .filter(({ answersId }) => answersId === thread)
      .map(({ id, body, by, at }) => ({ id, body, by, at }));
  return rows
    .filter(({ answersId }) => answersId === null)
    .map(({ answersId: _answersId, resolved, ...row }) => ({
      ...row,
      resolved: settledOf(resolved),
      answers: answersTo(row.id),
    }));
}

export async function appendComment(
  tx: EntityManager,
  packageId: string,
  { pointer, body, answers }: CommentDraft,
): Promise<void> {
  await tx.sql`
    INSERT INTO report_comments (package_id, pointer, answers_id, body)
    VALUES (${packageId}::uuid, ${pointer}, ${answers}::uuid, ${body})`;
}

/** @returns false when there is no such thread, or it is not theirs to settle */
export async function storeResolved(
  tx: EntityManager,
  { packageId, id, resolved }: { packageId: string; id: string; resolved: boolean },
): Promise<boolean> {
  const rows = await tx.query<[unknown, number]>(
    `UPDATE report_comments SET resolved = $3::boolean
      WHERE package_id = $1::uuid AND id = $2::uuid AND answers_id IS NULL`,
    [packageId, id, resolved],
  );
  return rows[1] === 1;
}

type ChangeRow = Omit<ChangeRequest, 'done'> & { done: Settled };

/** Oldest first; a grantee sees those that were sent. */
export async function listChangeRequests(tx: EntityManager, packageId: string): Promise<ChangeRequest[]> {
  const rows = await tx.sql<ChangeRow[]>`
    ${KEPT} SELECT id, pointer, body, ${() => named('requested_by')} AS by, requested_at AS at, sent_at AS "sentAt",
           ${() => settled('done')}
      FROM report_change_requests WHERE package_id = ${packageId}::uuid ORDER BY id`;
  return rows.map((row) => ({ ...row, done: settledOf(row.done) }));
}

export async function appendChangeRequest(
  tx: EntityManager,
  packageId: string,
  { pointer, body }: Pick<CommentDraft, 'pointer' | 'body'>,
): Promise<void> {
  await tx.sql`
    INSERT INTO report_change_requests (package_id, pointer, body) VALUES (${packageId}::uuid, ${pointer}, ${body})`;
}

/** @returns false when there is no such request, or it is not theirs to tick off */
export async function storeDone(
  tx: EntityManager,
  { packageId, id, done }: { packageId: string; id: string; done: boolean },
): Promise<boolean> {
  const rows = await tx.query<[unknown, number]>(
    'UPDATE report_change_requests SET done = $3::boolean WHERE package_id = $1::uuid AND id = $2::uuid',
    [packageId, id, done],
  );
  return rows[1] === 1;
}

/** @returns false when there is no such request, or it was sent */
export async function removeChangeRequest(
  tx: EntityManager,
  packageId: string,
  id: string,
): Promise<boolean> {
  const rows = await tx.query<[unknown, number]>(
    'DELETE FROM report_change_requests WHERE package_id = $1::uuid AND id = $2::uuid AND sent_at IS NULL',
    [packageId, id],
  );
  return rows[1] === 1;
}
