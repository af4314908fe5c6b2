/**
 * A real PostgreSQL 18 from npm: made, started, watched and stopped by whoever calls this.
 *
 * The server listens on 127.0.0.1 only, asks for a generated password, and lives as long as its caller: it is
 * started again when it dies (at the same port, so that clients find it), and stopped cleanly on request.
 */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  asDatabaseUser,
  hydrateLibraryLinks,
  machineSettings,
  postgresEnvironment,
  postgresPrograms,
} from './embedded-postgres/binaries.mjs';
import { databasePassword, ensureCluster, filesBeside } from './embedded-postgres/cluster.mjs';
import { ensureDatabase } from './embedded-postgres/database.mjs';
import { clearLeftovers, clusterName, readPostmasterFile } from './embedded-postgres/leftovers.mjs';
import { anyFreePort, isPortFree } from './ports.mjs';

const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 60_000;
const LONGEST_RESTART_DELAY_MS = 10_000;
const LARGEST_LOG_BYTES = 10 * 1024 * 1024;

/** What the product runs with; a caller's own settings win. */
const DEFAULT_SETTINGS = {
  max_connections: 60,
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Without the rows that statements failed on: they hold what people wrote, and the hashes that let them in.
  log_error_verbosity: 'terse',
};

/** For databases that are thrown away: nothing survives a crash of the machine, and nothing waits for a disk. */
export const THROWAWAY_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the server of one data folder, making the folder and the database if need be.
 *
 * @param {object} options
 * @param {string} options.dataDir password, port and log stand beside it
 * @param {Record<string, string | number>} [options.settings] server settings over the defaults
 * @param {number} [options.port] refused when taken; without it the last one used, or any free one
 * @param {boolean} [options.durable] false for throw-away data
 * @param {boolean} [options.endsWithParent] false to let the server outlive its caller
 * @param {() => void} [options.onRestart] called each time the server is up again after it died
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<{url: string, adminUrl: string, port: number, pid: () => number | null, made: boolean, stop: () => Promise<void>}>}
 *   url: the program's own role, owner of the database awardbook and no superuser; adminUrl: the superuser
 */
export async function startPostgres(options) {
  const dataDir = path.resolve(options.dataDir);
  const durable = options.durable ?? true;
  hydrateLibraryLinks();
  const made = await ensureCluster(dataDir, { durable });
  await clearLeftovers(dataDir);
  const port = await choosePort(dataDir, options.port);
  const settings = {
    ...DEFAULT_SETTINGS,
    ...machineSettings(),
    ...(durable ? {} : THROWAWAY_SETTINGS),
    ...options.settings,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    cluster_name: clusterName(dataDir),
  };
  const server = new WatchedServer(dataDir, settings, options);
  await server.start();
  const password = databasePassword(dataDir);
  const urlOf = (role, database) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const adminUrl = urlOf('postgres', 'postgres');
  try {
    await ensureDatabase(adminUrl, password);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: urlOf('awardbook', 'awardbook'),
    adminUrl,
    port,
    made,
    pid: () => server.pid(),
    stop: () => server.stop(),
  };
}

/** The port used last time if it is still free, so that an address noted down keeps its meaning. */
async function choosePort(dataDir, wanted) {
  const file = filesBeside(dataDir).port;
  if (wanted !== undefined) {
    if (await isPortFree(wanted)) return wanted;
    throw new Error(`Port ${wanted} is taken, so PostgreSQL cannot listen on it. Choose another one.`);
  }
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = last > 0 && (await isPortFree(last)) ? last : await anyFreePort();
  writeFileSync(file, String(port));
  return port;
}

class WatchedServer {
  #child = null;
  #stopping = false;
  #restarting = Promise.resolve();

  constructor(dataDir, settings, { log, onRestart, endsWithParent }) {
    this.dataDir = dataDir;
    this.settings = settings;
    this.endsWithParent = endsWithParent ?? true;
    this.log = log ?? (() => {});
    this.onRestart = onRestart ?? (() => {});
  }

  pid() {
    return this.#child?.pid ?? null;
  }

  /** Up and taking connections, or an error with the end of the server's log. */
  async start() {
    const logFile = filesBeside(this.dataDir).log;
    const logged = existsSync(logFile) ? statSync(logFile).size : 0;
    const { command, commandArguments } = asDatabaseUser(
      postgresPrograms().postgres,
      [
        '-D',
        this.dataDir,
        ...Object.entries(this.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { endsWithParent: this.endsWithParent },
    );
    const output = openSync(logFile, logged > LARGEST_LOG_BYTES ? 'w' : 'a', 0o600);
    chmodSync(logFile, 0o600);
    // Its own process group: a Ctrl-C in the terminal must reach the supervisor, not the database under it.
    const child = spawn(command, commandArguments, {
      cwd: '/',
      detached: true,
      env: postgresEnvironment(),
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    let failure = null;
    child.once('error', (error) => (failure = error.message));
    child.once('exit', (code, signal) => (failure ??= `ended with ${signal ?? `status ${code}`}`));
    const deadline = Date.now() + START_PATIENCE_MS;
    while (!isReady(this.dataDir, child.pid)) {
      if (Date.now() > deadline) failure ??= 'did not take connections in time';
      if (failure !== null) {
        child.kill('SIGKILL');
        throw new Error(`PostgreSQL ${failure}. Its log, ${logFile}, ends:\n${lastLines(logFile, logged)}`);
      }
      await delay(20);
    }
    this.#child = child;
    child.once('exit', (code, signal) => this.#onExit(signal ?? `status ${code}`));
    if (child.exitCode !== null || child.signalCode !== null) this.#onExit(child.signalCode ?? 'an error');
  }

  #onExit(how) {
    this.#child = null;
    if (this.#stopping) return;
    this.log(`PostgreSQL ended unexpectedly (${how}); starting it again.`);
    this.#restarting = this.#restart();
  }

  async #restart() {
    for (let waitMs = 100; !this.#stopping; waitMs = Math.min(waitMs * 2, LONGEST_RESTART_DELAY_MS)) {
      try {
        await clearLeftovers(this.dataDir);
        await this.start();
        this.log('PostgreSQL is up again.');
        this.onRestart();
        return;
      } catch (error) {
        this.log(`${error.message}\nTrying again in ${waitMs / 1000} s.`);
        await delay(waitMs);
      }
    }
  }

  /** Ends sessions, writes everything out and waits for the end. */
  async stop() {
    this.#stopping = true;
    await this.#restarting;
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    const patience = setTimeout(() => child.kill('SIGQUIT'), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(patience);
  }
}

function isReady(dataDir, pid) {
  const file = readPostmasterFile(dataDir);
  return file !== null && file.pid === pid && file.ready;
}

function lastLines(logFile, from) {
  return readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n').slice(-15).join('\n');
}

/** Starts a server whose data is thrown away with it; its settings trade safety for speed unless overridden. */
export async function startThrowawayPostgres({ dataDir, ...options }) {
  const server = await startPostgres({ durable: false, ...options, dataDir });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
      for (const file of Object.values(filesBeside(dataDir))) rmSync(file, { force: true });
    },
  };
}
