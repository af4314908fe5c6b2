import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { emptyDatabase, type TestDatabase } from '../../support/database';
import { type CommandResult, runAwardbook } from '../../support/processes';

const LINK = /^http:\/\/localhost:3000\/welcome#[\w-]{43}$/;

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'awardbook-user-'));
  expect(await awardbook('migrate')).toMatchObject({ status: 0 });
});

afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const awardbook = (...words: string[]): Promise<CommandResult> =>
  runAwardbook(words, { databaseUrl: database.url, dataDir: folder });

async function query<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('awardbook user', () => {
  it('invites, lists, changes and sees off, with an answer for machines to each', async () => {
    const ada = ['--name', 'Ada Lovelace', '--email', 'ada@office.example', '--role', 'administrator'];
    const invited = await awardbook('user', 'invite', ...ada);
    expect(invited.status).toBe(0);
    expect(invited.stdout.trim()).toMatch(LINK);
    expect(invited.stderr).toContain('Good once, until 20');
    const bob = ['--name', 'Bob Banks', '--email', 'bob@office.example', '--role', 'finance'];
    const answer = JSON.parse((await awardbook('user', 'invite', ...bob, '--json')).stdout) as Record<
      string,
      string
    >;
    expect(answer).toMatchObject({ purpose: 'invitation', link: expect.stringMatching(LINK) as string });

    const again = await awardbook('user', 'invite', ...bob);
    expect(again).toMatchObject({ status: 1, stdout: '' });
    expect(again.stderr).toContain('Somebody with the address bob@office.example is already here.');

    const role = await awardbook('user', 'role', 'BOB@office.example', 'leadership', '--json');
    expect(JSON.parse(role.stdout)).toMatchObject({ id: answer['id'], role: 'leadership', version: 2 });
    const gone = await awardbook('user', 'deactivate', 'bob@office.example', '--reason', 'Left.', '--json');
    expect(JSON.parse(gone.stdout)).toMatchObject({ status: 'deactivated', deactivationReason: 'Left.' });
    expect((await awardbook('user', 'link', 'bob@office.example')).stderr).toContain(
      'Reactivate the account',
    );
    const back = await awardbook('user', 'reactivate', 'bob@office.example');
    expect(back.stderr.trim()).toBe('Bob Banks <bob@office.example>: leadership, invited.');
    expect((await awardbook('user', 'link', 'bob@office.example')).stdout.trim()).toMatch(LINK);

    const { stdout } = await awardbook('user', 'list');
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['Name', 'E-mail', 'Role', 'Status', 'Last seen'],
      ['Ada Lovelace', 'ada@office.example', 'administrator', 'invited', 'never'],
      ['Bob Banks', 'bob@office.example', 'leadership', 'invited', 'never'],
      [''],
    ]);
    const listed = await awardbook('user', 'list', '--role', 'administrator', '--json');
    expect(JSON.parse(listed.stdout)).toMatchObject([{ name: 'Ada Lovelace', status: 'invited' }]);
  });

  it('answers 2 to what it cannot read, and 1 for who is not there', async () => {
    const draft = ['--name', 'Eve', '--email', 'eve@office.example', '--role', 'queen'];
    expect(await awardbook('user', 'invite', ...draft)).toMatchObject({ status: 2 });
    const nobody = await awardbook('user', 'link', 'nobody@office.example');
    expect(nobody).toMatchObject({ status: 1, stdout: '' });
    expect(nobody.stderr).toContain('There is nobody "nobody@office.example".');
  });

  it('prints the set-up link of a new database once, and no accounts where there is no sample', async () => {
    const first = await awardbook('user', 'first-start', '--json');
    expect(JSON.parse(first.stdout)).toMatchObject({
      link: expect.stringMatching(LINK) as string,
      people: [],
    });
    expect(await awardbook('user', 'first-start')).toMatchObject({ status: 0, stdout: '' });
    // Whoever has lost it asks for another.
    expect((await awardbook('user', 'set-up-link')).stdout.trim()).toMatch(LINK);
    expect(await query('SELECT FROM people')).toEqual([]);
  });

  it('prints one person for each role of the sample once, with passwords that are kept nowhere', async () => {
    expect(await awardbook('sample')).toMatchObject({ status: 0 });
    const { status, stdout } = await awardbook('user', 'first-start');
    expect(status).toBe(0);
    const table = stdout.split('\n').filter((line) => line.includes('@example.org'));
    const passwords = table.map((line) => line.trim().split(/ {2,}/)[2] ?? '');
    expect(new Set(passwords).size).toBe(5);
    expect(passwords.filter((password) => !/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/.test(password))).toEqual([]);
    expect(stdout).toMatch(/http:\/\/localhost:3000\/welcome#[\w-]{43}\n/);
    expect((await awardbook('user', 'first-start')).stdout).toBe('');

    const views = await query(
      `SELECT p.role, v.page, count(*)::int AS views
         FROM saved_views v JOIN people p ON p.id = v.person_id GROUP BY p.role, v.page ORDER BY v.page`,
    );
    expect(views).toEqual([
      { role: 'program-officer', page: 'awards', views: 2 },
      { role: 'program-officer', page: 'reports', views: 2 },
    ]);
    const people = await query<{ role: string; status: string; awards: string }>(`
      SELECT p.role, p.status, (SELECT count(*) FROM person_implementers b JOIN awards USING (implementer_id)
                                 WHERE b.person_id = p.id) AS awards
        FROM people p ORDER BY p.role`);
    expect(people.map(({ role, status: state }) => [role, state])).toEqual([
      ['administrator', 'active'],
      ['finance', 'active'],
      ['grantee', 'active'],
      ['leadership', 'active'],
      ['program-officer', 'active'],
    ]);
    expect(Number(people[2]?.awards)).toBeGreaterThanOrEqual(3);
    const kept = JSON.stringify(await query('SELECT to_jsonb(a) FROM audit_entries a'));
    for (const password of passwords) expect(kept).not.toContain(password);
  });
});
