import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { withTestDatabase } from '../../support/database';
import { asApi } from '../../support/logins';
import { freePort, SECRET_KEY } from '../../support/processes';

const API = path.join(__dirname, '../../../dist/apps/api/apps/api/src/main.js');

describe('the api’s process', () => {
  const database = withTestDatabase();
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill('SIGKILL'));

  /** What it says and how it ends; `ready` is what it tells its parent. */
  function start(env: Record<string, string>) {
    let said = '';
    const started = fork(API, {
      silent: true,
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...env },
    });
    child = started;
    started.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    started.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return {
      process: started,
      said: () => said,
      ready: new Promise<{ ready: boolean; address: string }>((resolve) =>
        started.once('message', resolve as () => void),
      ),
      ended: new Promise<number | null>((resolve) => started.once('exit', resolve)),
    };
  }
  const settings = async () => ({
    DATABASE_URL: await asApi(database.url),
    AWARDBOOK_SECRET_KEY: SECRET_KEY,
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
  });

  it('tells its parent where it listens, and ends well when told to', async () => {
    const env = await settings();
    const api = start(env);
    const { ready, address } = await api.ready;
    expect([ready, address]).toEqual([true, `http://127.0.0.1:${env.PORT}`]);
    api.process.kill('SIGTERM');
    expect(await api.ended).toBe(0);
  });

  it('ends when its parent is gone', async () => {
    const api = start(await settings());
    await api.ready;
    api.process.disconnect();
    expect(await api.ended).toBe(0);
  });

  it('names every wrong setting before it gives up', async () => {
    const api = start({ DATABASE_URL: 'mysql://nowhere', PORT: '99999' });
    expect(await api.ended).toBe(1);
    expect(api.said()).toContain('DATABASE_URL must be a PostgreSQL address');
    expect(api.said()).toContain('PORT must be a whole number');
    expect(api.said()).not.toContain('main.js');
  });

  it('does not start as a role that row-level security would not hold', async () => {
    const api = start({ ...(await settings()), DATABASE_URL: database.url });
    expect(await api.ended).toBe(1);
    expect(api.said()).toContain('The api does not start as the database role');
    expect(api.said()).toContain('Run "awardbook migrate" with API_DATABASE_URL');
    expect(api.said()).not.toContain('main.js');
  });
});
