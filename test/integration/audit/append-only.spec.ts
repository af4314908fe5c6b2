import { systemActor, Transactions, violationOf } from '@awardbook/database';
import { DataSource } from 'typeorm';
import { createDataSource } from '@awardbook/database';
import { anAward } from '../../builders';
import { withTestDatabase } from '../../support/database';
import { asApi, asWorker } from '../../support/logins';
import { aSealedTrail, linesOf } from './trail';

const db = withTestDatabase();
const TABLES = ['audit_entries', 'audit_seals', 'audit_head_mails'];

let api: DataSource;
let worker: DataSource;

beforeAll(async () => {
  await aSealedTrail(db.dataSource, 2, 1);
  await db.dataSource.query(
    `INSERT INTO audit_head_mails (number, sent_to) VALUES (1, 'auditor@example.org')`,
  );
  api = await createDataSource(await asApi(db.url), { applicationName: 'test-api' }).initialize();
  worker = await createDataSource(await asWorker(db.url), { applicationName: 'test-worker' }).initialize();
});
afterAll(() => Promise.all([api.destroy(), worker.destroy()]));

const inNameOf = (source: DataSource, statement: string): Promise<unknown> =>
  new Transactions(source).run(systemActor('test'), (tx) => tx.query(statement));

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  const violation = violationOf(error);
  if (violation !== null) return violation.code;
  return (error as { driverError?: { code?: string } } | null)?.driverError?.code ?? 'done';
};

describe.each(TABLES)('%s', (table) => {
  const column = table === 'audit_entries' ? 'id' : 'number';
  const CHANGES = [
    `UPDATE ${table} SET ${column} = ${column}`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ];

  it.each(CHANGES)('lets even its owner not: %s', async (statement) => {
    // An identity cannot be set, which PostgreSQL says before any trigger does.
    const change = statement.replace('SET id = id', 'SET actor = actor');
    expect(await codeOf(inNameOf(db.dataSource, change))).toBe('append-only');
  });

  it.each(CHANGES)('lets neither program: %s', async (statement) => {
    const change = statement.replace('SET id = id', 'SET actor = actor');
    const DENIED = '42501';
    expect(await codeOf(inNameOf(api, change))).toBe(DENIED);
    expect(await codeOf(inNameOf(worker, change))).toBe(DENIED);
  });
});

it('lets neither program insert an entry, take the triggers off, or pass them by', async () => {
  for (const source of [api, worker]) {
    for (const statement of [
      `INSERT INTO audit_entries (kind, subject) VALUES ('event', 'forged')`,
      'ALTER TABLE awards DISABLE TRIGGER audit_updated',
      'DROP TRIGGER append_only ON audit_entries',
      'SET session_replication_role = replica',
      'CREATE OR REPLACE FUNCTION audit_awards() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
    ])
      expect(await codeOf(inNameOf(source, statement))).toBe('42501');
  }
  expect(await codeOf(inNameOf(api, `INSERT INTO audit_seals SELECT * FROM audit_seals`))).toBe('42501');
});

it('refuses to empty a table whose rows it tells of', async () => {
  for (const table of [
    'awards',
    'award_category_shares',
    'implementers',
    'people',
    'credentials',
    'portfolio',
  ])
    expect(await codeOf(inNameOf(db.dataSource, `TRUNCATE ${table} CASCADE`))).toBe('append-only');
});

it('takes an event of either program under the login that brought it', async () => {
  await inNameOf(api, `SELECT record_event('refused', 'money.post', NULL, NULL)`);
  await inNameOf(worker, `SELECT record_event('refused', 'money.post', NULL, NULL)`);
  const events = (await linesOf(db.dataSource)).filter(({ subject }) => subject === 'refused');
  expect(events.map(({ actor, login }) => [actor, login])).toEqual([
    ['test', 'awardbook_tests_api'],
    ['test', 'awardbook_tests_worker'],
  ]);
});

describe('who reads which entries', () => {
  const readBy = async (role: string, implementers: readonly string[] = []) =>
    new Transactions(api).read(
      { id: 'reader', role: role as 'grantee', implementers, scopes: null },
      async (tx) => new Set((await linesOf(tx)).map(({ subject }) => subject)),
    );

  it('administrators and leadership all of them', async () => {
    for (const role of ['administrator', 'leadership']) {
      const subjects = await readBy(role);
      for (const subject of ['awards', 'implementers', 'refused', 'people'])
        expect(subjects).toContain(subject);
    }
  });

  it('other staff those of awards, implementers and funds, and nothing about people or sign-ins', async () => {
    for (const role of ['program-officer', 'finance']) {
      const subjects = await readBy(role);
      expect(subjects).toContain('awards');
      expect(subjects).toContain('implementers');
      for (const subject of ['refused', 'people', 'credentials', 'person_implementers'])
        expect(subjects).not.toContain(subject);
    }
  });

  it('a grantee those of its own awards, whoever is not signed in none', async () => {
    const award = await anAward().store(db.dataSource);
    await db.dataSource.query(`SELECT record_event('export-downloaded', 'x', '${award.id}', NULL)`);
    const lines = await new Transactions(api).read(
      { id: 'reader', role: 'grantee', implementers: [award.implementer.id], scopes: null },
      linesOf,
    );
    expect(lines.map(({ kind, subject, awardId }) => [kind, subject, awardId])).toEqual([
      ['inserted', 'awards', award.id],
    ]);
    expect(await readBy('grantee')).toEqual(new Set());
    expect(await readBy('nobody')).toEqual(new Set());
  });

  beforeAll(() =>
    db.dataSource.query(`
      INSERT INTO people (id, email, name, role) VALUES
        ('00000000-0000-7000-8000-000000000009', 'eve@example.org', 'Eve', 'grantee');
      INSERT INTO person_implementers
      SELECT '00000000-0000-7000-8000-000000000009', id FROM implementers LIMIT 1`),
  );
});
