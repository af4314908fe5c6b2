import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDataSource, runMigrations } from '@awardbook/database';
import { prepareQueues } from '@awardbook/jobs';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Any number; suites that start at once wait for each other on it while one of them makes the template. */
const TEMPLATE_LOCK = 4_150_002;
const MIGRATIONS_FOLDER = path.join(__dirname, '../../migrations');
/** What is prepared for the queues is part of the template as well. */
const QUEUES_FOLDER = path.join(__dirname, '../../libs/jobs/src');

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** The server that tests make their databases on, as a role that may create databases. */
export function adminUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined || url === '') {
    throw new Error(
      'This test needs a PostgreSQL server. Run it by "npm test -- <file>", which brings one, or set TEST_DATABASE_URL.',
    );
  }
  return url;
}

/**
 * A new, migrated, empty database; the caller drops it.
 *
 * It is copied from a template that is migrated once for each state of the migrations, so a test file waits
 * some tens of milliseconds for it.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `awardbook_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (admin) => {
    const template = await ensureTemplate(admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: urlOf(name),
    drop: () =>
      asAdmin(async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/** A new database without any table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = `awardbook_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (admin) => void (await admin.query(`CREATE DATABASE ${name}`)));
  return {
    url: urlOf(name),
    drop: () =>
      asAdmin(async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/**
 * A database for all tests of one file, with a connected data source; made before the first, dropped after the
 * last. Read its fields inside tests and hooks only: before them there is nothing yet.
 */
export function withTestDatabase(): { readonly url: string; readonly dataSource: DataSource } {
  let database: TestDatabase | undefined;
  let dataSource: DataSource | undefined;
  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await createDataSource(database.url, { applicationName: 'test' }).initialize();
  });
  afterAll(async () => {
    if (dataSource?.isInitialized === true) await dataSource.destroy();
    await database?.drop();
  });
  const ready = <T>(thing: T | undefined): T => {
    if (thing === undefined)
      throw new Error('The test database is made in beforeAll; read it inside a test.');
    return thing;
  };
  return {
    get url() {
      return ready(database).url;
    },
    get dataSource() {
      return ready(dataSource);
    },
  };
}

async function ensureTemplate(admin: Client): Promise<string> {
  const name = `awardbook_template_${migrationsFingerprint()}`;
  await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const existing = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (existing.rowCount === 0) await makeTemplate(admin, name);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return name;
}

/** Renamed when it is whole, so that a half-migrated one is never copied. */
async function makeTemplate(admin: Client, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${draft}`);
  await runMigrations(urlOf(draft));
  await prepareQueues(urlOf(draft));
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

function migrationsFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...filesOf(MIGRATIONS_FOLDER), ...filesOf(QUEUES_FOLDER)]) {
    hash.update(path.relative(MIGRATIONS_FOLDER, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function urlOf(database: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return url.href;
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
