/**
 * A throw-away PostgreSQL to work against: "node scripts/scratch-postgres.mjs [port]" prints its address and
 * keeps it running until Ctrl-C, then deletes it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startThrowawayPostgres } from './embedded-postgres.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'awardbook-scratch-'));
const server = await startThrowawayPostgres({
  dataDir: path.join(folder, 'postgres'),
  log: console.error,
  settings: { max_connections: 200 },
  ...(process.argv[2] === undefined ? {} : { port: Number(process.argv[2]) }),
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
