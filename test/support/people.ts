import { createHash, randomBytes } from 'node:crypto';
import { type PersonRole, type TokenScope } from '@awardbook/identity';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';

/** Somebody with an account in a test's database. */
export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: PersonRole;
  /** Null unless it was asked for: signing in by it costs what hashing costs. */
  readonly password: string | null;
}

export interface TestPersonDraft {
  role: PersonRole;
  name?: string;
  email?: string;
  /** Uuids of the implementers that a grantee is bound to. */
  implementers?: readonly string[];
  password?: string;
}

/** What a browser with a session holds. */
export interface TestSession {
  readonly person: TestPerson;
  /** What the cookie carries. */
  readonly value: string;
  /** For requests that a test makes by itself. */
  readonly headers: { readonly cookie: string };
}

const NAMES: Readonly<Record<PersonRole, string>> = {
  'program-officer': 'Paula Program',
  finance: 'Frank Finance',
  grantee: 'Grace Grantee',
  leadership: 'Leo Leadership',
  administrator: 'Ada Admin',
};

/** As the program makes them: 256 random bits, of which only the hash is kept. */
const newSecret = (): string => randomBytes(32).toString('base64url');
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

/** The cookie's name where people open the page without TLS, as tests do. */
export const SESSION_COOKIE = 'awardbook';

/**
 * An active person of a role, stored straight into the database.
 *
 * @param databaseUrl of the role that owns the tables
 */
export async function aPerson(databaseUrl: string, draft: TestPersonDraft): Promise<TestPerson> {
  const { role, name = NAMES[role], implementers = [], password = null } = draft;
  const email = draft.email ?? `${role}-${randomBytes(4).toString('hex')}@example.test`;
  return asOwner(databaseUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO people (name, email, role, status, last_seen_at) VALUES ($1, $2, $3, 'active', now()) RETURNING id`,
      [name, email, role],
    );
    const id = rows[0]?.id ?? '';
    if (password !== null) {
      await owner.query(
        'INSERT INTO credentials (person_id, password_hash, password_changed_at) VALUES ($1, $2, now())',
        [id, await hash(password)],
      );
    }
    await owner.query(
      'INSERT INTO person_implementers (person_id, implementer_id) SELECT $1, unnest($2::uuid[])',
      [id, implementers],
    );
    return { id, name, email, role, password };
  });
}

/** A session of the person, as if they had just signed in. */
export async function aSession(databaseUrl: string, person: TestPerson): Promise<TestSession> {
  const value = newSecret();
  await asOwner(databaseUrl, (owner) =>
    owner.query(
      `INSERT INTO sessions (id_hash, person_id, via, expires_at, address, agent)
       VALUES ($1, $2, 'password', now() + interval '12 hours', '127.0.0.1', 'test')`,
      [hashOf(value), person.id],
    ),
  );
  return { person, value, headers: { cookie: `${SESSION_COOKIE}=${value}` } };
}

/** A new person of a role, signed in. */
export async function signedIn(
  databaseUrl: string,
  draft: PersonRole | TestPersonDraft,
): Promise<TestSession> {
  const person = await aPerson(databaseUrl, typeof draft === 'string' ? { role: draft } : draft);
  return aSession(databaseUrl, person);
}

/** What a request with an API token of the person sends. */
export async function tokenHeaders(
  databaseUrl: string,
  person: TestPerson,
  scopes: readonly TokenScope[],
): Promise<{ authorization: string }> {
  const token = `awb_${newSecret()}`;
  await asOwner(databaseUrl, (owner) =>
    owner.query(
      `INSERT INTO api_tokens (person_id, name, token_hash, hint, scopes, expires_at)
       VALUES ($1, 'test', $2, $3, $4, now() + interval '1 day')`,
      [person.id, hashOf(token), token.slice(-4), scopes],
    ),
  );
  return { authorization: `Bearer ${token}` };
}

/** The session as Playwright's `context.addCookies` takes it. */
export function browserCookie(address: string, session: TestSession) {
  return {
    name: SESSION_COOKIE,
    value: session.value,
    url: address,
    httpOnly: true,
    sameSite: 'Lax' as const,
  };
}

async function asOwner<T>(databaseUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
