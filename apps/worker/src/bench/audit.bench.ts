import { type INestApplicationContext } from '@nestjs/common';
import { type Client } from 'pg';
import { setAuditTriggers } from './audit.queries';
import { type BenchRow } from './bench-row';
import { type Rival } from './bulk-load.bench';
import { dropAuditTriggers } from './bulk-load.queries';
import { postOne } from './post-one';
import { listPlaces } from './rollups-state.queries';
import { count, median, timed } from './statistics';

const LEAST_RATIO = 0.75;
/** Turns with the triggers and without them, of so many posts each. */
const TURNS = 24;
const POSTS_A_TURN = 25;

/** The bulk load with the audit's triggers against one without. */
export const AUDIT_RIVAL: Rival = {
  what: "the audit's triggers",
  leastRatio: LEAST_RATIO,
  strip: dropAuditTriggers,
};

/** Posting entries one by one through the service, with and without the audit's triggers in turn. */
export async function benchAuditedPosts(app: INestApplicationContext, client: Client): Promise<BenchRow[]> {
  const places = await listPlaces(client, POSTS_A_TURN, 3);
  const timePosts = async (isAudited: boolean): Promise<number> => {
    await setAuditTriggers(client, isAudited ? 'ENABLE' : 'DISABLE');
    // The first post after the change plans anew.
    for (const place of places.slice(0, 3)) await postOne(app, place);
    const ms = await timed(async () => {
      for (const place of places) await postOne(app, place);
    });
    return (places.length / ms) * 1_000;
  };
  const speeds: { with: number; without: number }[] = [];
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const isEven = turn % 2 === 0;
      const first = await timePosts(isEven);
      const second = await timePosts(!isEven);
      speeds.push({ with: isEven ? first : second, without: isEven ? second : first });
    }
  } finally {
    await setAuditTriggers(client, 'ENABLE');
  }
  const ratio = median(speeds.map((pair) => pair.with / pair.without));
  return [
    {
      name: "entries posted one by one with the audit's triggers",
      limit: `at least ${LEAST_RATIO} of the speed without them`,
      measured: `${count(median(speeds.map((pair) => pair.with)))} a second against ${count(median(speeds.map((pair) => pair.without)))}`,
      ratio: ratio.toFixed(2),
      ok: ratio >= LEAST_RATIO,
    },
  ];
}
