/**
 * "npm run bench": the program's own measurements, on a PostgreSQL that is thrown away afterwards.
 *
 * The server keeps every promise of durability (fsync is on), so its figures are those of a real one. What
 * follows "npm run bench --" goes to the measuring program. BENCH_DATABASE_URL measures another server, as a role
 * that may make databases and checkpoints there; only the database awardbook_bench is touched, and made anew. With
 * --keep, server and database stay in a folder, and a later run of the same size does without loading.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT_BENCH, STATE_FOLDER } from './clone.mjs';
import { startPostgres, startThrowawayPostgres } from './embedded-postgres.mjs';
import { onStopSignal, runToEnd } from './processes.mjs';
import { findTestPrograms } from './programs.mjs';

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
  const words = process.argv.slice(2);
  const chromium = whereChromiumIs(words);
  const kept = keptFolder(words);
  let child = null;
  onStopSignal(() => child?.kill('SIGTERM'));
  // Millions of entries take gigabytes, which the system's temporary folder may not have room for.
  const parent = process.env.AWARDBOOK_BENCH_DIR ?? (existsSync(STATE_FOLDER) ? STATE_FOLDER : tmpdir());
  const folder = kept ?? mkdtempSync(path.join(parent, 'bench-'));
  const password = randomBytes(24).toString('hex');
  const measure = (serverUrl) =>
    runToEnd([BUILT_BENCH, ...words, ...chromium], {
      env: {
        LOG_LEVEL: 'warn',
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: Object.assign(new URL(serverUrl), { pathname: '/awardbook_bench' }).href,
        // What is measured connects as the programs do, behind the walls.
        API_DATABASE_URL: loginAt(serverUrl, 'awardbook_bench_api_login', password),
        WORKER_DATABASE_URL: loginAt(serverUrl, 'awardbook_bench_worker_login', password),
        REDIS_URL: '',
        // Not the clone's own: the measured worker removes files that its database knows nothing of.
        AWARDBOOK_DATA_DIR: path.join(folder, 'data'),
      },
      onStart: (started) => (child = started),
    });
  try {
    if (process.env.BENCH_DATABASE_URL) return await measure(process.env.BENCH_DATABASE_URL);
    return await withServer(kept === null ? startThrowawayPostgres : startPostgres, folder, measure);
  } finally {
    if (kept === null) rmSync(folder, { recursive: true, force: true });
  }
}

/** Made if need be; null without --keep. */
function keptFolder(words) {
  const at = words.indexOf('--keep');
  const folder = words[at + 1];
  if (at < 0 || folder === undefined || folder.startsWith('-')) return null;
  mkdirSync(folder, { recursive: true });
  return path.resolve(folder);
}

/** The pages are measured in a browser; every other measurement goes without. */
function whereChromiumIs(words) {
  const only = words.findIndex((word) => word.startsWith('--only'));
  const goesWithout = only >= 0 && !words.slice(only, only + 2).some((word) => /\bpages\b/.test(word));
  if (goesWithout || words.includes('--help')) return [];
  return ['--chromium', findTestPrograms(['bench'], console.error).CHROME_PATH];
}

function loginAt(serverUrl, username, password) {
  return Object.assign(new URL(serverUrl), { pathname: '/awardbook_bench', username, password }).href;
}

async function withServer(start, folder, measure) {
  const server = await start({
    dataDir: path.join(folder, 'postgres'),
    settings: { ...SETTINGS, ...KEPT_PROMISES },
    log: console.error,
  });
  try {
    return await measure(server.adminUrl);
  } finally {
    await server.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
