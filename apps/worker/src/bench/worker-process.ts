import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { readConfig } from '@awardbook/config';
import { benchLogins } from './services-as';

/** The program as it is deployed. */
const WORKER = path.join(__dirname, '../main');

/** As `npm start` and docker-compose.yml start it. */
export const WORKER_FLAGS = ['--max-semi-space-size=2'];

/** Runs the real worker in a process of its own while the work goes on. */
export async function withWorker<T>(work: () => Promise<T>): Promise<T> {
  const env = workerEnvironment();
  const worker = fork(WORKER, {
    execArgv: WORKER_FLAGS,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    await Promise.race([once(worker, 'message'), refuseEnd(worker)]);
    return await Promise.race([work(), refuseEnd(worker)]);
  } finally {
    await stop(worker);
  }
}

/** All that the worker reads; the address of the owner is not for it. */
function workerEnvironment(): Record<string, string> {
  const { dataDir, logLevel } = readConfig();
  return {
    NODE_ENV: 'production',
    DATABASE_URL: benchLogins().worker.url,
    AWARDBOOK_DATA_DIR: dataDir,
    LOG_LEVEL: logLevel,
  };
}

async function refuseEnd(worker: ChildProcess): Promise<never> {
  const [status] = (await once(worker, 'exit')) as [number | null];
  throw new Error(`The worker ended with status ${status} while it was measured.`);
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill('SIGTERM');
  await ended;
}
