import { type EntityManager } from 'typeorm';
import { type TrailFilter, type TrailRecord } from './trail-entry';

/** Newest first, before the given key. */
export async function listTrail(
  tx: EntityManager,
  filter: TrailFilter,
  before: { transactionId: string; id: string } | null,
  limit: number,
): Promise<TrailRecord[]> {
  const { actor = null, kind = null, table = null, from = null, to = null } = filter;
  return tx.sql<TrailRecord[]>`
    SELECT e.transaction_id AS "transactionId", e.id, e.at, e.actor, actor_name(e.actor) AS "actorName",
           e.actor_role AS "actorRole", e.login, e.kind, e.subject, e.row_key AS "rowKey", e.award_id AS "awardId",
           a.fain, i.name AS "implementerName",
           CASE WHEN e.award_id IS NULL AND left(e.row_key, 36) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                THEN nullif(actor_name(coalesce(e.after ->> 'person_id', e.before ->> 'person_id', left(e.row_key, 36))),
                            left(e.row_key, 36)) END AS "personName",
           e.before, e.after
      FROM (SELECT * FROM audit_entries
             WHERE (${actor}::text IS NULL OR actor = ${actor}::text)
               AND (${kind}::text IS NULL OR kind = ${kind}::text)
               AND (${table}::text IS NULL OR subject = ${table}::text)
               AND (${from}::date IS NULL OR at >= ${from}::date::timestamp AT TIME ZONE 'UTC')
               AND (${to}::date IS NULL OR at < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC')
               AND (${before?.transactionId ?? null}::bigint IS NULL
                    OR (transaction_id, id) < (${before?.transactionId ?? null}::bigint, ${before?.id ?? null}::bigint))
             ORDER BY transaction_id DESC, id DESC LIMIT ${limit}) e
      LEFT JOIN awards a ON a.id = e.award_id
      LEFT JOIN implementers i ON i.id = coalesce(e.implementer_id,
                                CASE WHEN e.kind <> 'event' THEN (e.after ->> 'implementer_id')::uuid END)
     ORDER BY e.transaction_id DESC, e.id DESC`;
}

/** How many entries are sealed, and how many more there are. */
export async function countTrail(tx: EntityManager): Promise<{ sealed: bigint; unsealed: bigint }> {
  const [row] = await tx.sql<{ sealed: bigint; unsealed: bigint }[]>`
    SELECT coalesce(sum(entries), 0)::bigint AS sealed,
           (SELECT count(*) FROM audit_entries
             WHERE transaction_id >= coalesce((SELECT max(to_transaction) FROM audit_seals), 0)) AS unsealed
      FROM audit_seals`;
  return row ?? { sealed: 0n, unsealed: 0n };
}
