import { createDataSource, ensureLogins, runMigrations, Transactions } from '@awardbook/database';
import { prepareQueues } from '@awardbook/jobs';
import { type Client } from 'pg';
import {
  entryLines,
  type EntryRow,
  generatedEntries,
  type GeneratedSize,
  storeGeneratedRegister,
} from '../sample';
import { BENCH_ACTOR } from './bench-actor';
import { type BenchDatabases } from './bench-database';
import { checkpoint, createDatabase, dropDatabase } from './bench-database.queries';
import { type BenchRow } from './bench-row';
import { analyzeLoaded, createStaging, dropStaging, loadBatch } from './bulk-load.queries';
import { benchLogins } from './services-as';
import { count, median, timed } from './statistics';

const MOST_BATCH_ROWS = 250_000;
/** Batches at the end of the load that are timed with a trigger and without it. */
const PAIRS = 12;

/** So many rows that there are enough batches to compare. */
const batchRows = (size: GeneratedSize): number => Math.min(MOST_BATCH_ROWS, Math.ceil(size.entries / PAIRS));

/** The rows of one statement, as the bytes that COPY takes: text would be encoded at its first use only. */
interface Batch {
  rows: number;
  pieces: Buffer[];
}

/** A part of the work whose price is measured, by a copy of the database that does without. */
export interface Rival {
  /** As the table names it: "the roll-ups' trigger". */
  readonly what: string;
  readonly leastRatio: number;
  /** Takes it out of the copy. */
  readonly strip: (client: Client) => Promise<void>;
}

/** A connected copy, and how fast it took each batch in rows a second. */
interface Runner {
  readonly client: Client;
  readonly speeds: number[];
}

/** Makes the bench's database with everything but entries. */
export async function storeRegister(databases: BenchDatabases, size: GeneratedSize): Promise<void> {
  await databases.withAdmin((admin) => createDatabase(admin, databases.name));
  await prepareDatabase(databases);
  const dataSource = await createDataSource(databases.url, { applicationName: 'bench' }).initialize();
  try {
    await new Transactions(dataSource).run(BENCH_ACTOR, (tx) => storeGeneratedRegister(tx, size));
  } finally {
    await dataSource.destroy();
  }
}

/** Brings the schema up to date and lets the programs in; the names of the migrations that ran. */
export async function prepareDatabase(databases: BenchDatabases): Promise<string[]> {
  const migrations = await runMigrations(databases.url);
  await prepareQueues(databases.url);
  await ensureLogins(databases.url, Object.values(benchLogins()));
  return migrations;
}

/** Loads all entries by COPY and INSERT, and nothing is timed. */
export async function loadEntries(databases: BenchDatabases, size: GeneratedSize): Promise<void> {
  await databases.withClient(async (client) => {
    await createStaging(client);
    for (const batch of batchesOf(size)) await loadBatch(client, batch.pieces);
    await dropStaging(client);
    await analyzeLoaded(client);
  });
}

/**
 * Loads all entries; the last batches also into copies of the database, each without what its rival stands for, in
 * turn, the same rows on top of the same rows.
 */
export async function benchBulkLoad(
  databases: BenchDatabases,
  size: GeneratedSize,
  rivals: readonly Rival[],
): Promise<BenchRow[]> {
  const batches = batchesOf(size);
  const before = Math.max(0, Math.ceil(size.entries / batchRows(size)) - PAIRS);
  await databases.withClient(async (client) => {
    await createStaging(client);
    for (let done = 0; done < before; done += 1) {
      const next = batches.next();
      if (next.done !== true) await loadBatch(client, next.value.pieces);
    }
    await analyzeLoaded(client);
  });
  const copyName = (index: number) => `without_${index}_${databases.name}`;
  const runners: Runner[] = [];
  // One copy inside the other, so that each is dropped whatever happens.
  const withCopies = async (index: number): Promise<void> => {
    const rival = rivals[index];
    if (rival === undefined) {
      await databases.withClient(async (client) => {
        runners.unshift({ client, speeds: [] });
        await timeBatches(runners, batches);
        await dropStaging(client);
        await analyzeLoaded(client);
      });
      return;
    }
    await databases.withAdmin((admin) => createDatabase(admin, copyName(index), databases.name));
    try {
      await databases.withClient(async (client) => {
        await rival.strip(client);
        runners.push({ client, speeds: [] });
        await withCopies(index + 1);
      }, copyName(index));
    } finally {
      await databases.withAdmin((admin) => dropDatabase(admin, copyName(index)));
    }
  };
  await withCopies(0);
  const [whole, ...bare] = runners.map(({ speeds }) => speeds);
  return rivals.map((rival, index) => rowOf(rival, batchRows(size), whole ?? [], bare[index] ?? []));
}

async function timeBatches(runners: readonly Runner[], batches: Iterable<Batch>): Promise<void> {
  let turn = 0;
  for (const { rows, pieces } of batches) {
    // Who goes first takes turns, for the others find the server warm.
    for (let place = 0; place < runners.length; place += 1) {
      const runner = runners[(turn + place) % runners.length];
      if (runner === undefined) continue;
      await checkpoint(runner.client);
      const ms = await timed(() => loadBatch(runner.client, pieces));
      runner.speeds.push((rows / ms) * 1_000);
    }
    turn += 1;
  }
}

function rowOf(rival: Rival, rows: number, withIt: readonly number[], without: readonly number[]): BenchRow {
  const ratio = median(withIt.map((speed, index) => speed / (without[index] ?? Number.NaN)));
  return {
    name: `bulk load: COPY and INSERT of ${count(rows)} rows with ${rival.what}`,
    limit: `at least ${rival.leastRatio} of the speed without it`,
    measured: `${count(median(withIt))} rows/s against ${count(median(without))}`,
    ratio: ratio.toFixed(2),
    ok: ratio >= rival.leastRatio,
  };
}

/** One batch in memory at a time. */
function* batchesOf(size: GeneratedSize): Generator<Batch, void> {
  const entries = generatedEntries(size);
  for (let left = size.entries; left > 0; left -= batchRows(size)) {
    const rows = Math.min(batchRows(size), left);
    const pieces = Array.from(entryLines(take(entries, rows)), (piece) => Buffer.from(piece));
    yield { rows, pieces };
  }
}

function* take(entries: Generator<EntryRow>, rows: number): Generator<EntryRow> {
  for (let taken = 0; taken < rows; taken += 1) {
    const next = entries.next();
    if (next.done === true) return;
    yield next.value;
  }
}
