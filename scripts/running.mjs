/** What is known about the Awardbook that runs in this clone, for commands given beside it. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STATE_FOLDER } from './clone.mjs';
import { beginningOf, isStillRunning } from './lock.mjs';

const RUN_FILE = path.join(STATE_FOLDER, 'run.json');

/** One program at a time has the clone's database: "npm start", or a command while none runs. */
export const CLONE_LOCK = path.join(STATE_FOLDER, 'clone.lock');

/** Noted for its owner only, for the address of the database carries the password. */
export function noteRunning({ databaseUrl, port, address }) {
  mkdirSync(STATE_FOLDER, { recursive: true });
  const note = { pid: process.pid, begun: beginningOf(process.pid), databaseUrl, port, address };
  const draft = `${RUN_FILE}.new`;
  writeFileSync(draft, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, RUN_FILE);
}

export function forgetRunning() {
  rmSync(RUN_FILE, { force: true });
}

/** @returns {{pid: number, databaseUrl: string, port: number, address: string} | null} null when none is up */
export function findRunning() {
  if (!existsSync(RUN_FILE)) return null;
  try {
    const note = JSON.parse(readFileSync(RUN_FILE, 'utf8'));
    return isStillRunning(note) ? note : null;
  } catch {
    return null;
  }
}
