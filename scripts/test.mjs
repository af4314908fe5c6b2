/**
 * All suites, with everything they need brought along: a PostgreSQL of their own (or the one in
 * TEST_DATABASE_URL), Chromium, LibreOffice, Redis. What follows "npm test --" goes to jest.
 *
 * A file of the suites that drive other programs runs once more by itself when it failed, and what then passes is
 * told as unsteady: docs/adr/0017-second-run.md says why. The last line is "N passed, N failed, N skipped", counted
 * from jest's own results.
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

/** Suites that wait for browsers and processes, which a busy machine can keep for longer than a test is patient. */
const DRIVEN = /^test\/(e2e|browser)\//;
/** More files that fail are no accident. */
const MOST_SECOND_RUNS = 2;

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

/** @returns the process, and what it will have counted */
function runJest(folder, { suites, others }, environment) {
  const resultFile = path.join(mkdtempSync(path.join(folder, 'run-')), 'jest.json');
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
      const files = readFiles(resultFile);
      const isGood = files !== null && files.every(({ failed }) => failed.length === 0);
      resolve({ status: code ?? (isGood ? 0 : 1), files: files ?? [NOT_READ] });
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

const NOT_READ = { file: "jest's result", passed: 0, failed: ['could not be read'], skipped: 0 };

/** What jest counted in each file; null when it left no result. */
function readFiles(resultFile) {
  try {
    return JSON.parse(readFileSync(resultFile, 'utf8')).testResults.map(countsOf);
  } catch {
    return null;
  }
}

/** A file that could not be read as tests, or failed in what surrounds them, counts as one, or it would not show. */
function countsOf({ name, status, assertionResults }) {
  const having = (...wanted) => assertionResults.filter((test) => wanted.includes(test.status));
  const failed = having('failed').map(({ fullName }) => fullName);
  return {
    file: path.relative(CLONE, name),
    passed: having('passed').length,
    failed: failed.length === 0 && status === 'failed' ? ['failed outside of its tests'] : failed,
    skipped: having('pending', 'todo', 'skipped').length,
  };
}

const failedOf = (files) => files.filter(({ failed }) => failed.length > 0);
const namesOf = (files) => files.flatMap(({ file, failed }) => failed.map((name) => `  ${file} › ${name}`));
const sumOf = (files, count) => files.reduce((sum, one) => sum + count(one), 0);

/** Which files get a second run: few, and none that does not wait for other programs. */
function deservesSecondRun(files) {
  const failed = failedOf(files);
  return (
    failed.length > 0 && failed.length <= MOST_SECOND_RUNS && failed.every(({ file }) => DRIVEN.test(file))
  );
}

/** All suites, and the second run of those that deserve one. */
async function runSuites(folder, chosen, environment, { onStart, isInterrupted }) {
  const run = (what) => {
    const { child, ended } = runJest(folder, what, environment);
    onStart(child);
    return ended;
  };
  const first = await run(chosen);
  if (isInterrupted() || !deservesSecondRun(first.files)) return first;
  const failed = failedOf(first.files);
  console.error(`\nFailed, and run once more by themselves:\n${namesOf(failed).join('\n')}\n`);
  const paths = failed.map(({ file }) => path.join(CLONE, file));
  const second = await run({ ...chosen, others: ['--runTestsByPath', ...paths] });
  const again = new Map(second.files.map((one) => [one.file, one]));
  const unsteady = failed.filter(({ file }) => again.get(file)?.failed.length === 0);
  if (unsteady.length > 0)
    console.error(`\nUnsteady, passed the second time:\n${namesOf(unsteady).join('\n')}`);
  return { status: second.status, files: first.files.map((one) => again.get(one.file) ?? one) };
}

async function main() {
  const log = (line) => console.error(line);
  const chosen = sortArguments(process.argv.slice(2));
  const programs = findTestPrograms(chosen.suites, log);
  const folder = mkdtempSync(path.join(tmpdir(), 'awardbook-test-'));
  let server = null;
  let jest = null;
  const interrupted = onStopSignal(() => jest?.kill('SIGTERM'));
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
    const environment = {
      ...inherited,
      ...programs,
      NODE_ENV: 'test',
      TEST_DATABASE_URL: process.env.TEST_DATABASE_URL || server.adminUrl,
    };
    const { status, files } = await runSuites(folder, chosen, environment, {
      onStart: (child) => (jest = child),
      isInterrupted: interrupted,
    });
    const failed = failedOf(files);
    if (failed.length > 0) console.log(`\nFailed:\n${namesOf(failed).join('\n')}`);
    const [passed, failures, skipped] = [
      sumOf(files, (one) => one.passed),
      sumOf(files, (one) => one.failed.length),
      sumOf(files, (one) => one.skipped),
    ];
    console.log(`${passed} passed, ${failures} failed, ${skipped} skipped`);
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
