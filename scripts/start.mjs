/**
 * "npm start": database, migrations, sample portfolio, worker, api and page, until Ctrl-C.
 *
 * DATABASE_URL names a server of one's own; without it the embedded one runs, with its data in .awardbook/.
 * PORT (3000) and HOST (127.0.0.1) say where the page is; a taken port is passed over, and said.
 */
import { BUILT_API, BUILT_WORKER, WORKER_FLAGS } from './clone.mjs';
import { addressOf, choosePort, environmentFor, launch, wantedPort } from './launch.mjs';
import { noteRunning } from './running.mjs';

await launch(async (launched) => {
  const wanted = wantedPort();
  await launched.claimClone('npm start');
  const databaseUrl = await launched.prepareDatabase();
  const environment = environmentFor(databaseUrl);
  const port = await choosePort(wanted, environment.HOST);
  const address = addressOf(environment.HOST, port);
  launched.startProgram({ name: 'api', command: [BUILT_API], env: { ...environment, PORT: String(port) } });
  launched.startProgram({ name: 'worker', command: [...WORKER_FLAGS, BUILT_WORKER], env: environment });
  await launched.waitUntilReady(address);
  noteRunning({ databaseUrl, port, address });
  console.log(`Awardbook is ready: ${address}   (Ctrl-C stops it)`);
});
