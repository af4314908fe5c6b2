/**
 * All suites, with everything they need brought along: a PostgreSQL of their own (or the one in
 * TEST_DATABASE_URL), Chromium, LibreOffice, Redis. What follows "npm test --" goes to jest.
 *
 * The last line is "N passed, N failed, N skipped", counted from jest's own result.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLONE } from './clone.mjs';
import { startThrowawayPostgres } from './embedded-postgres.mjs';
import { onStopSignal } from './processes.mjs';
import { findTestPrograms } from './programs.mjs';

const LINGER_MS = 20_000;
const SUITES = ['unit', 'architecture', 'integration', 'e2e', 'browser'];

/** Jest takes every word after --selectProjects for a suite; a word that is none is meant as a pattern. */
function sortArguments(given) {
  const suites = [];
  const others = [];
  let choosing = false;
  for (const word of given) {
    if (word === '--selectProjects') choosing = true;
    else if (choosing && SUITES.includes(word)) suites.push(word);
    else {
      choosing = false;
      others.push(word);
    }
  }
  return { suites: suites.length === 0 ? SUITES : suites, others };
}

function runJest(folder, { suites, others }, environment) {
  const resultFile = path.join(folder, 'jest.json');
  const jestArguments = [
    path.join(CLONE, 'node_modules/jest/bin/jest.js'),
    '--maxWorkers=2',
    '--json',
    `--outputFile=${resultFile}`,
    ...others,
    '--selectProjects',
    ...suites,
  ];
  // With --json jest prints its result a second time on standard output, for machines; the file has it.
  const stdio = ['inherit', 'ignore', 'inherit'];
  const child = spawn(process.execPath, jestArguments, { cwd: CLONE, env: environment, stdio });
  const watch = endWhatLingers(child, resultFile);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const counts = readCounts(resultFile);
      resolve({ status: code ?? (existsSync(resultFile) && counts.failed === 0 ? 0 : 1), counts });
    });
  });
  return { child, ended };
}

/** A test that leaves something open would keep jest, which has its result, from ever ending. */
function endWhatLingers(child, resultFile) {
  return setInterval(() => {
    if (!existsSync(resultFile) || Date.now() - statSync(resultFile).mtimeMs < LINGER_MS) return;
    console.error(
      'Jest had its result and did not end: some test leaves a connection, timer or process open.',
    );
    child.kill('SIGKILL');
  }, 1_000);
}

/** A file that could not be read as tests, or failed in what surrounds them, counts as one, or it would not show. */
function failedOutsideTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

function readCounts(resultFile) {
  try {
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.testResults.filter(failedOutsideTests).length,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function main() {
  const log = (line) => console.error(line);
  const chosen = sortArguments(process.argv.slice(2));
  const programs = findTestPrograms(chosen.suites, log);
  const folder = mkdtempSync(path.join(tmpdir(), 'awardbook-test-'));
  let server = null;
  let jest = null;
  const interrupted = onStopSignal(() => jest?.child.kill('SIGTERM'));
  try {
    if (!process.env.TEST_DATABASE_URL) {
      server = await startThrowawayPostgres({
        dataDir: path.join(folder, 'postgres'),
        settings: { max_connections: 200 },
        log,
      });
    }
    const {
      DATABASE_URL: _owner,
      API_DATABASE_URL: _api,
      WORKER_DATABASE_URL: _worker,
      ...inherited
    } = process.env;
    jest = runJest(folder, chosen, {
      ...inherited,
      ...programs,
      NODE_ENV: 'test',
      TEST_DATABASE_URL: process.env.TEST_DATABASE_URL || server.adminUrl,
    });
    const { status, counts } = await jest.ended;
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    return interrupted() ? 1 : status;
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
