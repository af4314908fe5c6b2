import { RollupsService, type SpendingQuery, type SpendingReport } from '@awardbook/rollups';
import { type INestApplicationContext } from '@nestjs/common';
import { type Client } from 'pg';
import { BENCH_ACTOR } from './bench-actor';
import { type BenchRow } from './bench-row';
import { type GroupedMeasure, groupLedger, type GroupedSum } from './grouped-ledger.queries';
import { appendScattered } from './rollups-state.queries';
import { type Program } from './services-as';
import { count, duration, median, timedRuns } from './statistics';

const RUNS = 41;
const GROUPING_RUNS = 5;
const STALE_KEYS = 100;
const MOST_FRESH_MS = 20;
const MOST_STALE_MS = 60;
const LEAST_RATIO = 100;

const queryOf = (measure: GroupedMeasure): SpendingQuery => ({
  by: 'category',
  across: 'year-of-action',
  measure,
  filter: {},
});

/** The spending report by category across years of action: fresh, with stale keys, and against grouping the ledger. */
export async function benchSpending(
  { api, worker }: Record<Program, INestApplicationContext>,
  client: Client,
): Promise<BenchRow[]> {
  const rollups = api.get(RollupsService);
  const read = () => rollups.spending(BENCH_ACTOR, queryOf('disbursed'));
  const fresh = median(await timedRuns(RUNS, read));
  const grouping = [
    await groupingRow(rollups, client, 'disbursed', LEAST_RATIO),
    await groupingRow(rollups, client, 'obligated', null),
  ];
  await appendScattered(client, STALE_KEYS, 3_000);
  const stale = median(await timedRuns(RUNS, read));
  const { stale: staleKeys } = await read();
  await worker.get(RollupsService).refreshStale();
  const rowOf = (state: string, ms: number, most: number): BenchRow => ({
    name: `spending by category across years of action, ${state}`,
    limit: `at most ${most} ms`,
    measured: duration(ms),
    ratio: '–',
    ok: ms <= most,
  });
  return [
    rowOf('nothing stale', fresh, MOST_FRESH_MS),
    rowOf(`${count(staleKeys)} keys stale and no worker`, stale, MOST_STALE_MS),
    ...grouping,
  ];
}

/** In turn with the report, so that whatever else the machine does meanwhile falls on both. */
async function groupingRow(
  rollups: RollupsService,
  client: Client,
  measure: GroupedMeasure,
  leastRatio: number | null,
): Promise<BenchRow> {
  const reading: number[] = [];
  const grouping: number[] = [];
  for (let run = 0; run < GROUPING_RUNS; run += 1) {
    let sums: GroupedSum[] = [];
    grouping.push(...(await timedRuns(1, async () => (sums = await groupLedger(client, measure)))));
    reading.push(...(await timedRuns(5, () => rollups.spending(BENCH_ACTOR, queryOf(measure)))));
    checkSame(await rollups.spending(BENCH_ACTOR, queryOf(measure)), sums);
  }
  const ratio = median(grouping) / median(reading);
  return {
    name: `the same, ${measure}, against grouping the ledger itself`,
    limit: leastRatio === null ? 'none' : `at least ${leastRatio} times faster`,
    measured: `${duration(median(reading))} against ${duration(median(grouping))}`,
    ratio: `${count(ratio)} times`,
    ok: leastRatio === null || ratio >= leastRatio,
  };
}

/** Fast and wrong would be worth nothing: both ways must agree to the cent. */
function checkSame(report: SpendingReport, sums: readonly GroupedSum[]): void {
  for (const { category, year, cents } of sums) {
    const column = report.columns.findIndex(({ key }) => key === String(year));
    const cell = report.rows.find(({ key }) => key === category)?.amounts[column];
    if (cell?.cents !== cents)
      throw new Error(`The report and the ledger differ in ${category}, FY ${year}.`);
  }
  const total = sums.reduce((sum, { cents }) => sum + cents, 0n);
  if (report.total.cents !== total) throw new Error('The report and the ledger differ in their totals.');
}
