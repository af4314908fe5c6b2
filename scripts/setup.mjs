/**
 * Makes a clone ready to run: packages as the lock has them, then whatever is not built or no longer true.
 *
 * Runs before every verb of package.json, so it imports nothing from node_modules and says nothing when there
 * is nothing to do. "--no-build" installs only.
 */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLONE, SETUP_FOLDER } from './clone.mjs';

const OLDEST_NODE = [20, 19];

/**
 * @param {object} options
 * @param {string[]} options.build what is wanted of "api", "worker", "page"
 * @param {(line: string) => void} options.log
 */
export async function setUp({ build, log }) {
  refuseOldNode();
  // Loaded only now: an old Node would stumble over them before it could be told that it is old.
  const { waitForLock } = await import('./lock.mjs');
  const { installPackages } = await import('./setup/install.mjs');
  const { hydrateLibraryLinks, isPostgresInstalled } = await import('./embedded-postgres/binaries.mjs');
  const { buildWhatChanged } = await import('./setup/build.mjs');
  // Two at once would delete each other's packages.
  const release = await waitForLock({
    file: path.join(SETUP_FOLDER, 'setup.lock'),
    purpose: 'another set-up',
    log,
  });
  try {
    installPackages(log);
    if (isPostgresInstalled() && hydrateLibraryLinks()) log("Made PostgreSQL's library links.");
    await buildWhatChanged(build, log);
  } finally {
    release();
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!isOld) return;
  throw new Error(
    `Awardbook needs Node ${OLDEST_NODE.join('.')} or newer and this is ${process.versions.node}. ` +
      'Install a current one from https://nodejs.org and try again.',
  );
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.chdir(CLONE);
  try {
    const build = process.argv.includes('--no-build') ? [] : ['api', 'worker', 'page'];
    await setUp({ build, log: (line) => console.error(line) });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
