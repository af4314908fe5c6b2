import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually, freePort } from './processes';

export interface RunningRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis that keeps nothing, on a free port. */
export async function startRedis(): Promise<RunningRedis> {
  const program = process.env['REDIS_SERVER_PATH'];
  if (program === undefined || program === '') {
    throw new Error(
      'This test needs Redis. Run it by "npm test -- <file>", which finds it, or set REDIS_SERVER_PATH.',
    );
  }
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-redis-'));
  const settings = [
    '--bind',
    '127.0.0.1',
    '--port',
    String(port),
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const child = spawn(program, settings, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await eventually(() => takesConnections(port));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `redis://127.0.0.1:${port}`, stop };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
