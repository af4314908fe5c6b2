import { PERSON_ROLES, type PersonRole, TOKEN_SCOPES, type TokenScope } from '@awardbook/identity';
import { type DataSource } from 'typeorm';
import {
  aPerson,
  signedIn,
  type TestPersonDraft,
  type TestSession,
  tokenHeaders,
} from '../../../support/people';

/** Somebody, or nobody, who asks for things. */
export interface Subject {
  readonly name: string;
  /** Null when what is sent is worth nothing, or nothing is sent. */
  readonly role: PersonRole | null;
  /** What a token is limited to; null for a session, which may do all that the role may. */
  readonly scopes: readonly TokenScope[] | null;
  readonly headers: Readonly<Record<string, string>>;
  /** A session of the same person, to make things of their own with; null for nobody. */
  readonly session: TestSession | null;
}

/** Known to the tests only. */
export const PASSWORD = 'seven violet harbours at noon';

interface Given {
  databaseUrl: string;
  dataSource: DataSource;
  /** What grantees are bound to. */
  implementers: readonly string[];
}

function draftOf(role: PersonRole, { implementers }: Given): TestPersonDraft {
  return { role, password: PASSWORD, implementers: role === 'grantee' ? implementers : [] };
}

/** A new person of the role with a session; for requests that use up what they are made with. */
export function newSession(role: PersonRole, given: Given): Promise<TestSession> {
  return signedIn(given.databaseUrl, draftOf(role, given));
}

async function sessionSubject(role: PersonRole, given: Given): Promise<Subject> {
  const session = await newSession(role, given);
  return { name: `session of ${role}`, role, scopes: null, headers: session.headers, session };
}

async function tokenSubject(role: PersonRole, scopes: readonly TokenScope[], given: Given): Promise<Subject> {
  const session = await newSession(role, given);
  const headers = await tokenHeaders(given.databaseUrl, session.person, scopes);
  return { name: `token of ${role} for ${scopes.join('+')}`, role, scopes, headers, session };
}

/** Sessions that were good once: over, unused for too long, or of somebody who was deactivated. */
async function formerSessions(role: PersonRole, given: Given): Promise<Subject[]> {
  const over = await newSession(role, given);
  const idle = await newSession(role, given);
  const deactivated = await newSession(role, given);
  await given.dataSource.sql`
    UPDATE sessions SET created_at = now() - interval '13 hours', expires_at = now() - interval '1 hour'
     WHERE person_id = ${over.person.id}`;
  await given.dataSource.sql`
    UPDATE sessions SET created_at = now() - interval '2 hours', last_used_at = now() - interval '31 minutes'
     WHERE person_id = ${idle.person.id}`;
  await given.dataSource.sql`
    UPDATE people SET status = 'deactivated', deactivation_reason = 'test' WHERE id = ${deactivated.person.id}`;
  const worthless = (name: string, { headers }: TestSession): Subject => ({
    name: `${name} session of ${role}`,
    role: null,
    scopes: null,
    headers,
    session: null,
  });
  return [worthless('expired', over), worthless('idle', idle), worthless('deactivated', deactivated)];
}

/** Tokens that were good once. */
async function formerTokens(given: Given): Promise<Subject[]> {
  const person = await aPerson(given.databaseUrl, draftOf('finance', given));
  const [expired, revoked] = [
    await tokenHeaders(given.databaseUrl, person, TOKEN_SCOPES),
    await tokenHeaders(given.databaseUrl, person, TOKEN_SCOPES),
  ];
  const [first, second] = await given.dataSource.sql<{ id: string }[]>`
    SELECT id FROM api_tokens WHERE person_id = ${person.id} ORDER BY id`;
  await given.dataSource.sql`
    UPDATE api_tokens SET created_at = now() - interval '2 days', expires_at = now() - interval '1 minute'
     WHERE id = ${first?.id}`;
  await given.dataSource.sql`UPDATE api_tokens SET revoked_at = now() WHERE id = ${second?.id}`;
  const worthless = (name: string, headers: Subject['headers']): Subject => ({
    name,
    role: null,
    scopes: null,
    headers,
    session: null,
  });
  return [worthless('expired token', expired), worthless('revoked token', revoked)];
}

/** Everybody whom the matrix asks for: each role by session and by tokens of every scope, and who may nothing. */
export async function makeSubjects(given: Given): Promise<Subject[]> {
  const subjects: Subject[] = [
    { name: 'nobody', role: null, scopes: null, headers: {}, session: null },
    {
      name: 'a session that never was',
      role: null,
      scopes: null,
      headers: { cookie: `awardbook=${'a'.repeat(43)}` },
      session: null,
    },
    {
      name: 'a token that never was',
      role: null,
      scopes: null,
      headers: { authorization: `Bearer awb_${'a'.repeat(43)}` },
      session: null,
    },
    ...(await formerTokens(given)),
  ];
  for (const role of PERSON_ROLES) {
    subjects.push(await sessionSubject(role, given), ...(await formerSessions(role, given)));
    for (const scope of TOKEN_SCOPES) subjects.push(await tokenSubject(role, [scope], given));
    subjects.push(await tokenSubject(role, TOKEN_SCOPES, given));
  }
  return subjects;
}
