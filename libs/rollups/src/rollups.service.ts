import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { type EntryFilter, LedgerService } from '@awardbook/ledger';
import { Injectable } from '@nestjs/common';
import { smallestCube } from './cube';
import { type Dimension } from './dimension';
import { listLabels, listPlaceLabels } from './labels.queries';
import { listPortfolioCells } from './portfolio-cells.queries';
import { assemblePortfolio, type PortfolioReport } from './portfolio-report';
import { claimStaleKeys, countStaleKeys, lockLane, REFRESH_LANES, storeRollups } from './refresh.queries';
import { assembleSpending, type SpendingReport } from './spending-report';
import { listSpendingCells, type SpendingCell, type SpendingQuery } from './spending.queries';
import {
  findBalanceDifferences,
  findCoarseDifferences,
  findFinestDifferences,
  listAwardIds,
  type SumDifference,
} from './verify.queries';

/** Keys recomputed in one transaction, about: enough to be quick, few enough that a kill loses a second of work. */
const REFRESH_BATCH = 2_000;
const VERIFY_BATCH = 500;

/** The worker acts in its own name. */
const WORKER = systemActor('system:worker');

export interface Verification {
  awards: number;
  /** At most a thousand of each kind. */
  differences: SumDifference[];
  staleKeys: number;
}

@Injectable()
export class RollupsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Spending by one dimension down and, if asked, another across.
   *
   * Exact at the moment of reading: sums that are stale are taken from the ledger in the same snapshot.
   *
   * @throws AwardNotFound when the filter names an award that is not there
   */
  async spending(actor: Actor, query: SpendingQuery): Promise<SpendingReport> {
    const filter = await this.ledger.resolveFilter(actor, query.filter);
    // A balance at the end of a period includes everything before the period.
    const read = query.measure === 'unliquidated' ? { ...filter, yearOfActionFrom: undefined } : filter;
    const dimensions = query.across === null ? [query.by] : [query.by, query.across];
    const cube = smallestCube(dimensions, read);
    return this.transactions.snapshot(actor, async (tx) => {
      const sums = await listSpendingCells(tx, { ...query, filter: read }, cube);
      const labelsOf = (dimension: Dimension, pick: (cell: SpendingCell) => string) =>
        listLabels(tx, dimension, sums.cells.map(pick));
      const rowLabels = await labelsOf(query.by, (cell) => cell.by);
      const columnLabels = query.across === null ? null : await labelsOf(query.across, (cell) => cell.across);
      return assembleSpending({ ...query, filter }, sums, rowLabels, columnLabels);
    });
  }

  /**
   * What was obligated and paid by year of action, category, program type and place, at once and from one moment.
   *
   * Exact at the moment of reading, as `spending` is, and to the cent what `spending` says of each cut.
   *
   * @throws AwardNotFound when the filter names an award that is not there
   */
  async portfolio(actor: Actor, asked: EntryFilter): Promise<PortfolioReport> {
    assertMay(actor, 'reports.read');
    const filter = await this.ledger.resolveFilter(actor, asked);
    return this.transactions.snapshot(actor, async (tx) => {
      const sums = await listPortfolioCells(tx, filter);
      const places = sums.cells.filter(({ cut }) => cut === 'place').map(({ key }) => key);
      return assemblePortfolio(filter, sums, await listPlaceLabels(tx, places));
    });
  }

  /**
   * Recomputes everything that is stale, in batches of their own transaction, in lanes side by side.
   *
   * Safe to run at once, twice, or to be killed: a batch is stored with the removal of its marks or not at all.
   *
   * @returns how many keys were recomputed
   */
  async refreshStale(): Promise<number> {
    const lanes = Array.from({ length: REFRESH_LANES }, (_, lane) => this.refreshLane(lane));
    // A lane that fails does not leave the other at work behind its back.
    await Promise.allSettled(lanes);
    return (await Promise.all(lanes)).reduce((sum, keys) => sum + keys, 0);
  }

  private async refreshLane(lane: number): Promise<number> {
    let refreshed = 0;
    for (;;) {
      const claim = await this.transactions.run(WORKER, async (tx) => {
        await lockLane(tx, lane);
        const keys = await claimStaleKeys(tx, lane, REFRESH_BATCH);
        if (keys.awardIds.length > 0) await storeRollups(tx, keys);
        return keys;
      });
      refreshed += claim.awardIds.length;
      // What is marked from now on brings its own nudge.
      if (claim.isLast) return refreshed;
    }
  }

  staleKeys(): Promise<number> {
    return this.transactions.read(WORKER, countStaleKeys);
  }

  /** Recomputes everything from facts, on one snapshot, and reports each stored sum that differs. */
  async verify(onProgress: (awards: number) => void = () => undefined): Promise<Verification> {
    return this.transactions.snapshot(WORKER, async (tx) => {
      const differences: SumDifference[] = [];
      let awards = 0;
      for (let last: string | null = null; ;) {
        const ids: string[] = await listAwardIds(tx, last, VERIFY_BATCH);
        if (ids.length === 0) break;
        differences.push(...(await findFinestDifferences(tx, ids)));
        awards += ids.length;
        last = ids.at(-1) ?? null;
        onProgress(awards);
      }
      differences.push(...(await findCoarseDifferences(tx)), ...(await findBalanceDifferences(tx)));
      return { awards, differences, staleKeys: await countStaleKeys(tx) };
    });
  }
}
