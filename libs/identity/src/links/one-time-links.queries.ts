import { type EntityManager } from 'typeorm';
import { PERSON_COLUMNS } from '../people/people.queries';
import { type Person } from '../people/person';
import { LINK_HOURS, type LinkPurpose } from './one-time-link';

/** A link that is good, and whose it is. */
export interface GoodLink {
  readonly purpose: LinkPurpose;
  readonly expiresAt: Date;
  /** Null for the set-up link. */
  readonly person: Person | null;
}

interface LinkRow extends Omit<GoodLink, 'person'> {
  personId: string | null;
}

/** Replaces whatever link the person had; the set-up link replaces the set-up link. */
export async function appendLink(
  tx: EntityManager,
  { tokenHash, personId, purpose }: { tokenHash: Buffer; personId: string | null; purpose: LinkPurpose },
): Promise<Date> {
  await removeLinksOf(tx, personId);
  const [row] = await tx.sql<{ expiresAt: Date }[]>`
    INSERT INTO one_time_links (token_hash, person_id, purpose, expires_at)
    VALUES (${tokenHash}, ${personId}::uuid, ${purpose}, now() + make_interval(hours => ${LINK_HOURS[purpose]}))
    RETURNING expires_at AS "expiresAt"`;
  return (row as { expiresAt: Date }).expiresAt;
}

export async function findGoodLink(tx: EntityManager, tokenHash: Buffer): Promise<GoodLink | null> {
  const [row] = await tx.sql<LinkRow[]>`
    SELECT purpose, expires_at AS "expiresAt", person_id AS "personId"
      FROM one_time_links WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > now()`;
  if (row === undefined) return null;
  const { purpose, expiresAt, personId } = row;
  if (personId === null) return { purpose, expiresAt, person: null };
  const [person] = await tx.sql<Person[]>`
    SELECT ${() => PERSON_COLUMNS} FROM people p
     WHERE p.id = ${personId}::uuid AND p.status IN ('invited', 'active')`;
  return person === undefined ? null : { purpose, expiresAt, person };
}

/** @returns whether it was good until now: of several at once, one wins */
export async function useUp(tx: EntityManager, tokenHash: Buffer): Promise<boolean> {
  const [row] = await tx.sql<{ purpose: string }[]>`
    WITH used AS (
      UPDATE one_time_links SET used_at = now()
       WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > now()
      RETURNING purpose)
    SELECT purpose FROM used`;
  return row !== undefined;
}

/** @param personId null for set-up links */
export async function removeLinksOf(tx: EntityManager, personId: string | null): Promise<void> {
  await tx.sql`DELETE FROM one_time_links WHERE person_id IS NOT DISTINCT FROM ${personId}::uuid`;
}

/** Forgets those that are good for nothing. */
export async function sweepLinks(tx: EntityManager): Promise<void> {
  await tx.sql`DELETE FROM one_time_links WHERE expires_at < now()`;
}

/** Whether somebody may still set up by a link that was made. */
export async function hasSetUpLink(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.sql<{ has: boolean }[]>`
    SELECT EXISTS (SELECT FROM one_time_links WHERE purpose = 'set-up' AND used_at IS NULL AND expires_at > now()) AS has`;
  return row?.has === true;
}
