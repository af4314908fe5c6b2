import { Jobs } from '@awardbook/jobs';
import { Worker } from 'bullmq';
import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '../../support/processes';
import { startRedis } from '../../support/redis';
import { type Services, startServices } from '../../support/services';

interface Rig {
  services: Services & { close(): Promise<void> };
  connection: object;
  stop(): Promise<void>;
}

async function onPostgres(): Promise<Rig> {
  const services = await startServices();
  const connection = { connectionString: services.url, schema: 'bullmq' };
  return { services, connection, stop: () => services.close() };
}

async function onRedis(): Promise<Rig> {
  const redis = await startRedis();
  const services = await startServices({ redisUrl: redis.url });
  const { hostname, port } = new URL(redis.url);
  return {
    services,
    connection: { host: hostname, port: Number(port), maxRetriesPerRequest: null },
    stop: async () => {
      await services.close();
      await redis.stop();
    },
  };
}

describe.each([
  ['PostgreSQL', onPostgres],
  ['Redis', onRedis],
])('queues on %s', (_name, build) => {
  let rig: Rig;
  beforeAll(async () => (rig = await build()));
  afterAll(() => rig.stop());

  it('run a burst of nudges once now and once more after, and lose none that comes while a job runs', async () => {
    const jobs = rig.services.app.get(Jobs);
    let runs = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const worker = new Worker(
      'rollups',
      async () => {
        runs += 1;
        if (runs === 1) await held;
      },
      { connection: rig.connection },
    );
    worker.on('error', () => undefined);
    try {
      await jobs.nudge('rollups.refresh', {});
      await eventually(() => Promise.resolve(runs === 1));
      for (let nudge = 0; nudge < 20; nudge += 1) await jobs.nudge('rollups.refresh', {});
      release();
      await eventually(() => Promise.resolve(runs === 2));
      await delay(500);
      expect(runs).toBe(2); // the first, and one for all twenty that came meanwhile
    } finally {
      await worker.close();
    }
  });

  it('keep nudges of different exports apart', async () => {
    const jobs = rig.services.app.get(Jobs);
    const seen = new Set<string>();
    const worker = new Worker<{ exportRunId: string }>(
      'exports',
      (job) => {
        seen.add(job.data.exportRunId);
        return Promise.resolve();
      },
      { connection: rig.connection },
    );
    worker.on('error', () => undefined);
    try {
      await jobs.nudge('exports.build', { exportRunId: 'one' });
      await jobs.nudge('exports.build', { exportRunId: 'two' });
      await eventually(() => Promise.resolve(seen.size === 2));
      expect([...seen].sort()).toEqual(['one', 'two']);
    } finally {
      await worker.close();
    }
  });
});
