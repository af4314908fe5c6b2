/** Lock files: who holds one, whether that process still runs, and how a dead one's lock passes on. */
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How long a lock may stay without a name in it; its maker writes that at once. */
const NAMELESS_PATIENCE_MS = 2_000;

/**
 * Takes the lock, or tells who has it.
 *
 * @param {string} file
 * @param {string} purpose what for, in words; the others read it
 * @returns {{release: () => void} | {holder: {pid: number, purpose: string} | null}} holder: null while it is being made
 */
export function tryLock(file, purpose) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, begun: beginningOf(process.pid), purpose });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return { release: () => releaseOwn(file, mine) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const { text, holder } = readHolder(file);
    if (text === null) continue;
    if (holder === null || isStillRunning(holder)) return { holder };
    takeAside(file, text);
  }
}

/**
 * Takes the lock as soon as nobody has it, saying once whom it waits for.
 *
 * @param {{file: string, purpose: string, log: (line: string) => void, unless?: () => boolean}} options
 *   unless: tells when there is no more need to wait
 * @returns {Promise<(() => void) | null>} releases it; null when the need was gone first
 */
export async function waitForLock({ file, purpose, log, unless = () => false }) {
  let told = false;
  for (let namelessMs = 0; ;) {
    if (unless()) return null;
    const outcome = tryLock(file, purpose);
    if ('release' in outcome) return outcome.release;
    if (outcome.holder !== null && !told) {
      log(`Waiting for ${outcome.holder.purpose} (process ${outcome.holder.pid}) to end.`);
      told = true;
    }
    await delay(200);
    namelessMs = outcome.holder === null ? namelessMs + 200 : 0;
    if (namelessMs > NAMELESS_PATIENCE_MS) rmSync(file, { force: true });
  }
}

/** Whether the process that wrote the note still runs, and is not a later one with the same id. */
export function isStillRunning({ pid, begun }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return begun === null || begun === beginningOf(pid);
}

/** When a process began, as the system writes it; null where that is unknown. */
export function beginningOf(pid) {
  if (process.platform === 'linux') {
    try {
      // The name in parentheses may itself contain spaces; the fields after it do not.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    } catch {
      return null;
    }
  }
  if (process.platform === 'win32') return null;
  return spawnSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).stdout?.trim() || null;
}

function readHolder(file) {
  let text = null;
  try {
    text = readFileSync(file, 'utf8');
    return { text, holder: JSON.parse(text) };
  } catch {
    return { text, holder: null };
  }
}

function releaseOwn(file, mine) {
  if (readHolder(file).text === mine) rmSync(file, { force: true });
}

/** Moved aside before it is deleted: of two that find the same dead holder, one must not delete the other's new lock. */
function takeAside(file, deadText) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== deadText) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}
