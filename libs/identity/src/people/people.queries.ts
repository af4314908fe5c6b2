import { decodeCursor, type Page, type PageRequest, toPage, containing } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { conditionOf, LAST_SIGN } from './people-concerns.queries';
import { PersonEntity } from './person.entity';
import { PersonImplementerEntity } from './person-implementer.entity';
import { type Person, type PersonDraft, type PersonFilter, type PersonPatch } from './person';

/** For other queries of this room, which join the table of people as `p`. */
export const PERSON_COLUMNS = `
  p.id, p.name, p.email, p.role, p.status, p.deactivation_reason AS "deactivationReason",
  p.last_seen_at AS "lastSeenAt", p.created_at AS "createdAt", p.version,
  EXISTS (SELECT FROM credentials c WHERE c.person_id = p.id AND c.totp_confirmed_at IS NOT NULL) AS "secondFactor",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name)), '[]') FROM implementers_of(p.id) i)
    AS implementers`;

export async function findPerson(tx: EntityManager, id: string): Promise<Person | null> {
  const [row] = await tx.sql<Person[]>`
    SELECT ${() => PERSON_COLUMNS} FROM people p WHERE p.id = ${id}::uuid`;
  return row ?? null;
}

/** Whatever the case of its letters. */
export async function findPersonByEmail(tx: EntityManager, email: string): Promise<Person | null> {
  const [row] = await tx.sql<Person[]>`
    SELECT ${() => PERSON_COLUMNS} FROM people p WHERE p.email_key = lower(${email})`;
  return row ?? null;
}

/** Makes whoever else changes this person wait. */
export async function lockPerson(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`SELECT FROM people WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

/** In the order of their names, then of their coming. */
export async function listPeople(
  tx: EntityManager,
  { q, role, status, concern }: PersonFilter,
  page: PageRequest,
): Promise<Page<Person>> {
  const after = decodeCursor(page.cursor, [/^[\s\S]{1,200}$/, /^[0-9a-f-]{36}$/]);
  const pattern = q === undefined ? null : containing(q);
  const rows = await tx.sql<Person[]>`
    SELECT ${() => PERSON_COLUMNS} FROM people p
     WHERE (${pattern}::text IS NULL OR p.name ILIKE ${pattern}::text OR p.email ILIKE ${pattern}::text)
       AND (${role ?? null}::text IS NULL OR p.role = ${role ?? null}::text)
       AND (${status ?? null}::text IS NULL OR p.status = ${status ?? null}::text)
       AND (${() => conditionOf(concern)})
       AND (${after?.[0] ?? null}::text IS NULL
            OR (lower(p.name), p.id) > (lower(${after?.[0] ?? null}::text), ${after?.[1] ?? null}::uuid))
     ORDER BY lower(p.name), p.id
     LIMIT ${page.limit + 1}::int`;
  return toPage(rows, page.limit, (row) => [row.name, row.id]);
}

/** @returns the id, or null when somebody with this address is there already */
export async function appendPerson(
  tx: EntityManager,
  { name, email, role, status }: Omit<PersonDraft, 'implementers'> & Pick<Person, 'status'>,
): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO people (name, email, role, status) VALUES (${name}, ${email}, ${role}, ${status})
        ON CONFLICT (email_key) DO NOTHING
    RETURNING id`;
  return row?.id ?? null;
}

export async function storePerson(
  tx: EntityManager,
  person: Person,
  patch: Pick<PersonPatch, 'name' | 'role'> &
    Partial<Pick<Person, 'status' | 'deactivationReason' | 'email'>>,
): Promise<void> {
  await tx.update(PersonEntity, { id: person.id }, { ...patch, version: person.version + 1 });
}

/** Of these ids, those that are no implementer's. */
export async function listUnknownImplementers(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    SELECT asked.id FROM unnest(${[...ids]}::uuid[]) AS asked (id)
     WHERE NOT EXISTS (SELECT FROM implementers i WHERE i.id = asked.id AND i.merged_into_id IS NULL)`;
  return rows.map(({ id }) => id);
}

/** Binds the person to these implementers and no others. */
export async function storeImplementers(
  tx: EntityManager,
  personId: string,
  implementers: readonly string[],
): Promise<void> {
  await tx.delete(PersonImplementerEntity, { personId });
  await tx.insert(
    PersonImplementerEntity,
    [...new Set(implementers)].map((implementerId) => ({ personId, implementerId })),
  );
}

/** Takes away what led to the person but for the row that records point to. */
export async function forgetPerson(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`DELETE FROM credentials WHERE person_id = ${id}::uuid`;
  await tx.sql`DELETE FROM recovery_codes WHERE person_id = ${id}::uuid`;
  await tx.sql`DELETE FROM person_identities WHERE person_id = ${id}::uuid`;
  await tx.sql`DELETE FROM person_implementers WHERE person_id = ${id}::uuid`;
}

/** Removes every way of signing in; bound identities of single sign-on stay. */
export async function forgetCredentials(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`DELETE FROM credentials WHERE person_id = ${id}::uuid`;
  await tx.sql`DELETE FROM recovery_codes WHERE person_id = ${id}::uuid`;
}

/** Whether the person could sign in if they were active: by a password, or by single sign-on. */
export async function hasWayIn(tx: EntityManager, id: string): Promise<boolean> {
  const [row] = await tx.sql<{ has: boolean }[]>`
    SELECT EXISTS (SELECT FROM credentials WHERE person_id = ${id}::uuid AND password_hash IS NOT NULL)
        OR EXISTS (SELECT FROM person_identities WHERE person_id = ${id}::uuid) AS has`;
  return row?.has === true;
}

/** Notes that the person is here, once an hour at most. */
export async function noteSeen(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`
    UPDATE people SET last_seen_at = now()
     WHERE id = ${id}::uuid AND (last_seen_at IS NULL OR last_seen_at < now() - interval '1 hour')`;
}

/** Active people who were not here for so many days, the longest away first. */
export async function listIdlePeople(tx: EntityManager, days: number): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    SELECT p.id FROM people p WHERE p.status = 'active' AND ${() => LAST_SIGN} < now() - make_interval(days => ${days})
     ORDER BY ${() => LAST_SIGN}, p.id`;
  return rows.map(({ id }) => id);
}

export async function isIdle(tx: EntityManager, id: string, days: number): Promise<boolean> {
  const [row] = await tx.sql<{ id: string }[]>`
    SELECT p.id FROM people p
     WHERE p.id = ${id}::uuid AND p.status = 'active' AND ${() => LAST_SIGN} < now() - make_interval(days => ${days})`;
  return row !== undefined;
}

/** For who is let in again without having been here. */
export async function restartIdleTime(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`UPDATE people SET reactivated_at = now() WHERE id = ${id}::uuid`;
}

/** Whether nobody was ever invited or set up here. */
export async function hasNobody(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.sql<{ nobody: boolean }[]>`SELECT NOT EXISTS (SELECT FROM people) AS nobody`;
  return row?.nobody === true;
}

export async function hasAdministrator(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.sql<{ has: boolean }[]>`
    SELECT EXISTS (SELECT FROM people WHERE role = 'administrator' AND status = 'active') AS has`;
  return row?.has === true;
}

/** Until the end of the transaction, only one makes the first people of this database. */
export async function lockSetUp(tx: EntityManager): Promise<void> {
  await tx.sql`SELECT pg_advisory_xact_lock(4150005)`;
}
