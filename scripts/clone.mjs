/** Where this clone is, and where in it the scripts keep what git does not. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const CLONE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Notes of the set-up; ignored by git. */
export const SETUP_FOLDER = path.join(CLONE, '.awardbook');

/** The database, its password, export files, and the note of the running program: one folder, to move as one. */
export const STATE_FOLDER = path.resolve(process.env.AWARDBOOK_DATA_DIR || SETUP_FOLDER);

/** The command line as nest built it: the worker's tree carries the libs it uses. */
export const BUILT_CLI = path.join(CLONE, 'dist/apps/worker/apps/worker/src/cli.js');
export const BUILT_WORKER = path.join(CLONE, 'dist/apps/worker/apps/worker/src/main.js');
/** An export's buffers are short-lived; a small nursery keeps a million rows under 200 MB. Also in docker-compose.yml. */
export const WORKER_FLAGS = ['--max-semi-space-size=2'];
export const BUILT_BENCH = path.join(CLONE, 'dist/apps/worker/apps/worker/src/bench/main.js');
export const BUILT_API = path.join(CLONE, 'dist/apps/api/apps/api/src/main.js');
