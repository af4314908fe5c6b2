/** The built program in dist/, made again when its sources have changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { BUILT_API, BUILT_WORKER, CLONE } from '../clone.mjs';

const NEST = path.join(CLONE, 'node_modules/@nestjs/cli/bin/nest.js');
const VITE = path.join(CLONE, 'node_modules/vite/bin/vite.js');
const SERVER_SOURCES = ['libs', 'migrations', 'tsconfig.json', 'nest-cli.json', 'package-lock.json'];

const TARGETS = [
  {
    name: 'api',
    folder: 'dist/apps/api',
    sources: ['apps/api', ...SERVER_SOURCES],
    result: BUILT_API,
    program: [NEST, 'build', 'api'],
    finish: () => tidyServerBuild('dist/apps/api'),
  },
  {
    name: 'worker',
    folder: 'dist/apps/worker',
    sources: ['apps/worker', ...SERVER_SOURCES],
    result: BUILT_WORKER,
    program: [NEST, 'build', 'worker'],
    finish: () => tidyServerBuild('dist/apps/worker'),
  },
  {
    name: 'page',
    folder: 'dist/apps/web',
    sources: ['apps/web', 'libs/money', 'libs/problems', 'package-lock.json'],
    requires: 'apps/web/vite.config.ts',
    result: path.join(CLONE, 'dist/apps/web/index.html'),
    program: [VITE, 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'],
    finish: () => {},
  },
];

/**
 * Builds what is out of date of the wanted parts, side by side.
 *
 * @param {string[]} wanted
 * @param {(line: string) => void} log
 * @throws {Error} with the compiler's words when a build fails
 */
export async function buildWhatChanged(wanted, log) {
  const isThere = (target) => target.requires === undefined || existsSync(path.join(CLONE, target.requires));
  const due = TARGETS.filter((target) => wanted.includes(target.name) && isThere(target))
    .map((target) => ({ ...target, fingerprint: fingerprint(target.sources) }))
    .filter((target) => !existsSync(target.result) || readStamp(target) !== target.fingerprint);
  if (due.length === 0) return;
  const startedAt = Date.now();
  log(`Building ${due.map((target) => target.name).join(', ')}…`);
  const outcomes = await Promise.allSettled(due.map(build));
  const failures = outcomes.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  log(`Built in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

async function build(target) {
  rmSync(stampFile(target), { force: true });
  // The compiler's own memory of what it wrote outlives files that were deleted; without a result it is wrong.
  if (!existsSync(target.result)) rmSync(path.join(CLONE, target.folder), { recursive: true, force: true });
  const { status, said } = await run(target.program);
  if (status !== 0) throw new Error(`The ${target.name} does not build:\n${said.trim()}`);
  if (!existsSync(target.result)) throw new Error(`The ${target.name} was built without ${target.result}.`);
  target.finish();
  mkdirSync(path.dirname(stampFile(target)), { recursive: true });
  writeFileSync(stampFile(target), target.fingerprint);
}

function run(programAndArguments) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, programAndArguments, {
      cwd: CLONE,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said: stripVTControlCharacters(said) }));
  });
}

function stampFile(target) {
  return path.join(CLONE, 'dist/.stamps', target.name);
}

function readStamp(target) {
  const file = stampFile(target);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A hash over names and contents: times differ from clone to clone and say nothing. */
function fingerprint(sources) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const source of sources) {
    const full = path.join(CLONE, source);
    if (!existsSync(full)) continue;
    for (const file of listFiles(full))
      hash.update(`\0${path.relative(CLONE, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** In a fixed order; a single file lists itself. Tests are not part of a build. */
function listFiles(full) {
  try {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [full];
    throw error;
  }
}

/**
 * Makes the compiled tree say what the sources say.
 *
 * The compiler leaves the output of deleted sources (a deleted migration would still run) and does not bring
 * the data files that stand beside the code.
 */
function tidyServerBuild(folder) {
  const built = path.join(CLONE, folder);
  for (const file of listFiles(built).filter((name) => /\.js(\.map)?$/.test(name))) {
    const source = path.join(CLONE, path.relative(built, file)).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
  for (const source of ['libs', 'migrations', 'apps'].flatMap((name) => listFiles(path.join(CLONE, name)))) {
    const relative = path.relative(CLONE, source);
    if (/\.(ts|tsx|md|spec\.\w+)$/.test(relative) || relative.startsWith(path.join('apps', 'web'))) continue;
    if (relative.startsWith('apps') && !relative.startsWith(path.join('apps', path.basename(folder), 'src')))
      continue;
    cpSync(source, path.join(built, relative));
  }
}
