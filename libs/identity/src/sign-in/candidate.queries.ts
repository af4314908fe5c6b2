import { type EntityManager } from 'typeorm';
import { PERSON_COLUMNS } from '../people/people.queries';
import { type Person } from '../people/person';

/** Somebody and what they sign in with. */
export interface Candidate {
  readonly person: Person;
  readonly passwordHash: string | null;
}

interface CandidateRow extends Person {
  passwordHash: string | null;
}

/** Whoever has this address and is active. */
export async function findCandidate(tx: EntityManager, email: string): Promise<Candidate | null> {
  const [row] = await tx.sql<CandidateRow[]>`
    SELECT ${() => PERSON_COLUMNS},
           (SELECT c.password_hash FROM credentials c WHERE c.person_id = p.id) AS "passwordHash"
      FROM people p WHERE p.email_key = lower(${email}) AND p.status = 'active'`;
  if (row === undefined) return null;
  const { passwordHash, ...person } = row;
  return { person, passwordHash };
}

/**
 * Whether the person still is what was proven to be: active, in the same role, with the same password.
 *
 * Makes whoever would change that wait, so that no session begins after all of them were ended.
 */
export async function lockUnchanged(
  tx: EntityManager,
  { person, passwordHash }: Candidate,
): Promise<boolean> {
  const [locked] = await tx.sql<{ id: string }[]>`
    SELECT p.id FROM people p WHERE p.id = ${person.id}::uuid AND p.status = 'active' AND p.role = ${person.role} FOR NO KEY UPDATE`;
  if (locked === undefined) return false;
  const [same] = await tx.sql<{ same: boolean }[]>`
    SELECT password_hash IS NOT DISTINCT FROM ${passwordHash}::text AS same
      FROM (SELECT (SELECT password_hash FROM credentials WHERE person_id = ${person.id}::uuid)) AS c (password_hash)`;
  return same?.same === true;
}
