/** What "npm start" and "npm run dev" have in common: things are started in order and stopped in the other one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BUILT_CLI, CLONE, STATE_FOLDER } from './clone.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { tryLock, waitForLock } from './lock.mjs';
import { loginAddresses, migrationEnvironment } from './logins.mjs';
import { nextFreePort } from './ports.mjs';
import { onStopSignal, runToEnd, WatchedProgram } from './processes.mjs';
import { CLONE_LOCK, findRunning, forgetRunning } from './running.mjs';

const READY_WITHIN_MS = 120_000;
const STARTS_BEFORE_GIVING_UP = 4;

/** Somebody stopped it while it was starting. */
class Stopped extends Error {}

export class Launch {
  #stopping = false;
  #step = null;
  #database = null;
  #programs = [];
  #release = null;

  /**
   * Makes this process the one that runs the clone's Awardbook.
   *
   * @throws {Error} when another one does; a command that has the database for a moment is waited for
   */
  async claimClone(purpose) {
    const outcome = tryLock(CLONE_LOCK, purpose);
    if ('holder' in outcome && outcome.holder?.purpose.startsWith('npm ')) {
      const address = findRunning()?.address;
      throw new Error(
        `Awardbook already runs in this clone${address === undefined ? '' : ` at ${address}`} ` +
          `(${outcome.holder.purpose}, process ${outcome.holder.pid}). Stop that one first, or use it.`,
      );
    }
    this.#release =
      'release' in outcome
        ? outcome.release
        : await waitForLock({ file: CLONE_LOCK, purpose, log: console.error });
    this.refuseIfStopping();
  }

  /**
   * Sees to a migrated database that has at least the sample.
   *
   * @param {string} address where the page will be
   * @returns {Promise<{owner: string, api: string, worker: string}>} its addresses: as the role that migrates, and as
   *   the logins of the programs
   */
  async prepareDatabase(address) {
    const owner = process.env.DATABASE_URL || (await this.#startEmbedded());
    const env = { ...environmentFor(owner, address), ...migrationEnvironment(owner) };
    await this.#runStep([BUILT_CLI, 'migrate'], env, 'The database could not be migrated');
    await this.#runStep([BUILT_CLI, 'sample', '--if-empty'], env, 'The sample portfolio could not be loaded');
    // What it prints is shown once and kept nowhere, so it goes straight to whoever started this.
    await this.#runStep([BUILT_CLI, 'user', 'first-start'], env, 'Nobody could be let in', process.stdout);
    return { owner, ...loginAddresses(owner) };
  }

  async #startEmbedded() {
    console.error(`Starting PostgreSQL; its data are in ${path.join(STATE_FOLDER, 'postgres')}.`);
    this.#database = startPostgres({
      dataDir: path.join(STATE_FOLDER, 'postgres'),
      log: console.error,
    });
    const { url } = await this.#database;
    this.refuseIfStopping();
    return url;
  }

  /** Its words are notices, like those of this program, unless they are what the program is asked for. */
  async #runStep(command, env, complaint, output = process.stderr) {
    this.refuseIfStopping();
    const stdio = ['ignore', output, process.stderr];
    const status = await runToEnd(command, { env, stdio, onStart: (child) => (this.#step = child) });
    this.#step = null;
    this.refuseIfStopping();
    if (status !== 0) throw new Error(`${complaint}; what was said is above.`);
  }

  /** @param {{name: string, command: string[], env: NodeJS.ProcessEnv}} program */
  startProgram(program) {
    this.refuseIfStopping();
    const watched = new WatchedProgram({ ...program, log: console.error });
    this.#programs.push(watched);
    watched.start();
  }

  /** @throws {Error} when a program keeps ending, or the api does not get ready */
  async waitUntilReady(address) {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!(await answersReady(address))) {
      this.refuseIfStopping();
      const failing = this.#programs.find((program) => program.starts >= STARTS_BEFORE_GIVING_UP);
      if (failing !== undefined)
        throw new Error(`The ${failing.name} does not start; what it said is above.`);
      if (Date.now() > deadline) throw new Error(`The api is not ready after ${READY_WITHIN_MS / 1000} s.`);
      await delay(100);
    }
    this.refuseIfStopping();
  }

  refuseIfStopping() {
    if (this.#stopping) throw new Stopped();
  }

  /** What takes requests first, what does the work next, the database under them last. */
  async stop() {
    this.#stopping = true;
    this.#step?.kill('SIGTERM');
    for (const program of this.#programs) await program.stop();
    // Told to stop while the server is starting, it stops as soon as it is up.
    const server = await this.#database?.catch(() => null);
    await server?.stop();
    if (this.#release === null) return;
    forgetRunning();
    this.#release();
    this.#release = null;
  }

  /** What has not stopped yet is killed; the database still ends cleanly, which is quick. */
  hurry() {
    this.#step?.kill('SIGKILL');
    for (const program of this.#programs) program.kill();
  }
}

/** Starts by the given recipe and stays until a signal; a failure on the way stops what is up and sets the status. */
export async function launch(recipe) {
  const launched = new Launch();
  let stopped = null;
  onStopSignal((hurried) => {
    if (hurried) launched.hurry();
    else console.error('Stopping…');
    stopped ??= launched.stop().then(() => console.error('Stopped; the data are whole.'));
  });
  try {
    await recipe(launched);
  } catch (error) {
    if (!(error instanceof Stopped)) {
      console.error(error.message);
      process.exitCode = 1;
    }
    await (stopped ?? launched.stop());
  }
}

/**
 * What the program's processes read; what is set outside wins, but for what this script decides.
 *
 * @param {string} databaseUrl the address of the process's own login
 * @param {string} address where the page is; links that people are sent begin with it
 */
export function environmentFor(databaseUrl, address) {
  const builtPage = path.join(CLONE, 'dist/apps/web');
  const { API_DATABASE_URL: _api, WORKER_DATABASE_URL: _worker, ...given } = process.env;
  return {
    LOG_LEVEL: 'warn',
    ...(existsSync(path.join(builtPage, 'index.html')) ? { AWARDBOOK_WEB_DIR: builtPage } : {}),
    // Over plain HTTP the page is for this machine only: anywhere else, somebody has to say where it is.
    ...(isThisMachine(address) ? { AWARDBOOK_PUBLIC_URL: address } : {}),
    ...given,
    HOST: wantedHost(),
    AWARDBOOK_DATA_DIR: STATE_FOLDER,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
  };
}

/** Where the api is to listen. */
export function wantedHost() {
  return process.env.HOST || '127.0.0.1';
}

/** @throws {Error} when PORT is no port */
export function wantedPort() {
  const text = process.env.PORT ?? '';
  const port = text === '' ? 3000 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 0 to 65535, not "${text}".`);
}

/** The wanted port or the next free one, which is said; any free one for 0. */
export async function choosePort(wanted, host) {
  const port = await nextFreePort(wanted, host);
  if (wanted !== 0 && port !== wanted) console.error(`Port ${wanted} is taken; using ${port}.`);
  return port;
}

/** Where this machine reaches a program that listens on the host; one that listens everywhere also answers here. */
export function addressOf(host, port) {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isThisMachine(address) {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(address).hostname);
}

async function answersReady(address) {
  try {
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return answer.status === 200;
  } catch {
    return false;
  }
}
