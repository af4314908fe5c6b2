/**
 * "npm run check": everything that must hold before a change is shown to others, short of the suites: format,
 * lint, types, the walls of the house, migrations that match the entities, a lock that npm ci accepts and an
 * OpenAPI description that is up to date. All of them run; the exit status is 1 when one does not hold.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLONE } from './clone.mjs';
import { startThrowawayPostgres } from './embedded-postgres.mjs';

const packaged = (file) => path.join(CLONE, 'node_modules', file);
const JEST = packaged('jest/bin/jest.js');
const TSC = packaged('typescript/bin/tsc');

/** As many as a small machine has processors; each is one process. */
const AT_ONCE = 2;

/** Longest first. */
const CHECKS = [
  { name: 'lint', command: [packaged('eslint/bin/eslint.js'), '.'] },
  { name: 'format', command: [packaged('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'types', command: [TSC, '--noEmit', '--incremental', 'false', '-p', 'tsconfig.json'] },
  { name: 'types of the page', command: [TSC, '--noEmit', '--incremental', 'false', '-p', 'apps/web'] },
  {
    name: 'migrations match entities',
    command: [JEST, '--selectProjects', 'integration', '--testPathPatterns', 'migrations-match-entities'],
    needsDatabase: true,
  },
  { name: 'architecture', command: [JEST, '--selectProjects', 'architecture'] },
  { name: 'OpenAPI', command: ['scripts/openapi.mjs', '--check'] },
  { name: 'lock', command: ['scripts/complete-lock.mjs', '--check'] },
];

async function main() {
  const waiting = [...CHECKS];
  const failed = [];
  const workThrough = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (!(await holds(check))) failed.push(check.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
  if (failed.length === 0) return 0;
  console.log(`\nFailed: ${failed.join(', ')}.`);
  if (failed.includes('format')) console.log('"npx prettier --write ." mends the format.');
  return 1;
}

async function holds({ name, command, needsDatabase }) {
  const startedAt = Date.now();
  const { status, said } = needsDatabase ? await runWithDatabase(command) : await run(command, {});
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  if (status !== 0) console.log(said.trim());
  return status === 0;
}

async function runWithDatabase(command) {
  if (process.env.TEST_DATABASE_URL) return run(command, {});
  const folder = mkdtempSync(path.join(tmpdir(), 'awardbook-check-'));
  const server = await startThrowawayPostgres({ dataDir: path.join(folder, 'postgres'), log: console.error });
  try {
    return await run(command, { TEST_DATABASE_URL: server.adminUrl });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: CLONE,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, said }));
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
