import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { templateCsv } from '@awardbook/imports';
import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import { emptyDatabase, type TestDatabase } from '../../support/database';
import { signedIn } from '../../support/people';
import { type CommandResult, type RunningApi, runAwardbook, startApi } from '../../support/processes';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'awardbook-commands-'));
  expect(await awardbook('migrate')).toMatchObject({ status: 0 });
});

afterAll(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const options = () => ({ databaseUrl: database.url, dataDir: folder });
const awardbook = (...words: string[]): Promise<CommandResult> => runAwardbook(words, options());

function fileOf(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('awardbook load', () => {
  it('fills an empty program from the templates, and the same files again change nothing', async () => {
    for (const kind of ['appropriations', 'allotments', 'awards', 'entries'] as const) {
      const file = fileOf(`${kind}.csv`, templateCsv(kind));
      const first = await awardbook('load', '--kind', kind, file, '--json');
      expect(first).toMatchObject({ status: 0 });
      const loaded = JSON.parse(first.stdout) as { rows: number; inserted: number };
      expect(loaded.inserted).toBe(loaded.rows);
      const again = await awardbook('load', '--kind', kind, file, '--json');
      expect(JSON.parse(again.stdout)).toMatchObject({
        rows: loaded.rows,
        inserted: 0,
        unchanged: loaded.rows,
      });
    }
  });

  it('lists every error with row, column, value and reason, stores nothing and answers 1', async () => {
    const [header = ''] = templateCsv('entries').split(/\r?\n/);
    const columns = header.replace('\ufeff', '').split(',');
    const row = (values: Record<string, string>) => columns.map((column) => values[column] ?? '').join(',');
    const wrong = [
      { reference: 'W-1', kind: 'obligation', amount: '1.234' },
      { reference: 'W-2', kind: 'obligation', amount: '$5' },
      { reference: 'W-3', kind: 'obligation', amount: '1e3' },
      { reference: 'W-4', kind: 'obligation', amount: '0' },
    ];
    const file = fileOf('wrong.csv', [header, ...wrong.map(row)].join('\r\n'));
    const result = await awardbook('load', '--kind', 'entries', file);
    expect(result.status).toBe(1);
    for (const { amount } of wrong) expect(result.stderr).toContain(`"${amount}"`);
    expect(result.stderr).toMatch(/Row 2, amount "1\.234": /);
  });

  it('says what a file is that is no spreadsheet', async () => {
    const result = await awardbook(
      'load',
      '--kind',
      'entries',
      fileOf('picture.xlsx', '\u0089PNG\r\n\u001a\n'),
    );
    expect(result.status).toBe(1);
    expect(result.stderr).not.toContain('    at ');
  });
});

describe('awardbook on the sample portfolio', () => {
  let sample: TestDatabase;
  let api: RunningApi;
  let headers: { cookie: string };
  const onSample = () => ({ databaseUrl: sample.url, dataDir: folder });

  beforeAll(async () => {
    sample = await emptyDatabase();
    for (const words of [['migrate'], ['sample', '--if-empty']]) {
      expect(await runAwardbook(words, onSample())).toMatchObject({ status: 0 });
    }
    api = await startApi(onSample());
    headers = (await signedIn(sample.url, 'leadership')).headers;
  });

  afterAll(async () => {
    await api?.stop();
    await sample?.drop();
  });

  async function namesOf(facts: string): Promise<string[]> {
    const owner = new Client({ connectionString: sample.url });
    await owner.connect();
    try {
      return (await owner.query<{ name: string }>(facts)).rows.map(({ name }) => name).sort();
    } finally {
      await owner.end();
    }
  }

  it.each([
    ['budget-by-year-by-account', '--from 2009 --to 2013', 'from=2009&to=2013'],
    [
      'spending',
      '--by category --across year-of-action --measure obligated',
      'by=category&across=year-of-action&measure=obligated',
    ],
    [
      'spending',
      '--by country --year-of-funds-from 2010 --year-of-funds-to 2010',
      'by=country&yearOfFundsFrom=2010&yearOfFundsTo=2010',
    ],
    ['expiring-funds', '--year-of-action 2012', 'yearOfAction=2012'],
    ['cancelling-funds', '--year-of-action 2018', 'yearOfAction=2018'],
  ])('prints what GET /api/reports/%s answers: %s', async (report, words, query) => {
    const printed = await runAwardbook(['report', report, ...words.split(' '), '--json'], onSample());
    expect(printed).toMatchObject({ status: 0 });
    const answered = (await (
      await fetch(`${api.address}/api/reports/${report}?${query}`, { headers })
    ).json()) as object;
    const ours = JSON.parse(printed.stdout) as object;
    expect({ ...ours, asOf: '' }).toEqual({ ...answered, asOf: '' });
  });

  it('prints the published budget in thousands', async () => {
    const { stdout } = await runAwardbook(
      ['report', 'budget-by-year-by-account', '--from', '2009', '--to', '2013'],
      onSample(),
    );
    const figures = stdout.split('\n').map((line) => line.trim().split(/ {2,}/).slice(1));
    expect(figures.slice(1, 4)).toEqual([
      ['12,000', '12,000', '0', '0', '0', '24,000'],
      ['8,400', '9,262', '16,233', '18,720', '20,723', '73,338'],
      ['20,400', '21,262', '16,233', '18,720', '20,723', '97,338'],
    ]);
  });

  it('prints the funds that expire, each with the awards behind it', async () => {
    const { stdout } = await runAwardbook(
      ['report', 'expiring-funds', '--year-of-action', '2012'],
      onSample(),
    );
    const [head, fund, award] = stdout.split('\n');
    expect(head?.trim().split(/ {2,}/)).toEqual([
      'Expires after 2012-09-30',
      'Allotted',
      'Obligated',
      'Unobligated',
    ]);
    expect(fund).toMatch(/^0\d\d-.*2012-.*, FY 20\d\d, J\/TIP +\$[\d,.]+ +\$[\d,.]+ +\$[\d,.]+$/);
    expect(award).toMatch(/^ {2}[A-Z][A-Z0-9-]+ +\$[\d,.]+ *$/);
  });

  it('writes every entry to a file, once', async () => {
    const out = path.join(folder, 'ledger.csv');
    expect(await runAwardbook(['export', 'ledger', '--out', out], onSample())).toMatchObject({ status: 0 });
    const ids = readFileSync(out, 'utf8')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(-36));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10_000);
  });

  it.each([
    ['award-register', 'SELECT fain AS name FROM awards'],
    ['report-compliance', 'SELECT a.fain AS name FROM report_packages p JOIN awards a ON a.id = p.award_id'],
  ])('writes the %s to a file, one row for each', async (report, facts) => {
    const out = path.join(folder, `${report}.csv`);
    expect(await runAwardbook(['export', report, '--out', out], onSample())).toMatchObject({ status: 0 });
    const written = parse<{ fain: string }>(readFileSync(out), { bom: true, columns: true });
    expect(written.map(({ fain }) => fain).sort()).toEqual(await namesOf(facts));
  });

  it('verifies its sums, and says so', async () => {
    const { status, stderr } = await runAwardbook(['rollups', 'verify'], onSample());
    expect(status).toBe(0);
    expect(stderr).toContain('0 differences');
  });

  it('leaves a portfolio that is there already as it is', async () => {
    expect(await runAwardbook(['sample', '--if-empty'], onSample())).toMatchObject({ status: 0 });
    const refused = await runAwardbook(['sample'], onSample());
    expect(refused.status).toBe(1);
    expect(refused.stderr).not.toContain('    at ');
  });
});

it('says that the database cannot be reached, without a stack', async () => {
  const away = { databaseUrl: 'postgres://nobody:nothing@127.0.0.1:9/awardbook', dataDir: folder };
  const result = await runAwardbook(['report', 'spending', '--by', 'account'], away);
  expect(result.status).toBe(1);
  expect(result.stderr).toContain('The database cannot be reached.');
  expect(result.stderr).not.toContain('    at ');
});

it.each([
  ['no-such-command'],
  ['load entries.csv'],
  ['load --kind nonsense entries.csv'],
  ['report spending --by moon-phase'],
  ['report budget-by-year-by-account --from twenty'],
  ['sample --awards -5'],
])('answers 2 to the wrong usage "awardbook %s"', async (words) => {
  expect((await awardbook(...words.split(' '))).status).toBe(2);
});
