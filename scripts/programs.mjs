/** Programs of the system that the tests use: found, or installed where that is allowed, or asked for by name. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { isRoot } from './embedded-postgres/binaries.mjs';

/** @typedef {{variable: string, suites: string[], names: string[], places: string[], debianPackage: string, purpose: string}} Program */

/** What each is called, where it may be besides PATH, and which Debian package brings it. */
const PROGRAMS = [
  {
    variable: 'CHROME_PATH',
    suites: ['browser', 'bench'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
    purpose: 'Chromium, in which the browser tests and the bench open the page',
  },
  {
    variable: 'SOFFICE_PATH',
    suites: ['integration', 'e2e', 'browser'],
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    debianPackage: 'libreoffice-calc',
    purpose: 'LibreOffice, in which the tests open the workbooks',
  },
  {
    variable: 'REDIS_SERVER_PATH',
    suites: ['integration', 'e2e'],
    names: ['redis-server', 'valkey-server'],
    places: [],
    debianPackage: 'redis-server',
    purpose: 'Redis, on which the tests run the queues as well',
  },
];

/**
 * Finds every program that the suites need, installing Debian's packages where this user may.
 *
 * @param {string[]} suites
 * @param {(line: string) => void} log
 * @returns {Record<string, string>} environment variable to full path
 * @throws {Error} with the command that installs what is missing
 */
export function findTestPrograms(suites, log) {
  const wanted = PROGRAMS.filter((program) => program.suites.some((suite) => suites.includes(suite)));
  let missing = wanted.filter((program) => find(program) === null);
  if (missing.length > 0 && mayInstall()) {
    install(
      missing.map((program) => program.debianPackage),
      log,
    );
    missing = wanted.filter((program) => find(program) === null);
  }
  if (missing.length > 0) throw new Error(describeMissing(missing));
  return Object.fromEntries(wanted.map((program) => [program.variable, find(program)]));
}

/** @param {Program} program */
function find({ variable, names, places }) {
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`${variable} is ${given}, and there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, `${name}${suffix}`)));
  return [...inPath, ...places].find(isExecutable) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return false;
  return isRoot() || spawnSync('sudo', ['-n', 'true']).status === 0;
}

function install(packages, log) {
  log(`Installing ${packages.join(', ')} (apt-get)…`);
  const run = (...aptArguments) => {
    const [command, ...rest] = [...(isRoot() ? [] : ['sudo', '-n', '-E']), 'apt-get', ...aptArguments];
    // The run level keeps Debian from starting a Redis of its own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const { status, stdout, stderr } = spawnSync(command, rest, {
      env,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0)
      log(
        `"${command} ${rest.join(' ')}" failed:\n${`${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n')}`,
      );
    return status === 0;
  };
  // An old list of packages names versions that the mirror has dropped.
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function describeMissing(missing) {
  const packages = missing.map((program) => program.debianPackage).join(' ');
  return [
    'The tests need programs that are not on this machine:',
    ...missing.map((program) => `  ${program.purpose} (or set ${program.variable})`),
    `On Debian and Ubuntu: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`,
    'Tests without them: npm run test:unit',
  ].join('\n');
}
