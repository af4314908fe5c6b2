/** The data folder: made once, by initdb, and never half. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { asDatabaseUser, dataOwnerId, postgresEnvironment, postgresPrograms } from './binaries.mjs';

/** The files that stand beside a data folder. */
export function filesBeside(dataDir) {
  return {
    password: `${dataDir}.password`,
    port: `${dataDir}.port`,
    log: `${dataDir}.log`,
    owner: `${dataDir}.owner.json`,
  };
}

/** The generated password, made at first use; readable by its owner only. */
export function databasePassword(dataDir) {
  const file = filesBeside(dataDir).password;
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/**
 * Makes the data folder if there is none, and gives it to the user PostgreSQL will run as.
 *
 * initdb writes to a folder beside, renamed when it is whole: one interrupted half-way leaves nothing that
 * looks like a database.
 *
 * @returns {Promise<boolean>} whether it was made now
 */
export async function ensureCluster(dataDir, { durable }) {
  refuseForeignFolder(dataDir);
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) {
    refuseOtherVersion(dataDir);
    giveToDatabaseUser(dataDir);
    return false;
  }
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new Error(
      `${dataDir} is not empty and is not a PostgreSQL data folder; move it away and try again.`,
    );
  }
  mkdirSync(path.dirname(dataDir), { recursive: true });
  databasePassword(dataDir);
  const draft = `${dataDir}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const owner = dataOwnerId();
  if (owner !== null) chownSync(draft, owner, owner);
  await runInitdb(draft, filesBeside(dataDir).password, durable);
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(draft, dataDir);
  return true;
}

/** Root may take over another user's data; another user may not take root's. */
function refuseForeignFolder(dataDir) {
  if (process.getuid === undefined || dataOwnerId() !== null || !existsSync(dataDir)) return;
  if (statSync(dataDir).uid === process.getuid()) return;
  throw new Error(
    `${dataDir} belongs to another user, most likely because this was last run as root. ` +
      `Run it as root again, or hand the folder over: sudo chown -R "$(id -u):$(id -g)" ${path.dirname(dataDir)}`,
  );
}

function refuseOtherVersion(dataDir) {
  const version = readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (version === '18') return;
  throw new Error(
    `${dataDir} was made by PostgreSQL ${version} and this is PostgreSQL 18. Dump it with the older version and ` +
      'restore it into a new folder, or move it away to begin with an empty database.',
  );
}

function runInitdb(dataDir, passwordFile, durable) {
  const { command, commandArguments } = asDatabaseUser(postgresPrograms().initdb, [
    `--pgdata=${dataDir}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ]);
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`initdb could not make ${dataDir} (status ${code}):\n${said}`)),
    );
  });
}

/** A clone used by root today may have been another user's yesterday, and the other way round. */
function giveToDatabaseUser(dataDir) {
  const owner = dataOwnerId();
  if (owner === null || statSync(dataDir).uid === owner) return;
  for (const entry of readdirSync(dataDir, { recursive: true }))
    lchownSync(path.join(dataDir, entry), owner, owner);
  chownSync(dataDir, owner, owner);
  chmodSync(dataDir, 0o700);
}
