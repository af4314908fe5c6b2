import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { PERSON_COLUMNS } from '../people/people.queries';
import { type Client, type Person } from '../people/person';
import { type Session, SESSION_HOURS, type SignedInVia } from './session';

/** What sessions say of themselves, whatever their person's role. */
export type SessionRow = Omit<Session, 'idleMinutes' | 'idleEndsAt'>;

const SESSION_COLUMNS = `
  s.id, s.via, s.created_at AS "createdAt", s.last_used_at AS "lastUsedAt", s.expires_at AS "expiresAt",
  s.address, s.agent, s.acting_for AS "actingFor"`;

/** Of a joined person `p`: administrators may leave it alone half as long. */
const IS_LIVE = `
  s.expires_at > now() AND p.status = 'active'
  AND s.last_used_at > now() - CASE p.role WHEN 'administrator' THEN interval '15 minutes' ELSE interval '30 minutes' END`;

/** A longer one says nothing more about the browser. */
const AGENT_CHARACTERS = 300;

export async function appendSession(
  tx: EntityManager,
  { idHash, personId, via, client }: { idHash: Buffer; personId: string; via: SignedInVia; client: Client },
): Promise<SessionRow> {
  const [row] = await tx.sql<SessionRow[]>`
    INSERT INTO sessions AS s (id_hash, person_id, via, expires_at, address, agent)
    VALUES (${idHash}, ${personId}, ${via}, now() + make_interval(hours => ${SESSION_HOURS}), ${client.address},
            ${client.agent.slice(0, AGENT_CHARACTERS)})
    RETURNING ${() => SESSION_COLUMNS}`;
  return row as SessionRow;
}

interface LiveRow extends Omit<SessionRow, 'id' | 'createdAt'>, Person {
  sessionId: string;
  signedInAt: Date;
}

/** The session and whose it is, while it may be used. */
export async function findLiveSession(
  tx: EntityManager,
  idHash: Buffer,
): Promise<{ person: Person; session: SessionRow } | null> {
  const [row] = await tx.sql<LiveRow[]>`
    ${KEPT} SELECT ${() => PERSON_COLUMNS}, s.id AS "sessionId", s.created_at AS "signedInAt", s.via, s.address, s.agent,
           s.last_used_at AS "lastUsedAt", s.expires_at AS "expiresAt", s.acting_for AS "actingFor"
      FROM sessions s JOIN people p ON p.id = s.person_id
     WHERE s.id_hash = ${idHash} AND ${() => IS_LIVE}`;
  if (row === undefined) return null;
  const { sessionId, signedInAt, via, address, agent, lastUsedAt, expiresAt, actingFor, ...person } = row;
  const session = {
    id: sessionId,
    createdAt: signedInAt,
    via,
    address,
    agent,
    lastUsedAt,
    expiresAt,
    actingFor,
  };
  return { person, session };
}

/** Those that may still be used, the latest used first. */
export async function listLiveSessions(tx: EntityManager, personId: string): Promise<SessionRow[]> {
  return tx.sql<SessionRow[]>`
    SELECT ${() => SESSION_COLUMNS} FROM sessions s JOIN people p ON p.id = s.person_id
     WHERE s.person_id = ${personId}::uuid AND ${() => IS_LIVE}
     ORDER BY s.last_used_at DESC, s.id`;
}

/** As used now; null when it has ended meanwhile. */
export async function renewSession(tx: EntityManager, id: string): Promise<SessionRow | null> {
  const [row] = await tx.sql<SessionRow[]>`
    WITH renewed AS (
      UPDATE sessions s SET last_used_at = now()
        FROM people p
       WHERE s.id = ${id}::uuid AND p.id = s.person_id AND ${() => IS_LIVE}
      RETURNING s.*)
    SELECT ${() => SESSION_COLUMNS} FROM renewed s`;
  return row ?? null;
}

/** @param actingFor null for all of a grantee's implementers */
export async function storeActingFor(
  tx: EntityManager,
  id: string,
  actingFor: string | null,
): Promise<SessionRow | null> {
  const [row] = await tx.sql<SessionRow[]>`
    WITH changed AS (UPDATE sessions SET acting_for = ${actingFor}::uuid WHERE id = ${id}::uuid RETURNING *)
    SELECT ${() => SESSION_COLUMNS} FROM changed s`;
  return row ?? null;
}

/** @returns whether there was one of this person's */
export async function removeSession(tx: EntityManager, personId: string, id: string): Promise<boolean> {
  const [row] = await tx.sql<{ id: string }[]>`
    WITH removed AS (DELETE FROM sessions WHERE id = ${id}::uuid AND person_id = ${personId}::uuid RETURNING id)
    SELECT id FROM removed`;
  return row !== undefined;
}

/** @returns how many there were, but for the one that is kept */
export async function removeSessionsOf(
  tx: EntityManager,
  personId: string,
  keptId: string | null = null,
): Promise<number> {
  const [row] = await tx.sql<{ count: number }[]>`
    WITH removed AS (
      DELETE FROM sessions WHERE person_id = ${personId}::uuid AND (${keptId}::uuid IS NULL OR id <> ${keptId}::uuid)
      RETURNING id)
    SELECT count(*)::int AS count FROM removed`;
  return row?.count ?? 0;
}

/** Removes what nobody can use any more. */
export async function sweepSessions(tx: EntityManager): Promise<void> {
  await tx.sql`DELETE FROM sessions s USING people p WHERE p.id = s.person_id AND NOT (${() => IS_LIVE})`;
}
