import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** A PostgreSQL server of a test's own, watched as `npm start` watches it, so that it may be killed. */
export interface OwnPostgres {
  /** A new, empty database on it. */
  readonly url: string;
  /** Ends the server as a crash would; the watcher starts it again on the same port. */
  killHard(): Promise<void>;
  stop(): Promise<void>;
}

const SCRIPT = path.join(__dirname, '../../scripts/scratch-postgres.mjs');

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const child = spawn(process.execPath, [SCRIPT, '--durable'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const adminUrl = await firstLine(child);
  await withClient(adminUrl, (client) => client.query('CREATE DATABASE owned'));
  const url = new URL(adminUrl);
  url.pathname = '/owned';
  return {
    url: url.href,
    async killHard() {
      const folder = await withClient(adminUrl, async (client) => {
        const answer = await client.query<{ data_directory: string }>('SHOW data_directory');
        return answer.rows[0]?.data_directory ?? '';
      });
      const [pid] = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('PostgreSQL did not start.')));
    if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', resolve);
  });
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
