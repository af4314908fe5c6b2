/** What an earlier server left behind, and how the next one gets past it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const STOP_PATIENCE_MS = 20_000;

/** A name for the server of one data folder; PostgreSQL shows it in the title of each of its processes. */
export function clusterName(dataDir) {
  return `awardbook-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)}`;
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The process id in the folder's postmaster.pid, and whether that server takes connections yet. */
export function readPostmasterFile(dataDir) {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/**
 * Ends every server process that still works in this data folder, and removes a stale postmaster.pid.
 *
 * A killed postmaster leaves backends that notice only when they next wait for something, and PostgreSQL
 * rightly refuses to start while one of them holds the old shared memory. They are asked first (their
 * postmaster, if it lives, shuts down cleanly), then killed; crash recovery makes up for it.
 *
 * @returns {Promise<number>} how many processes were found
 */
export async function clearLeftovers(dataDir) {
  const found = serverProcesses(dataDir);
  if (found.length > 0) {
    const postmaster = readPostmasterFile(dataDir)?.pid;
    const cleanly = found.includes(postmaster);
    for (const pid of cleanly ? [postmaster] : found) signal(pid, cleanly ? 'SIGINT' : 'SIGQUIT');
    await waitUntilGone(dataDir, cleanly ? STOP_PATIENCE_MS : 1_000);
    for (const pid of serverProcesses(dataDir)) signal(pid, 'SIGKILL');
    await waitUntilGone(dataDir, STOP_PATIENCE_MS);
  }
  // The id in the file may by now belong to an unrelated process, which PostgreSQL would take for a server.
  if (process.platform !== 'win32') rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  return found.length;
}

async function waitUntilGone(dataDir, patienceMs) {
  const deadline = Date.now() + patienceMs;
  while (serverProcesses(dataDir).length > 0 && Date.now() < deadline) await delay(50);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Ids of the server processes of this data folder.
 *
 * Each carries the cluster's name in its title, which every user may read; the folder a process works in
 * would say the same, but root inside a container may not look at it.
 */
function serverProcesses(dataDir) {
  const name = clusterName(dataDir);
  const isOurs = (title) => title.startsWith(`postgres: ${name}: `) || title.includes(`cluster_name=${name}`);
  return listProcesses()
    .filter(({ pid, title }) => pid !== process.pid && isOurs(title))
    .map(({ pid }) => pid);
}

function listProcesses() {
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') {
    const lines = spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).stdout.split('\n');
    return lines.map((line) => ({ pid: Number.parseInt(line, 10), title: line.replace(/^\s*\d+\s/, '') }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), title: readTitle(name) }));
}

function readTitle(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
