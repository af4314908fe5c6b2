import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { readConfig } from '@awardbook/config';
import { ofDatabase } from './bench-database';
import { benchLogins } from './services-as';

/** Everything that was built, from this program's place in it. */
const BUILT = path.resolve(__dirname, '../../../../..');
const API = path.join(BUILT, 'api/apps/api/src/main.js');
const PAGE = path.join(BUILT, 'web');

const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 100;

/**
 * Runs the real api with the built page, in a process of its own, while the work goes on.
 *
 * @param database the name of the one that it serves
 * @param work gets its address, without a slash at the end
 */
export async function withApi<T>(database: string, work: (address: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const api = fork(API, {
    env: apiEnvironment(database, port),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    await untilReady(api, address);
    return await work(address);
  } finally {
    await stop(api);
  }
}

/** All that the api reads. The limits on requests are out of the way: one person asks as fast as it answers. */
function apiEnvironment(database: string, port: number): Record<string, string> {
  const { dataDir, logLevel } = readConfig();
  return {
    NODE_ENV: 'production',
    DATABASE_URL: ofDatabase(benchLogins().api.url, database),
    AWARDBOOK_DATA_DIR: dataDir,
    AWARDBOOK_WEB_DIR: PAGE,
    AWARDBOOK_RATE_LIMIT_FACTOR: '100000',
    LOG_LEVEL: logLevel,
    HOST: '127.0.0.1',
    PORT: String(port),
  };
}

async function untilReady(api: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && api.exitCode === null) {
    const isReady = await fetch(`${address}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  throw new Error('The api did not become ready to be measured.');
}

async function stop(api: ChildProcess): Promise<void> {
  if (api.exitCode !== null || api.signalCode !== null) return;
  const ended = once(api, 'exit');
  api.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
