/** Packages: node_modules as package-lock.json has it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { CLONE, SETUP_FOLDER } from '../clone.mjs';

const LOCK_FILE = path.join(CLONE, 'package-lock.json');
const STAMP_FILE = path.join(CLONE, 'node_modules/.awardbook-lock');

/** Runs npm ci where node_modules is not what the lock says, development packages included: they build. */
export function installPackages(log) {
  const stamp = expectedStamp();
  if (existsSync(STAMP_FILE) && readFileSync(STAMP_FILE, 'utf8') === stamp) return;
  if (isInstalledByHand()) {
    writeFileSync(STAMP_FILE, stamp);
    return;
  }
  log('Installing packages (npm ci)…');
  const startedAt = Date.now();
  const result = runNpmCi();
  if (result.status !== 0) {
    throw new Error(
      `npm ci failed (${result.error?.message ?? result.signal ?? `status ${result.status}`}); what it said is above. ` +
        'It needs the npm registry, or a mirror named in .npmrc, and room for about 600 MB.',
    );
  }
  writeFileSync(STAMP_FILE, stamp);
  log(`Packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

/** Prebuilt programs differ by system, processor and Node's binary interface. */
function machine() {
  return `${process.platform} ${process.arch} ${process.versions.modules}`;
}

function expectedStamp() {
  return `${createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex')} ${machine()}\n`;
}

/** Whether npm's own note of what it installed agrees with the lock, package by package. */
function isInstalledByHand() {
  const noteFile = path.join(CLONE, 'node_modules/.package-lock.json');
  if (!existsSync(noteFile)) return false;
  if (existsSync(STAMP_FILE) && !readFileSync(STAMP_FILE, 'utf8').endsWith(` ${machine()}\n`)) return false;
  const wanted = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(noteFile, 'utf8')).packages;
  const isSame = (folder) =>
    installed[folder].version === wanted[folder]?.version &&
    installed[folder].integrity === wanted[folder]?.integrity;
  const isPresent = (folder) => folder in installed || wanted[folder].optional === true || folder === '';
  return Object.keys(installed).every(isSame) && Object.keys(wanted).every(isPresent);
}

function runNpmCi() {
  const npmArguments = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  if (!isHomeWritable()) npmArguments.push(`--cache=${path.join(SETUP_FOLDER, 'npm-cache')}`);
  // Standard output may be a report that somebody reads; npm's words go to standard error.
  const options = { cwd: CLONE, env: npmEnvironment(), stdio: ['ignore', process.stderr, process.stderr] };
  const program = process.env.npm_execpath ?? '';
  if (path.basename(program) === 'npm-cli.js') {
    return spawnSync(process.execPath, [program, ...npmArguments], options);
  }
  return spawnSync('npm', npmArguments, { ...options, shell: process.platform === 'win32' });
}

/** Without what the npm around us was told about its own command (omit, global, workspace, package …). */
function npmEnvironment() {
  const foreign =
    /^(NODE_ENV|npm_config_(omit|include|only|production|global|location|workspaces?|package|call|dry_run|json|silent))$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function isHomeWritable() {
  try {
    accessSync(homedir(), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
