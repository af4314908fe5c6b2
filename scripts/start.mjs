/**
 * "npm start": database, migrations, sample portfolio, worker, api and page, until Ctrl-C.
 *
 * DATABASE_URL names a server of one's own; without it the embedded one runs, with its data in .awardbook/.
 * PORT (3000) and HOST (127.0.0.1) say where the page is; a taken port is passed over, and said.
 */
import { BUILT_API, BUILT_WORKER, WORKER_FLAGS } from './clone.mjs';
import { addressOf, choosePort, environmentFor, launch, wantedHost, wantedPort } from './launch.mjs';
import { noteRunning } from './running.mjs';

await launch(async (launched) => {
  const wanted = wantedPort();
  await launched.claimClone('npm start');
  const host = wantedHost();
  const port = await choosePort(wanted, host);
  const address = addressOf(host, port);
  const database = await launched.prepareDatabase(address);
  const api = { ...environmentFor(database.api, address), PORT: String(port) };
  launched.startProgram({ name: 'api', command: [BUILT_API], env: api });
  const worker = environmentFor(database.worker, address);
  launched.startProgram({ name: 'worker', command: [...WORKER_FLAGS, BUILT_WORKER], env: worker });
  await launched.waitUntilReady(address);
  noteRunning({ databaseUrl: database.owner, port, address });
  console.log(`Awardbook is ready: ${address}   (Ctrl-C stops it)`);
});
