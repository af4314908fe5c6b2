import { type EntityManager } from 'typeorm';
import { type TokenScope } from '../access-table';
import { PERSON_COLUMNS } from '../people/people.queries';
import { type Person } from '../people/person';
import { type ApiToken } from './api-token';
import { ApiTokenEntity } from './api-token.entity';

const TOKEN_COLUMNS = `
  t.id, t.name, t.hint, t.scopes, t.created_at AS "createdAt", t.expires_at AS "expiresAt",
  t.last_used_at AS "lastUsedAt"`;

const IS_LIVE = 't.revoked_at IS NULL AND t.expires_at > now()';

interface LiveRow extends Person {
  tokenId: string;
  tokenName: string;
  hint: string;
  scopes: TokenScope[];
  madeAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
}

/** The token and whose it is, while it is good. */
export async function findLiveToken(
  tx: EntityManager,
  tokenHash: Buffer,
): Promise<{ person: Person; token: ApiToken } | null> {
  const [row] = await tx.sql<LiveRow[]>`
    SELECT ${() => PERSON_COLUMNS}, t.id AS "tokenId", t.name AS "tokenName", t.hint, t.scopes,
           t.created_at AS "madeAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt"
      FROM api_tokens t JOIN people p ON p.id = t.person_id
     WHERE t.token_hash = ${tokenHash} AND ${() => IS_LIVE} AND p.status = 'active'`;
  if (row === undefined) return null;
  const { tokenId, tokenName, hint, scopes, madeAt, expiresAt, lastUsedAt, ...person } = row;
  const token = { id: tokenId, name: tokenName, hint, scopes, createdAt: madeAt, expiresAt, lastUsedAt };
  return { person, token };
}

/** Those that are good, the latest made first. */
export async function listLiveTokens(tx: EntityManager, personId: string): Promise<ApiToken[]> {
  return tx.sql<ApiToken[]>`
    SELECT ${() => TOKEN_COLUMNS} FROM api_tokens t
     WHERE t.person_id = ${personId}::uuid AND ${() => IS_LIVE} ORDER BY t.id DESC`;
}

export async function appendToken(
  tx: EntityManager,
  row: Pick<ApiTokenEntity, 'personId' | 'name' | 'tokenHash' | 'hint' | 'scopes' | 'expiresAt'>,
): Promise<ApiToken> {
  const token = tx.create(ApiTokenEntity, row);
  await tx.insert(ApiTokenEntity, token);
  const [made] = await tx.sql<ApiToken[]>`
    SELECT ${() => TOKEN_COLUMNS} FROM api_tokens t WHERE t.id = ${token.id}::uuid`;
  return made as ApiToken;
}

/** Notes a use, once a minute at most, which the row that was found tells. */
export async function noteTokenUse(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`UPDATE api_tokens SET last_used_at = now() WHERE id = ${id}::uuid`;
}

/** @returns whether there was a good one of this person's */
export async function revokeToken(tx: EntityManager, personId: string, id: string): Promise<boolean> {
  const [row] = await tx.sql<{ id: string }[]>`
    WITH revoked AS (
      UPDATE api_tokens SET revoked_at = now()
       WHERE id = ${id}::uuid AND person_id = ${personId}::uuid AND revoked_at IS NULL
      RETURNING id)
    SELECT id FROM revoked`;
  return row !== undefined;
}

/** @returns how many were good */
export async function revokeTokensOf(tx: EntityManager, personId: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }[]>`
    WITH revoked AS (
      UPDATE api_tokens SET revoked_at = now() WHERE person_id = ${personId}::uuid AND revoked_at IS NULL RETURNING id)
    SELECT count(*)::int AS count FROM revoked`;
  return row?.count ?? 0;
}
