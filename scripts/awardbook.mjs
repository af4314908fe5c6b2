#!/usr/bin/env node
/**
 * "npx awardbook …" in a clone: the command line of the worker, with everything it needs brought along.
 *
 * The database is the one in DATABASE_URL, else that of the "npm start" running in this clone, else the clone's
 * own, started for as long as the command takes. Notices go to standard error; standard output is the command's.
 */
import path from 'node:path';
import { BUILT_CLI, STATE_FOLDER } from './clone.mjs';
import { setUp } from './setup.mjs';

/** These read the portfolio: on a new database they show the sample, as "npm start" would. */
const READING_COMMANDS = ['report', 'export', 'rollups'];

const log = (line) => console.error(line);
const commandArguments = process.argv.slice(2);
let child = null;
let stopping = false;

async function main() {
  await setUp({ build: ['worker'], log });
  const { onStopSignal } = await import('./processes.mjs');
  onStopSignal(() => {
    stopping = true;
    child?.kill('SIGTERM');
  });
  if (process.env.DATABASE_URL || asksForHelp()) return runCommand(process.env.DATABASE_URL);
  const { CLONE_LOCK, findRunning } = await import('./running.mjs');
  const running = findRunning();
  if (running !== null) return runCommandOf(running);
  const { waitForLock } = await import('./lock.mjs');
  const purpose = `awardbook ${commandArguments[0]}`;
  const release = await waitForLock({ file: CLONE_LOCK, purpose, log, unless: () => findRunning() !== null });
  if (release === null) return runCommandOf(findRunning());
  try {
    return await runOnOwnDatabase();
  } finally {
    release();
  }
}

async function runOnOwnDatabase() {
  const { startPostgres } = await import('./embedded-postgres.mjs');
  const server = await startPostgres({ dataDir: path.join(STATE_FOLDER, 'postgres'), log });
  try {
    const command = commandArguments[0];
    if (command !== 'migrate') {
      const preparations = [
        ['migrate'],
        ...(READING_COMMANDS.includes(command) ? [['sample', '--if-empty']] : []),
      ];
      for (const preparation of preparations) {
        if (stopping) return 130;
        const status = await runCli(preparation, server.url, ['ignore', process.stderr, process.stderr]);
        if (status !== 0) return status;
      }
    }
    return stopping ? 130 : await runCommand(server.url);
  } finally {
    await server.stop();
  }
}

function asksForHelp() {
  const words = ['help', '--help', '-h', '--version', '-V'];
  return commandArguments.length === 0 || commandArguments.some((word) => words.includes(word));
}

/** Links that the command prints lead to the page that runs; away from this machine somebody has to say where it is. */
function runCommandOf({ databaseUrl, address }) {
  const { hostname } = new URL(address);
  if (/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) process.env.AWARDBOOK_PUBLIC_URL ||= address;
  return runCommand(databaseUrl);
}

function runCommand(databaseUrl) {
  return runCli(commandArguments, databaseUrl, 'inherit');
}

async function runCli(cliArguments, databaseUrl, stdio) {
  const { runToEnd } = await import('./processes.mjs');
  const env = { LOG_LEVEL: 'warn', ...process.env, AWARDBOOK_DATA_DIR: STATE_FOLDER };
  if (databaseUrl) env.DATABASE_URL = databaseUrl;
  const status = await runToEnd([BUILT_CLI, ...cliArguments], {
    env,
    stdio,
    onStart: (started) => (child = started),
  });
  child = null;
  return status;
}

try {
  process.exitCode = await main();
} catch (error) {
  log(error.message);
  process.exitCode = 1;
}
