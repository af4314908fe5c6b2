/**
 * Makes a clone ready to run: packages as the lock has them, then whatever is not built or no longer true.
 *
 * Runs before every verb of package.json, so it imports nothing from node_modules and says nothing when there
 * is nothing to do. "--no-build" installs only.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLONE, STATE_FOLDER } from './clone.mjs';

const OLDEST_NODE = [20, 19];

/**
 * @param {object} options
 * @param {boolean} options.build
 * @param {(line: string) => void} options.log
 */
export async function setUp({ build, log }) {
  refuseOldNode();
  // Loaded only now: an old Node would stumble over them before it could be told that it is old.
  const { oneAtATime } = await import('./setup/one-at-a-time.mjs');
  const { installPackages } = await import('./setup/install.mjs');
  const { hydrateLibraryLinks } = await import('./embedded-postgres/binaries.mjs');
  const { buildWhatChanged } = await import('./setup/build.mjs');
  await oneAtATime(path.join(STATE_FOLDER, 'setup.lock'), log, async () => {
    installPackages(log);
    if (process.env.DATABASE_URL === undefined && hydrateLibraryLinks())
      log("Made PostgreSQL's library links.");
    if (build) await buildWhatChanged(log);
  });
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(CLONE);
  try {
    await setUp({ build: !process.argv.includes('--no-build'), log: (line) => console.error(line) });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
