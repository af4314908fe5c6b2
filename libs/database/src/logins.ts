import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { LoginUnusable, MayNotMakeLogins } from './logins.errors';

/** The roles that the programs connect as members of; the migrations make them and say what each may do. */
export type LoginRole = 'awardbook_api' | 'awardbook_worker';

/** A login that a program connects as. */
export interface Login {
  /** The address that the program is given: user and password are the login's. */
  readonly url: string;
  readonly role: LoginRole;
}

const SCRAM_ROUNDS = 4_096;
const MAY_NOT = '42501';

/**
 * Makes these logins on the server, or gives them the passwords of their addresses; does nothing where they stand.
 *
 * @param ownerUrl as the role that migrates
 * @throws LoginUnusable, MayNotMakeLogins with what an administrator of the server can run instead
 */
export async function ensureLogins(ownerUrl: string, logins: readonly Login[]): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'awardbook-migrate' });
  await owner.connect();
  try {
    const missing: Login[] = [];
    for (const login of logins) if (!(await stands(owner, login))) missing.push(login);
    try {
      for (const login of missing) await makeLogin(owner, login);
    } catch (error) {
      if ((error as { code?: string }).code !== MAY_NOT) throw error;
      const names = missing.map((login) => ({ name: credentialsOf(login).name, role: login.role }));
      throw new MayNotMakeLogins(await currentUser(owner), names);
    }
  } finally {
    await owner.end();
  }
}

/**
 * Whether one can connect as it already, and it is a member of its role: then nobody needs the right to make it.
 *
 * @throws LoginUnusable
 */
async function stands(owner: Client, login: Login): Promise<boolean> {
  // Asked first, so that a new server's log does not begin with a refused password.
  if (!(await exists(owner, login))) return false;
  const client = new Client({
    connectionString: login.url,
    application_name: 'awardbook-migrate',
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'USAGE')`,
      [login.role],
    );
    return rowCount === 1;
  } catch {
    // Another password, or it may not sign in: mending it tells which.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @throws LoginUnusable */
async function exists(owner: Client, login: Login): Promise<boolean> {
  const { name } = credentialsOf(login);
  const { rows } = await owner.query<{ unusable: boolean }>(
    `SELECT rolname = current_user OR rolsuper OR rolbypassrls AS unusable FROM pg_roles WHERE rolname = $1`,
    [name],
  );
  if (rows[0]?.unusable === true) throw new LoginUnusable(name, login.role);
  return rows.length > 0;
}

async function makeLogin(owner: Client, login: Login): Promise<void> {
  const { name, password } = credentialsOf(login);
  const verb = (await exists(owner, login)) ? 'ALTER' : 'CREATE';
  await owner.query(
    `${verb} ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(scramVerifier(password))}`,
  );
  await owner.query(`GRANT ${login.role} TO ${escapeIdentifier(name)}`);
}

/** @throws LoginUnusable */
function credentialsOf({ url, role }: Login): { name: string; password: string } {
  const { username, password } = new URL(url);
  const credentials = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  // What is not ASCII is spelled in several ways, and the server compares one of them.
  const isUsable = credentials.name !== '' && /^[\x20-\x7e]+$/.test(credentials.password);
  if (!isUsable) throw new LoginUnusable(credentials.name, role);
  return credentials;
}

/** What the server keeps of a password; sent instead of it, so that no log of statements ever has it. RFC 5803. */
function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, SCRAM_ROUNDS, 32, 'sha256');
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${SCRAM_ROUNDS}:${salt.toString('base64')}$${storedKey}:${keyOf('Server Key').toString('base64')}`;
}

async function currentUser(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
  return rows[0]?.name ?? '';
}
