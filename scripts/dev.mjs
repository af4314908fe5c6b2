/**
 * "npm run dev": the same as "npm start", built again and started again at every change of a source.
 *
 * The page comes from Vite's own server, which changes it in the open browser and passes /api on.
 */
import path from 'node:path';
import { BUILT_API, BUILT_WORKER, CLONE } from './clone.mjs';
import { addressOf, choosePort, environmentFor, launch, wantedHost, wantedPort } from './launch.mjs';
import { noteRunning } from './running.mjs';

const NEST = path.join(CLONE, 'node_modules/@nestjs/cli/bin/nest.js');
const VITE = path.join(CLONE, 'node_modules/vite/bin/vite.js');
const PAGE_PORT = 5173;

await launch(async (launched) => {
  const wanted = wantedPort();
  await launched.claimClone('npm run dev');
  const host = wantedHost();
  const port = await choosePort(wanted, host);
  const apiAddress = addressOf(host, port);
  const pagePort = await choosePort(PAGE_PORT, '127.0.0.1');
  const pageAddress = `http://127.0.0.1:${pagePort}`;
  const database = await launched.prepareDatabase(pageAddress);
  const pageCommand = [
    VITE,
    '--config',
    'apps/web/vite.config.ts',
    '--host',
    '127.0.0.1',
    '--port',
    String(pagePort),
  ];
  const envOf = (databaseUrl) => {
    const {
      NODE_ENV: _production,
      AWARDBOOK_WEB_DIR: _built,
      ...environment
    } = environmentFor(databaseUrl, pageAddress);
    return { ...environment, PORT: String(port), API_URL: apiAddress };
  };
  const env = envOf(database.api);
  launched.startProgram({ name: 'builder of the api', command: [NEST, 'build', 'api', '--watch'], env });
  launched.startProgram({
    name: 'builder of the worker',
    command: [NEST, 'build', 'worker', '--watch'],
    env,
  });
  launched.startProgram({ name: 'api', command: ['--watch', BUILT_API], env });
  launched.startProgram({ name: 'worker', command: ['--watch', BUILT_WORKER], env: envOf(database.worker) });
  launched.startProgram({ name: 'page', command: pageCommand, env });
  await launched.waitUntilReady(apiAddress);
  noteRunning({ databaseUrl: database.owner, port, address: apiAddress });
  console.log(`Page: ${pageAddress}   API: ${apiAddress}/api/docs   (Ctrl-C stops both)`);
});
