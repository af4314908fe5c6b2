/** Whether the npm that started this program is still there. */
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;
const SHELLS = ['sh', 'dash', 'bash', 'ash', 'busybox'];

/**
 * Calls back once when the npm above is gone.
 *
 * A signal sent to npm alone ends npm and the shell it runs its scripts in, and never reaches this program,
 * which would run on with nobody above it. Started without npm, nothing is watched.
 */
export function whenNpmIsGone(react) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const grandparent = parentOfShell(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOfShell(parent) === grandparent)) return;
    clearInterval(timer);
    react();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** The process above a shell, which under npm is npm; null for what is no shell, or where that is not told. */
function parentOfShell(pid) {
  try {
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return SHELLS.includes(name) ? Number(rest.split(' ')[1]) : null;
  } catch {
    return null;
  }
}
