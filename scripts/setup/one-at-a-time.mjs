/** A lock file: two set-ups of one clone at once would delete each other's packages. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Does the work while holding the lock; waits for another holder, and says so.
 *
 * A holder that no longer runs is forgotten: its lock is moved aside first, so that of two waiters only one
 * takes it over.
 *
 * @param {string} file
 * @param {(line: string) => void} log
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(file, log, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    const holder = readHolder(file);
    if (holder !== null && !isRunning(holder)) {
      discard(file);
      continue;
    }
    if (!told) log(`Waiting for another set-up of this clone (process ${holder ?? 'unknown'}).`);
    told = true;
    await delay(250);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Null while the other process has made the file and not yet written to it. */
function readHolder(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function discard(file) {
  try {
    renameSync(file, `${file}.${process.pid}`);
    rmSync(`${file}.${process.pid}`);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
