import { aPerson, aSession } from '../../support/people';
import {
  eventually,
  type RunningApi,
  type RunningProgram,
  startApi,
  startWorker,
} from '../../support/processes';
import { type RunningRedis, startRedis } from '../../support/redis';
import { type Answer, type Api, clientOf, withApi } from './api-client';
import { dig, everythingIn, everythingInRedis, type Find } from './canaries/digging';
import { recordedTexts, wholeLifeOfAnAccount } from './canaries/flows';
import { Canaries, type InterfaceDescription, madeUpCredentials, plantedRequests } from './canaries/planting';

const DEBUG = { LOG_LEVEL: 'debug' };

/** Between them they are let in to every route that takes anything. */
const RECORDING_ROLES = ['administrator', 'finance', 'program-officer'] as const;

/** Found in an answer: an own password, sent back in the sentence that refuses it, would be enough. */
function findsIn(answers: readonly Answer[], canaries: Canaries): Find[] {
  const bodies = answers
    .filter(({ headers }) => headers.get('content-type')?.includes('problem') === true)
    .map(({ body }) => JSON.stringify(body));
  return dig(bodies.join('\n'), canaries.secrets);
}

describe('what people send', () => {
  const api = withApi(DEBUG);
  const canaries = new Canaries();
  const answers: Answer[] = [];
  let worker: RunningProgram;
  let exportId = '';
  /** As they stand before a worker takes them, for one that is done is removed; and what is left of them after. */
  let jobs = '';

  beforeAll(async () => {
    const description = (await api.get('/api/openapi.json')).body as InterfaceDescription;
    for (const request of plantedRequests(description, canaries)) {
      const made = { ...request.headers, ...madeUpCredentials(canaries, request.name) };
      answers.push(await api.send(request.method, request.address, bodyOf(request), made));
    }
    for (const role of RECORDING_ROLES) {
      const person = await aPerson(api.databaseUrl, { role });
      for (const request of plantedRequests(description, canaries)) {
        // Many of them would end the session that the next one needs.
        const { headers } = await aSession(api.databaseUrl, person);
        const all = { ...request.headers, ...headers };
        answers.push(await api.send(request.method, request.address, bodyOf(request), all));
        const bare = request.address.split('?')[0] ?? '';
        answers.push(await api.send(request.method, bare, bodyOf(request), all));
      }
    }
    answers.push(...(await wholeLifeOfAnAccount(api, canaries)));
    ({ exportId } = await recordedTexts(api, canaries));
    jobs = await everythingIn(api.dataSource, 'bullmq');
    worker = await startWorker({ databaseUrl: api.databaseUrl, dataDir: api.dataDir, env: DEBUG });
    await eventually(() => isReady(exportId));
    jobs += await everythingIn(api.dataSource, 'bullmq');
  });

  afterAll(() => worker?.stop());

  const bodyOf = ({ method, body }: { method: string; body: unknown }) =>
    method === 'GET' ? undefined : body;

  async function isReady(id: string): Promise<boolean> {
    const rows = await api.dataSource.sql<
      { status: string }[]
    >`SELECT status FROM export_runs WHERE id = ${id}`;
    return rows[0]?.status === 'ready';
  }

  it('is planted in every field of every route', () => {
    expect(answers.length).toBeGreaterThan(7 * 60);
    expect(canaries.secrets.size).toBeGreaterThan(500);
    expect(canaries.others.size).toBeGreaterThan(1_500);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('is in no line of the logs of api and worker, at the level that says most', () => {
    expect(api.output().split('\n').length).toBeGreaterThan(500);
    const logs = `${api.output()}\n${worker.output()}`;
    expect(dig(logs, canaries.secrets)).toEqual([]);
    expect(dig(logs, canaries.others)).toEqual([]);
  });

  it('makes no line of the log anything but one JSON value', () => {
    const lines = api
      .output()
      .split('\n')
      .filter((line) => line !== '');
    for (const line of lines) expect(JSON.parse(line)).toEqual(expect.any(Object));
  });

  it('is in no job', () => {
    expect(jobs).toContain(exportId);
    expect(dig(jobs, canaries.secrets)).toEqual([]);
    expect(dig(jobs, canaries.others)).toEqual([]);
  });

  it('is in no metric', async () => {
    const metrics = (await api.get('/metrics')).body as string;
    expect(metrics).toContain('/api/session');
    expect(dig(metrics, canaries.secrets)).toEqual([]);
    expect(dig(metrics, canaries.others)).toEqual([]);
  });

  it('comes back in no problem, when it is a secret', () => expect(findsIn(answers, canaries)).toEqual([]));

  it('stands nowhere in the database as it was sent, when it is a secret', async () => {
    const rows = await everythingIn(api.dataSource, 'public');
    expect(rows).toContain('audit_entries');
    expect(dig(rows, canaries.secrets)).toEqual([]);
    const inHex = new Map(
      [...canaries.secrets].map(([secret, place]) => [Buffer.from(secret).toString('hex'), place]),
    );
    expect(dig(rows, inHex)).toEqual([]);
  });

  it('is in no line of the log when the program fails in the middle of it', async () => {
    const fresh = new Canaries();
    await api.dataSource.query('ALTER TABLE credentials RENAME TO lost_credentials');
    const failed = await api
      .send('POST', '/api/session', {
        email: `${fresh.plant('e-mail')}@example.test`,
        password: fresh.plant('password'),
      })
      .finally(() => api.dataSource.query('ALTER TABLE lost_credentials RENAME TO credentials'));
    expect(failed.status).toBe(500);
    await eventually(() => Promise.resolve(api.output().includes('credentials')));
    expect(dig(api.output(), fresh.secrets)).toEqual([]);
    expect(dig(api.output(), fresh.others)).toEqual([]);
    expect(dig(JSON.stringify(failed.body), fresh.secrets)).toEqual([]);
  });
});

describe('with queues on Redis', () => {
  const api = withApi();
  const canaries = new Canaries();
  let redis: RunningRedis;
  let queued: RunningApi;

  beforeAll(async () => {
    redis = await startRedis();
    const { databaseUrl, dataDir } = api;
    queued = await startApi({ databaseUrl, dataDir, env: { ...DEBUG, REDIS_URL: redis.url } });
  });

  afterAll(async () => {
    await queued?.stop();
    await redis?.stop();
  });

  it('is in no job there either', async () => {
    const onRedis: Api = Object.assign(
      Object.create(api) as Api,
      clientOf(() => queued.address),
    );
    await wholeLifeOfAnAccount(onRedis, canaries);
    const { exportId } = await recordedTexts(onRedis, canaries);
    const jobs = await everythingInRedis(redis.url);
    expect(jobs).toContain(exportId);
    expect(dig(jobs, canaries.secrets)).toEqual([]);
    expect(dig(jobs, canaries.others)).toEqual([]);
    expect(dig(queued.output(), canaries.secrets)).toEqual([]);
    expect(dig(queued.output(), canaries.others)).toEqual([]);
  });
});
