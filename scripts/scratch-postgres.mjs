/**
 * A throw-away PostgreSQL to work against: "node scripts/scratch-postgres.mjs [port] [--durable]" prints its
 * address and keeps it running until Ctrl-C, then deletes it. With --durable it keeps every promise that a
 * server of the product keeps, so that a test may kill it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startThrowawayPostgres } from './embedded-postgres.mjs';

const isDurable = process.argv.includes('--durable');
const port = process.argv.slice(2).find((argument) => /^\d+$/.test(argument));
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

const folder = mkdtempSync(path.join(tmpdir(), 'awardbook-scratch-'));
const server = await startThrowawayPostgres({
  dataDir: path.join(folder, 'postgres'),
  log: console.error,
  settings: { max_connections: 200, ...(isDurable ? DURABLE : {}) },
  ...(port === undefined ? {} : { port: Number(port) }),
});
console.log(server.adminUrl);

let stopping = false;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  });
}
