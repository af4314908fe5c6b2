import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDataSource } from '@awardbook/database';
import { type DataSource } from 'typeorm';
import { anAward } from '../../builders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { type CommandResult, eventually, runAwardbook, startWorker } from '../../support/processes';

let database: TestDatabase;
let dataSource: DataSource;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'awardbook-audit-'));
  dataSource = await createDataSource(database.url, { applicationName: 'test' }).initialize();
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const options = () => ({ databaseUrl: database.url, dataDir: folder });
const audit = (...words: string[]): Promise<CommandResult> => runAwardbook(['audit', ...words], options());
const HEAD = /^\d+ [0-9a-f]{64} \S+Z \d+ entries$/;

const wrong = async (statement: string): Promise<void> =>
  dataSource.transaction(async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    await tx.query(statement);
  });

it('says what is sealed, and of a whole trail that it is', async () => {
  const none = await audit('head');
  expect(none).toMatchObject({ status: 0, stdout: '' });
  await anAward({ title: 'Sealed' }).store(dataSource);
  // A transaction of another suite on the same server may keep the newest entries unsealed for a moment.
  await eventually(async () => (await audit('seal')).stderr.includes('the head is'));
  const head = await audit('head');
  expect(head.stdout.trim()).toMatch(HEAD);
  expect(readFileSync(path.join(folder, 'audit-heads.txt'), 'utf8')).toContain(head.stdout.trim());
  const verified = await audit('verify', '--json');
  expect(verified.status).toBe(0);
  expect(JSON.parse(verified.stdout)).toMatchObject({ faults: [], heads: 1 });
});

it('names the entry that was touched, and answers 1', async () => {
  const [entry] = await dataSource.sql<{ transaction: bigint; id: bigint }[]>`
    SELECT transaction_id AS transaction, id FROM audit_entries WHERE subject = 'awards' LIMIT 1`;
  await wrong(`UPDATE audit_entries SET after = after || '{"ceiling_cents": 1}' WHERE id = ${entry?.id}`);
  const touched = await audit('verify');
  expect(touched.status).toBe(1);
  expect(touched.stdout).toBe(
    `Entry ${entry?.id} of transaction ${entry?.transaction} was altered after seal 1 was put on it.\n`,
  );
  expect(touched.stderr).toContain('one fault');
});

it('finds by a head kept elsewhere that the trail was cut off, and refuses a file that holds none', async () => {
  const kept = path.join(folder, 'kept.txt');
  writeFileSync(kept, readFileSync(path.join(folder, 'audit-heads.txt')));
  await wrong('DELETE FROM audit_seals');
  const cutOff = await audit('verify', '--head', kept);
  expect(cutOff.status).toBe(1);
  expect(cutOff.stdout).toContain('was published as the head and is not in the chain');
  writeFileSync(kept, 'nothing of the kind');
  const unreadable = await audit('verify', '--head', kept);
  expect(unreadable).toMatchObject({ status: 1 });
  expect(unreadable.stderr).toContain('Line 1 of');
  expect((await audit('verify', '--hed', kept)).status).toBe(2);
});

it('is done by the worker without being asked', async () => {
  await wrong('DELETE FROM audit_entries');
  await anAward().store(dataSource);
  const worker = await startWorker(options());
  try {
    await eventually(async () => {
      const [row] = await dataSource.sql<{ seals: bigint }[]>`SELECT count(*) AS seals FROM audit_seals`;
      return (row?.seals ?? 0n) > 0n;
    });
  } finally {
    await worker.stop();
  }
});
