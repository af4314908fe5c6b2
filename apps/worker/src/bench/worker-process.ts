import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The program as it is deployed. */
const WORKER = path.join(__dirname, '../main');

/** Runs the real worker in a process of its own while the work goes on. */
export async function withWorker<T>(work: () => Promise<T>): Promise<T> {
  // As `npm start` and docker-compose.yml start it.
  const execArgv = ['--max-semi-space-size=2'];
  const worker = fork(WORKER, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    await Promise.race([once(worker, 'message'), refuseEnd(worker)]);
    return await Promise.race([work(), refuseEnd(worker)]);
  } finally {
    await stop(worker);
  }
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
