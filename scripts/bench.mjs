/**
 * "npm run bench": the program's own measurements, on a PostgreSQL that is thrown away afterwards.
 *
 * The server keeps every promise of durability (fsync is on), so its figures are those of a real one. What
 * follows "npm run bench --" goes to the measuring program; BENCH_DATABASE_URL measures another server.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT_BENCH, STATE_FOLDER } from './clone.mjs';
import { startThrowawayPostgres } from './embedded-postgres.mjs';
import { onStopSignal, runToEnd } from './processes.mjs';

/** A server for ten million entries on a small machine; the product's own settings are in embedded-postgres.mjs. */
const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
};

const KEPT_PROMISES = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

async function main() {
  if (!existsSync(BUILT_BENCH))
    throw new Error(`There is nothing to measure with: ${BUILT_BENCH} was not built.`);
  let child = null;
  onStopSignal(() => child?.kill('SIGTERM'));
  const measure = (databaseUrl) =>
    runToEnd([BUILT_BENCH, ...process.argv.slice(2)], {
      env: { LOG_LEVEL: 'warn', ...process.env, NODE_ENV: 'production', BENCH_DATABASE_URL: databaseUrl },
      onStart: (started) => (child = started),
    });
  if (process.env.BENCH_DATABASE_URL) return measure(process.env.BENCH_DATABASE_URL);
  // Millions of entries take gigabytes, which the system's temporary folder may not have room for.
  const parent = process.env.AWARDBOOK_BENCH_DIR ?? (existsSync(STATE_FOLDER) ? STATE_FOLDER : tmpdir());
  const folder = mkdtempSync(path.join(parent, 'bench-'));
  const server = await startThrowawayPostgres({
    dataDir: path.join(folder, 'postgres'),
    settings: { ...SETTINGS, ...KEPT_PROMISES },
    log: console.error,
  });
  try {
    return await measure(server.adminUrl);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
