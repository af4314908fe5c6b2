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
  const missing: Login[] = [];
  for (const login of logins) {
    credentialsOf(login);
    if (!(await stands(login))) missing.push(login);
  }
  if (missing.length === 0) return;
  const owner = new Client({ connectionString: ownerUrl, application_name: 'awardbook-migrate' });
  await owner.connect();
  try {
    for (const login of missing) await makeLogin(owner, login);
  } catch (error) {
    if ((error as { code?: string }).code !== MAY_NOT) throw error;
    throw new MayNotMakeLogins(
      await currentUser(owner),
      missing.map((login) => ({ name: credentialsOf(login).name, role: login.role })),
    );
  } finally {
    await owner.end();
  }
}

/** Whether one can connect as it already, and it is a member of its role: then nobody needs the right to make it. */
async function stands({ url, role }: Login): Promise<boolean> {
  const client = new Client({
    connectionString: url,
    application_name: 'awardbook-migrate',
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'USAGE')`,
      [role],
    );
    return rowCount === 1;
  } catch {
    // No such login, another password, or no server: making it tells which.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeLogin(owner: Client, login: Login): Promise<void> {
  const { name, password } = credentialsOf(login);
  const { rows } = await owner.query<{ own: boolean; powerful: boolean }>(
    `SELECT rolname = current_user AS own, rolsuper OR rolbypassrls AS powerful FROM pg_roles WHERE rolname = $1`,
    [name],
  );
  if (rows[0]?.own === true || rows[0]?.powerful === true) throw new LoginUnusable(name, login.role);
  const verb = rows[0] === undefined ? 'CREATE' : 'ALTER';
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
