import { type EntityManager } from 'typeorm';
import { PERSON_COLUMNS } from '../people/people.queries';
import { type Person } from '../people/person';
import { PersonIdentityEntity } from './person-identity.entity';

const FLOW_MINUTES = 10;

export async function appendFlow(tx: EntityManager, tokenHash: Buffer, returnTo: string): Promise<void> {
  await tx.sql`
    INSERT INTO sso_flows (token_hash, return_to, expires_at)
    VALUES (${tokenHash}, ${returnTo}, now() + make_interval(mins => ${FLOW_MINUTES}))`;
}

/** Takes the flow, so that nobody else can; null when it is over, used or was never begun. */
export async function takeFlow(tx: EntityManager, tokenHash: Buffer): Promise<{ returnTo: string } | null> {
  const [row] = await tx.sql<{ returnTo: string; isGood: boolean }[]>`
    WITH taken AS (
      DELETE FROM sso_flows WHERE token_hash = ${tokenHash}
      RETURNING return_to AS "returnTo", expires_at > now() AS "isGood")
    SELECT * FROM taken`;
  return row?.isGood === true ? { returnTo: row.returnTo } : null;
}

export async function sweepFlows(tx: EntityManager): Promise<void> {
  await tx.sql`DELETE FROM sso_flows WHERE expires_at < now()`;
}

export interface ProviderIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** Whom the provider's name is bound to, whatever their state. */
export async function findBoundPerson(
  tx: EntityManager,
  { issuer, subject }: ProviderIdentity,
): Promise<Person | null> {
  const [row] = await tx.sql<Person[]>`
    SELECT ${() => PERSON_COLUMNS} FROM person_identities b JOIN people p ON p.id = b.person_id
     WHERE b.issuer = ${issuer} AND b.subject = ${subject}`;
  return row ?? null;
}

/** Whoever has this address and is not yet known to the provider by another name. */
export async function findUnboundPerson(
  tx: EntityManager,
  email: string,
  issuer: string,
): Promise<Person | null> {
  const [row] = await tx.sql<Person[]>`
    SELECT ${() => PERSON_COLUMNS} FROM people p
     WHERE p.email_key = lower(${email})
       AND NOT EXISTS (SELECT FROM person_identities b WHERE b.person_id = p.id AND b.issuer = ${issuer})`;
  return row ?? null;
}

/** Whether the provider knows the person already, by whatever name. */
export async function isBound(tx: EntityManager, personId: string, issuer: string): Promise<boolean> {
  return tx.existsBy(PersonIdentityEntity, { personId, issuer });
}

export async function bindIdentity(
  tx: EntityManager,
  personId: string,
  { issuer, subject }: ProviderIdentity,
): Promise<void> {
  await tx.insert(PersonIdentityEntity, { issuer, subject, personId });
}
