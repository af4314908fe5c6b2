import { Jobs } from '@awardbook/jobs';
import { RollupsService } from '@awardbook/rollups';
import { type INestApplicationContext } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { type Client } from 'pg';
import { type BenchDatabases } from './bench-database';
import { vacuum } from './bench-database.queries';
import { type BenchRow } from './bench-row';
import { appendScattered, isAnythingStale } from './rollups-state.queries';
import { count, duration, median, timed } from './statistics';
import { withWorker } from './worker-process';

const KEYS = 10_000;
const RUNS = 5;
const MOST_MS = 3_000;
/** Asking without a pause would take a processor from the worker. */
const ASK_EVERY_MS = 5;

/** Brings every sum up to date for the first time, as after a bulk load. */
export async function benchFirstRefresh(app: INestApplicationContext): Promise<BenchRow[]> {
  let keys = 0;
  const ms = await timed(async () => (keys = await app.get(RollupsService).refreshStale()));
  return [
    {
      name: `first refresh after the load, ${count(keys)} sums of awards and quarters`,
      limit: 'none',
      measured: duration(ms),
      ratio: `${count((keys / ms) * 1_000)} keys/s`,
      ok: true,
    },
  ];
}

/** Ten thousand entries at once, each in another award and quarter, until no sum is out of date. */
export async function benchScattered(
  app: INestApplicationContext,
  databases: BenchDatabases,
): Promise<BenchRow[]> {
  return databases.withClient(async (client) => {
    let entries = 0;
    const times = await withWorker(async () => {
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        entries = await appendScattered(client, KEYS, 2_000 + run);
        runs.push(await timed(() => untilFresh(app, client)));
        await vacuum(client);
      }
      return runs;
    });
    const ms = median(times);
    return [
      {
        name: `${count(entries)} entries over as many awards and quarters, to roll-ups true again`,
        limit: `at most ${duration(MOST_MS)}`,
        measured: duration(ms),
        ratio: `${count((entries / ms) * 1_000)} keys/s`,
        ok: ms <= MOST_MS,
      },
    ];
  });
}

async function untilFresh(app: INestApplicationContext, client: Client): Promise<void> {
  await app.get(Jobs).nudge('rollups.refresh', {});
  while (await isAnythingStale(client)) await delay(ASK_EVERY_MS);
}
