import { RollupsService } from '@awardbook/rollups';
import { type INestApplicationContext } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { type Client } from 'pg';
import { type BenchRow } from './bench-row';
import { POSTED_AMOUNT, postOne } from './post-one';
import { isAwardStale, listPlaces, type Place, storedExpendedCents } from './rollups-state.queries';
import { type Program } from './services-as';
import { duration, median, timed } from './statistics';
import { withWorker } from './worker-process';

/** Services as each of the programs connects. */
type Apps = Record<Program, INestApplicationContext>;

const RUNS = 60;
const MOST_MS = 100;
const MOST_RECOMPUTATION_MS = 10;
/** Lets the worker and the server fall idle between two entries. */
const REST_MS = 50;
const PATIENCE_MS = 30_000;

/** From posting one entry to its sums being stored, by a real worker over the real queue. */
export async function benchOneEntry(apps: Apps, client: Client): Promise<BenchRow[]> {
  const places = await listPlaces(client, RUNS, 1);
  const endToEnd = await withWorker(async () => {
    const times: number[] = [];
    for (const place of places) {
      await delay(REST_MS);
      times.push(await timeOneEntry(apps.api, client, place));
    }
    return median(times);
  });
  return [
    {
      name: 'one entry posted, to its roll-up stored by an idle worker',
      limit: `at most ${MOST_MS} ms`,
      measured: duration(endToEnd),
      ratio: '–',
      ok: endToEnd <= MOST_MS,
    },
    await benchRecomputation(apps, client),
  ];
}

async function timeOneEntry(app: INestApplicationContext, client: Client, place: Place): Promise<number> {
  const { awardId } = place;
  const before = await storedExpendedCents(client, awardId);
  const ms = await timed(async () => {
    await postOne(app, place);
    const deadline = Date.now() + PATIENCE_MS;
    while (await isAwardStale(client, awardId)) {
      if (Date.now() > deadline) throw new Error(`The worker left award ${awardId} stale.`);
    }
  });
  const after = await storedExpendedCents(client, awardId);
  if (after - before !== POSTED_AMOUNT.cents)
    throw new Error(`The sums of award ${awardId} miss what was posted.`);
  return ms;
}

/** Claiming one key, removing its marks, recomputing it and storing the sums, without queue and worker. */
async function benchRecomputation({ api, worker }: Apps, client: Client): Promise<BenchRow> {
  const times: number[] = [];
  for (const place of await listPlaces(client, RUNS, 2)) {
    await postOne(api, place);
    times.push(await timed(() => worker.get(RollupsService).refreshStale()));
  }
  const ms = median(times);
  return {
    name: 'recomputing the sums of one award and quarter',
    limit: `at most ${MOST_RECOMPUTATION_MS} ms`,
    measured: duration(ms),
    ratio: '–',
    ok: ms <= MOST_RECOMPUTATION_MS,
  };
}
