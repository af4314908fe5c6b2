import { randomBytes } from 'node:crypto';
import {
  assertWalledIn,
  createDataSource,
  ensureLogins,
  LoginNotWalledIn,
  LoginUnusable,
  MayNotMakeLogins,
  runMigrations,
} from '@awardbook/database';
import { Client, escapeIdentifier } from 'pg';
import { adminUrl, withTestDatabase } from '../../support/database';
import { asApi, asWorker } from '../../support/logins';

const made: string[] = [];
let admin: Client;
// Before those of the database, which drop it: what a role owns keeps the role.
afterAll(async () => {
  for (const name of made) await admin.query(`DROP OWNED BY ${name}`).catch(() => undefined);
  for (const name of made) await admin.query(`DROP ROLE IF EXISTS ${name}`);
  await admin.end();
});
const db = withTestDatabase();

beforeAll(async () => {
  admin = new Client({ connectionString: db.url });
  await admin.connect();
});

/** A new role's name and address; whatever is made of it is removed at the end. */
function newRole(): { name: string; url: string } {
  const name = `awardbook_tests_${randomBytes(6).toString('hex')}`;
  made.push(name);
  return { name, url: addressAs(name) };
}

function addressAs(name: string, password = 'of a test'): string {
  const url = new URL(db.url);
  url.username = name;
  url.password = encodeURIComponent(password);
  return url.href;
}

async function canConnect(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What the boot check says of a connection as this; null when nothing is against it. */
async function boot(
  url: string,
  role: 'awardbook_api' | 'awardbook_worker' = 'awardbook_api',
): Promise<string | null> {
  const dataSource = await createDataSource(url, { applicationName: 'test', poolSize: 1 }).initialize();
  try {
    await assertWalledIn(dataSource, role);
    return null;
  } catch (error) {
    if (error instanceof LoginNotWalledIn) return error.message;
    throw error;
  } finally {
    await dataSource.destroy();
  }
}

describe('making logins', () => {
  it('makes one that can connect, belongs to its role and has no other right', async () => {
    const { name, url } = newRole();
    await ensureLogins(db.url, [{ url, role: 'awardbook_api' }]);
    expect(await canConnect(url)).toBe(true);
    expect(await boot(url)).toBeNull();
    const { rows } = await admin.query(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
              ARRAY(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = r.oid) AS roles
         FROM pg_roles r WHERE rolname = $1`,
      [name],
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        rolreplication: false,
        roles: ['awardbook_api'],
      },
    ]);
  });

  it('gives one that stands the password of its address, and leaves it alone when it has that', async () => {
    const { name, url } = newRole();
    await ensureLogins(db.url, [{ url, role: 'awardbook_worker' }]);
    const kept = () =>
      admin.query<{ rolpassword: string }>('SELECT rolpassword FROM pg_authid WHERE rolname = $1', [name]);
    const before = (await kept()).rows[0]?.rolpassword;
    await ensureLogins(db.url, [{ url, role: 'awardbook_worker' }]);
    expect((await kept()).rows[0]?.rolpassword).toBe(before);
    const changed = addressAs(name, 'another: 100 % "quoted" \'password\'');
    await ensureLogins(db.url, [{ url: changed, role: 'awardbook_worker' }]);
    expect([await canConnect(url), await canConnect(changed)]).toEqual([false, true]);
  });

  it.each([
    ['the role that migrates', () => db.url],
    ['an empty password', () => addressAs('awardbook_tests_nobody', '')],
    ['a password that servers may spell differently', () => addressAs('awardbook_tests_nobody', 'pässword')],
  ])('refuses %s', async (_what, url) => {
    await expect(ensureLogins(db.url, [{ url: url(), role: 'awardbook_api' }])).rejects.toThrow(
      LoginUnusable,
    );
  });

  it('says what an administrator can run where the migrating role may not make roles; that run, it goes on', async () => {
    const migrator = newRole();
    const login = newRole();
    const database = escapeIdentifier(new URL(db.url).pathname.slice(1));
    await admin.query(`CREATE ROLE ${migrator.name} LOGIN PASSWORD 'of a test'`);
    await admin.query(`GRANT ALL ON DATABASE ${database} TO ${migrator.name}`);
    const making = () => ensureLogins(migrator.url, [{ url: login.url, role: 'awardbook_api' }]);
    const refusal: unknown = await making().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MayNotMakeLogins);
    const message = (refusal as MayNotMakeLogins).message;
    expect(message).toContain('API_DATABASE_URL');
    const orders = message.split('\n').filter((line) => line.endsWith(';'));
    expect(orders).toHaveLength(2);
    for (const order of orders) await admin.query(order.replace('…', 'of a test'));
    await making();
    expect(await boot(login.url)).toBeNull();
  });
});

describe('the boot check', () => {
  it('lets the logins of the programs pass', async () => {
    expect(await boot(await asApi(db.url))).toBeNull();
    expect(await boot(await asWorker(db.url), 'awardbook_worker')).toBeNull();
  });

  it('refuses a superuser, as whom no wall holds', async () => {
    expect(await boot(adminUrl())).toContain('it is a superuser');
  });

  it('refuses a role that may pass by row-level security, or become one that may', async () => {
    const passing = newRole();
    await admin.query(
      `CREATE ROLE ${passing.name} LOGIN BYPASSRLS PASSWORD 'of a test' IN ROLE awardbook_api`,
    );
    expect(await boot(passing.url)).toContain('may pass by row-level security');
    const member = newRole();
    await admin.query(
      `CREATE ROLE ${member.name} LOGIN PASSWORD 'of a test' IN ROLE awardbook_api, ${passing.name}`,
    );
    expect(await boot(member.url)).toContain('may pass by row-level security');
  });

  it('refuses a role that owns a table', async () => {
    const owner = newRole();
    await admin.query(`CREATE ROLE ${owner.name} LOGIN PASSWORD 'of a test' IN ROLE awardbook_api`);
    await admin.query(
      `CREATE TABLE walls_owned (id integer); ALTER TABLE walls_owned OWNER TO ${owner.name}`,
    );
    expect(await boot(owner.url)).toContain('it owns the table walls_owned');
    await admin.query('DROP TABLE walls_owned');
    expect(await boot(owner.url)).toBeNull();
  });

  it('refuses a role that could read nothing, and says how to get one that can', async () => {
    const stranger = newRole();
    await admin.query(`CREATE ROLE ${stranger.name} LOGIN PASSWORD 'of a test'`);
    const refusal = await boot(stranger.url);
    expect(refusal).toContain('it is no member of awardbook_api');
    expect(refusal).toContain('Run "awardbook migrate" with API_DATABASE_URL');
    expect(await boot(await asWorker(db.url))).toContain('it is no member of awardbook_api');
  });
});

it('migrating asks for no right to make roles that stand already', async () => {
  const migrator = newRole();
  const name = escapeIdentifier(`${new URL(db.url).pathname.slice(1)}_plain`);
  await admin.query(`CREATE ROLE ${migrator.name} LOGIN PASSWORD 'of a test'`);
  await admin.query(`CREATE DATABASE ${name} OWNER ${migrator.name}`);
  try {
    const url = new URL(migrator.url);
    url.pathname = `${url.pathname}_plain`;
    expect((await runMigrations(url.href)).length).toBeGreaterThan(10);
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
});
