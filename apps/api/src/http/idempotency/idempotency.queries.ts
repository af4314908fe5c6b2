import { type EntityManager } from 'typeorm';

/** A request as it stands under its key. */
export interface StoredRequest {
  requestSha256: string;
  /** Null while the request is in flight. */
  status: number | null;
  headers: Record<string, string> | null;
  body: unknown;
}

/**
 * Takes the actor's key for this request; false when another request of theirs holds it.
 *
 * A request still in flight after five minutes died with its process, for no request may run that long: the same
 * request may then be done again. After seven days a key is free for anything.
 */
export async function claimKey(tx: EntityManager, key: string, requestSha256: string): Promise<boolean> {
  const claimed = await tx.sql<{ key: string }[]>`
    INSERT INTO idempotent_requests AS held (actor, key, request_sha256) VALUES (actor_id(), ${key}, ${requestSha256})
        ON CONFLICT (actor, key) DO UPDATE
       SET request_sha256 = EXCLUDED.request_sha256, status = NULL, headers = NULL, body = NULL, created_at = now()
     WHERE (held.status IS NULL AND held.request_sha256 = EXCLUDED.request_sha256
            AND held.created_at < now() - interval '5 minutes')
        OR held.created_at < now() - interval '7 days'
    RETURNING key`;
  return claimed.length > 0;
}

/** Null when the key was released meanwhile. */
export async function findRequest(tx: EntityManager, key: string): Promise<StoredRequest | null> {
  const [found] = await tx.sql<StoredRequest[]>`
    SELECT request_sha256 AS "requestSha256", status, headers, body FROM idempotent_requests
     WHERE actor = actor_id() AND key = ${key}`;
  return found ?? null;
}

export async function storeAnswer(
  tx: EntityManager,
  key: string,
  answer: { status: number; headers: Record<string, string>; body: unknown },
): Promise<void> {
  await tx.sql`
    UPDATE idempotent_requests
       SET status = ${answer.status}, headers = ${JSON.stringify(answer.headers)}::jsonb,
           body = ${JSON.stringify(answer.body ?? null)}::jsonb
     WHERE actor = actor_id() AND key = ${key} AND status IS NULL`;
}

/** Frees the key of a request that was refused: nothing was stored, so it may be sent again, mended or not. */
export async function releaseKey(tx: EntityManager, key: string): Promise<void> {
  await tx.sql`
    DELETE FROM idempotent_requests WHERE actor = actor_id() AND key = ${key} AND status IS NULL`;
}

/** Removes a few of those that no client will ask for again; who answers one request tidies up after ten. */
export async function forgetOldKeys(tx: EntityManager): Promise<void> {
  await tx.sql`SELECT forget_old_requests()`;
}
