import { createDataSource, runMigrations, Transactions } from '@awardbook/database';
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
import { analyzeLoaded, createStaging, dropRollupTrigger, dropStaging, loadBatch } from './bulk-load.queries';
import { count, median, timed } from './statistics';

const MOST_BATCH_ROWS = 250_000;
/** Batches at the end of the load that are timed with the trigger and without it. */
const PAIRS = 12;
const LEAST_RATIO = 0.8;

/** So many rows that there are enough batches to compare. */
const batchRows = (size: GeneratedSize): number => Math.min(MOST_BATCH_ROWS, Math.ceil(size.entries / PAIRS));

/** The rows of one statement, as the bytes that COPY takes: text would be encoded at its first use only. */
interface Batch {
  rows: number;
  pieces: Buffer[];
}

/** What is left to load, into which two databases. */
interface Pairing {
  client: Client;
  /** Of the copy without the trigger. */
  bare: Client;
  batches: Iterable<Batch>;
  size: GeneratedSize;
}

/** Makes the bench's database with everything but entries. */
export async function storeRegister(databases: BenchDatabases, size: GeneratedSize): Promise<void> {
  await databases.withAdmin((admin) => createDatabase(admin, databases.name));
  await runMigrations(databases.url);
  const dataSource = await createDataSource(databases.url, { applicationName: 'bench' }).initialize();
  try {
    await new Transactions(dataSource).run(BENCH_ACTOR, (tx) => storeGeneratedRegister(tx, size));
  } finally {
    await dataSource.destroy();
  }
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
 * Loads all entries; the last batches also into a copy of the database without the roll-ups' trigger, in turn,
 * each pair the same rows on top of the same rows.
 */
export async function benchBulkLoad(databases: BenchDatabases, size: GeneratedSize): Promise<BenchRow[]> {
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
  const copy = `without_trigger_${databases.name}`;
  await databases.withAdmin((admin) => createDatabase(admin, copy, databases.name));
  try {
    return await databases.withClient((client) =>
      databases.withClient((bare) => timePairs({ client, bare, batches, size }), copy),
    );
  } finally {
    await databases.withAdmin((admin) => dropDatabase(admin, copy));
  }
}

async function timePairs({ client, bare, batches, size }: Pairing): Promise<BenchRow[]> {
  await dropRollupTrigger(bare);
  const speeds: { with: number; without: number }[] = [];
  for (const { rows, pieces } of batches) {
    const speedOn = async (target: Client) => {
      await checkpoint(target);
      return (rows / (await timed(() => loadBatch(target, pieces)))) * 1_000;
    };
    // Who goes first takes turns, for the second finds the server warm.
    const isEven = speeds.length % 2 === 0;
    const first = await speedOn(isEven ? client : bare);
    const second = await speedOn(isEven ? bare : client);
    speeds.push({ with: isEven ? first : second, without: isEven ? second : first });
  }
  await dropStaging(client);
  await analyzeLoaded(client);
  const ratio = median(speeds.map((pair) => pair.with / pair.without));
  return [
    {
      name: `bulk load: COPY and INSERT of ${count(batchRows(size))} rows with the roll-ups' trigger`,
      limit: `at least ${LEAST_RATIO} of the speed without it`,
      measured: `${count(median(speeds.map((pair) => pair.with)))} rows/s against ${count(median(speeds.map((pair) => pair.without)))}`,
      ratio: ratio.toFixed(2),
      ok: ratio >= LEAST_RATIO,
    },
  ];
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
