import { type Actor } from '@awardbook/database';
import { LedgerService } from '@awardbook/ledger';
import { RollupsService } from '@awardbook/rollups';
import { type INestApplicationContext } from '@nestjs/common';
import { type Client } from 'pg';
import { type BenchRow } from './bench-row';
import { withServicesAs } from './services-as';
import { duration, median, timedRuns } from './statistics';
import { findLongestAward } from './walls.queries';

const TURNS = 12;
const RUNS_A_TURN = 10;
const MOST_TIMES = 1.5;

/** Somebody of the staff, as row-level security weighs most requests. */
const FINANCE: Actor = { id: 'bench', role: 'finance', implementers: [], scopes: null };

interface Read {
  /** As the table names it. */
  readonly name: string;
  readonly run: (app: INestApplicationContext) => Promise<unknown>;
}

/** What row-level security adds to reading: the same services by the api's login and past all walls, in turn. */
export async function benchWalls(api: INestApplicationContext, client: Client): Promise<BenchRow[]> {
  const award = await findLongestAward(client);
  const page = { limit: 50, cursor: null };
  const reads: Read[] = [
    {
      name: 'spending by category across years of action',
      run: (app) =>
        app
          .get(RollupsService)
          .spending(FINANCE, { by: 'category', across: 'year-of-action', measure: 'disbursed', filter: {} }),
    },
    {
      name: 'spending by country across implementers',
      run: (app) =>
        app
          .get(RollupsService)
          .spending(FINANCE, { by: 'country', across: 'implementer', measure: 'obligated', filter: {} }),
    },
    { name: 'the longest statement', run: (app) => app.get(LedgerService).statement(FINANCE, award) },
    {
      name: 'the first page of all entries',
      run: (app) => app.get(LedgerService).listEntries(FINANCE, {}, page),
    },
  ];
  const rows: BenchRow[] = [];
  await withServicesAs('owner', async (owner) => {
    for (const read of reads) rows.push(await compare(read, api, owner));
  });
  return rows;
}

/** In turn, so that whatever else the machine does meanwhile falls on both. */
async function compare(
  { name, run }: Read,
  api: INestApplicationContext,
  owner: INestApplicationContext,
): Promise<BenchRow> {
  const walled: number[] = [];
  const open: number[] = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const times = [
      await timedRuns(RUNS_A_TURN, () => run(api)),
      await timedRuns(RUNS_A_TURN, () => run(owner)),
    ];
    // The first turn fills caches and plans.
    if (turn === 0) continue;
    walled.push(...(times[0] ?? []));
    open.push(...(times[1] ?? []));
  }
  const ratio = median(walled) / median(open);
  return {
    name: `${name}, by the api's login`,
    limit: `at most ${MOST_TIMES} times as long as without row-level security`,
    measured: `${duration(median(walled))} against ${duration(median(open))}`,
    ratio: ratio.toFixed(2),
    ok: ratio <= MOST_TIMES,
  };
}
