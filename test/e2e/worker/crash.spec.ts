import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createDataSource } from '@awardbook/database';
import { type DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../support/database';
import { startOwnPostgres } from '../../support/postgres-server';
import { signedIn } from '../../support/people';
import { eventually, runAwardbook, startApi, startWorker } from '../../support/processes';

const AWARDS = 600;
const ENTRIES = 90_000;

let database: TestDatabase;
let db: DataSource;
let dataDir: string;

beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-crash-'));
  const made = await runAwardbook(
    ['sample', '--awards', String(AWARDS), '--entries', String(ENTRIES), '--seed', '7'],
    options(),
  );
  expect(made).toMatchObject({ status: 0 });
  db = await createDataSource(database.url, { applicationName: 'test' }).initialize();
});

afterAll(async () => {
  await db?.destroy();
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const options = () => ({ databaseUrl: database.url, dataDir });

async function countOf(table: string): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? 0;
}

it('a worker killed in the middle of a refresh loses no sum and counts none twice', async () => {
  await db.query(
    'INSERT INTO stale_rollups (award_id, quarters_of_action) SELECT DISTINCT award_id, ARRAY[quarter_of_action] FROM ledger_entries',
  );
  const all = await countOf('stale_rollups');
  for (let kills = 0; kills < 3; kills += 1) {
    const worker = await startWorker(options());
    const before = await countOf('stale_rollups');
    await eventually(async () => (await countOf('stale_rollups')) < before || before === 0);
    await worker.killHard();
  }
  expect(all).toBeGreaterThan(2_000); // more than one batch, so that a kill can fall between two
  const worker = await startWorker(options());
  try {
    await eventually(async () => (await countOf('stale_rollups')) === 0);
  } finally {
    await worker.stop();
  }
  const verified = await runAwardbook(['rollups', 'verify', '--json'], options());
  expect(JSON.parse(verified.stdout)).toEqual({ awards: AWARDS, staleKeys: 0, differences: [] });
});

it('a worker killed in the middle of an export leaves nothing half-written to be served, and the next one finishes it', async () => {
  const api = await startApi(options());
  let worker = await startWorker(options());
  const { headers } = await signedIn(options().databaseUrl, 'finance');
  try {
    const asked = await fetch(`${api.address}/api/exports`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ report: 'ledger', format: 'xlsx', parameters: {} }),
    });
    expect(asked.status).toBe(202);
    const location = `${api.address}${asked.headers.get('location') ?? ''}`;
    const run = async () =>
      (await (await fetch(location, { headers })).json()) as {
        status: string;
        progress: { done: number };
        sha256: string;
      };
    await eventually(async () =>
      readdirSync(path.join(dataDir, 'exports')).some((name) => name.endsWith('.partial')),
    );
    await worker.killHard();
    expect((await run()).status).toBe('running');
    expect((await fetch(`${location}/file`, { headers })).status).toBe(409);
    worker = await startWorker(options());
    await eventually(async () => (await run()).status === 'ready');
    const finished = await run();
    expect(finished.progress.done).toBe(ENTRIES);
    const file = Buffer.from(await (await fetch(`${location}/file`, { headers })).arrayBuffer());
    expect(createHash('sha256').update(file).digest('hex')).toBe(finished.sha256);
    await eventually(() =>
      Promise.resolve(readdirSync(path.join(dataDir, 'exports')).every((name) => !name.endsWith('.partial'))),
    );
  } finally {
    await worker.stop();
    await api.stop();
  }
});

describe('a database killed under load', () => {
  it('keeps every entry that was acknowledged, once, and its sums come true', async () => {
    const postgres = await startOwnPostgres();
    const own = { databaseUrl: postgres.url, dataDir };
    try {
      for (const command of [['migrate'], ['sample', '--awards', '20', '--entries', '1000', '--seed', '3']]) {
        expect(await runAwardbook(command, own)).toMatchObject({ status: 0 });
      }
      const api = await startApi(own);
      const worker = await startWorker(own);
      try {
        const acknowledged = await writeWhileKilling(
          { address: api.address, headers: (await signedIn(postgres.url, 'finance')).headers },
          () => postgres.killHard(),
        );
        const stored = await storedKeys(postgres.url);
        expect(acknowledged.length).toBeGreaterThan(50);
        expect(stored.filter((key) => acknowledged.includes(key)).sort()).toEqual([...acknowledged].sort());
        await eventually(async () => {
          const verified = await runAwardbook(['rollups', 'verify', '--json'], own);
          return (
            verified.status === 0 && (JSON.parse(verified.stdout) as { staleKeys: number }).staleKeys === 0
          );
        });
      } finally {
        await worker.stop();
        await api.stop();
      }
    } finally {
      await postgres.stop();
    }
  });
});

/** Where the api is, and what a request of somebody in finance carries. */
interface SignedInApi {
  address: string;
  headers: { cookie: string };
}

interface FundedAward {
  fain: string;
  treasuryAccount: string;
  yearOfFunds: number;
  office: string;
}

/** Eight writers post reported expenditures; the server is killed twice meanwhile. Keys that were answered with 201. */
async function writeWhileKilling(api: SignedInApi, kill: () => Promise<void>): Promise<string[]> {
  const award = await firstFundedAward(api);
  const acknowledged: string[] = [];
  let isOver = false;
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let number = 0; !isOver; number += 1) {
      const key = `load-${writer}-${number}`;
      // An unanswered request is sent again under its key until it is answered: it must not count twice.
      while (!(await post(api, award, key)) && !isOver) await delay(100);
      if (!isOver) acknowledged.push(key);
    }
  });
  for (let kills = 0; kills < 2; kills += 1) {
    const some = acknowledged.length + 30;
    await eventually(() => Promise.resolve(acknowledged.length >= some));
    await kill();
    const before = acknowledged.length;
    await eventually(() => Promise.resolve(acknowledged.length > before + 10));
  }
  isOver = true;
  await Promise.all(writers);
  return acknowledged;
}

async function firstFundedAward({ address, headers }: SignedInApi): Promise<FundedAward> {
  const answer = await fetch(`${address}/api/entries?kind=obligation&limit=1`, { headers });
  const { items } = (await answer.json()) as { items: FundedAward[] };
  if (items[0] === undefined) throw new Error('The sample has no obligation.');
  return items[0];
}

async function post(
  { address, headers }: SignedInApi,
  award: FundedAward,
  idempotencyKey: string,
): Promise<boolean> {
  const { treasuryAccount, yearOfFunds, office } = award;
  const entry = {
    kind: 'expenditure',
    amount: '0.01',
    effectiveOn: '2024-01-15',
    treasuryAccount,
    yearOfFunds,
    office,
    description: 'load',
    idempotencyKey,
  };
  const answer = await fetch(`${address}/api/awards/${encodeURIComponent(award.fain)}/entries`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ entries: [entry] }),
  }).catch(() => null);
  if (answer !== null && answer.status !== 201 && answer.status < 500)
    throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer?.status === 201;
}

async function storedKeys(url: string): Promise<string[]> {
  const own = await createDataSource(url, { applicationName: 'test' }).initialize();
  try {
    const rows = await own.sql<{ key: string }[]>`
      SELECT idempotency_key AS key FROM ledger_entries WHERE idempotency_key LIKE 'load-%'`;
    return rows.map((row) => row.key);
  } finally {
    await own.destroy();
  }
}
