import { type GeneratedSize } from '../sample';
import { type BenchDatabases } from './bench-database';
import { describeDatabase, dropDatabase, readDescription, vacuum } from './bench-database.queries';
import { loadEntries, prepareDatabase, storeRegister } from './bulk-load.bench';
import { benchFirstRefresh } from './scattered-entries.bench';
import { withServicesAs } from './services-as';

/** What a kept database says it is loaded with. */
const descriptionOf = ({ entries, awards, seed }: GeneratedSize): string =>
  `${entries} entries over ${awards} awards, seed ${seed}`;

/** Whether an earlier run left a database of this size, whose sums are true; if so, brings its schema up to date. */
export async function takeKept(databases: BenchDatabases, size: GeneratedSize): Promise<boolean> {
  const found = await databases.withAdmin((admin) => readDescription(admin, databases.name));
  if (found !== descriptionOf(size)) return false;
  const migrations = await prepareDatabase(databases);
  if (migrations.length > 0) await settle(databases, size);
  return true;
}

/** Makes all sums true that the load, or a migration, has left to the worker. */
async function settle(databases: BenchDatabases, size: GeneratedSize): Promise<void> {
  await withServicesAs('worker', async (app) => void (await benchFirstRefresh(app)), databases.name);
  await markFilled(databases, size);
}

/** Puts statistics and pages in order and writes on the database that it is filled. */
export async function markFilled(databases: BenchDatabases, size: GeneratedSize): Promise<void> {
  await databases.withClient(async (client) => {
    await vacuum(client);
    await describeDatabase(client, databases.name, descriptionOf(size));
  });
}

/**
 * Runs work on a database of its own size beside the bench's.
 *
 * @param isKept whether to take it from an earlier run, and to leave it for the next
 */
export async function withFilled<T>(
  databases: BenchDatabases,
  size: GeneratedSize,
  isKept: boolean,
  work: () => Promise<T>,
): Promise<T> {
  try {
    if (!isKept || !(await takeKept(databases, size))) {
      await storeRegister(databases, size);
      await loadEntries(databases, size);
      await settle(databases, size);
    }
    return await work();
  } finally {
    if (!isKept) await databases.withAdmin((admin) => dropDatabase(admin, databases.name));
  }
}
