import {
  type Actor,
  decodeCursor,
  type Page,
  type PageRequest,
  toPage,
  Transactions,
} from '@awardbook/database';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { Injectable } from '@nestjs/common';
import {
  type AwardBalance,
  type AwardBalanceFilter,
  type AwardBalanceTotals,
  type CancellingFund,
} from './award-balances';
import * as queries from './award-balances.queries';

const CURSOR = [/^-?\d{1,6}$/, /^[0-9A-Z]{1,30}$/] as const;

/**
 * What awards have left, and which of them want attention.
 *
 * The day that is passed in moves the clocks only; balances are those of this moment.
 */
@Injectable()
export class AwardBalancesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly implementers: ImplementersService,
  ) {}

  /**
   * Those that end last come first; under a concern, those that end first.
   *
   * @throws ImplementerNotFound when the filter names nobody
   */
  async list(
    actor: Actor,
    filter: AwardBalanceFilter,
    onDate: IsoDate,
    page: PageRequest,
  ): Promise<Page<AwardBalance>> {
    assertMay(actor, 'portfolio.read');
    const key = decodeCursor(page.cursor, CURSOR);
    const after = key === null ? null : { sortDay: Number(key[0]), fainKey: key[1] ?? '' };
    const rows = await this.transactions.read(actor, async (tx) => {
      const implementer =
        filter.implementer && (await this.implementers.getWithin(tx, filter.implementer)).id;
      return queries.listBalances(tx, { ...filter, implementer }, onDate, after, page.limit + 1);
    });
    return toPage(rows, page.limit, (row) => [String(row.sortDay), row.fainKey]);
  }

  /** Over every award that the actor reaches. */
  totals(actor: Actor, onDate: IsoDate): Promise<AwardBalanceTotals> {
    assertMay(actor, 'portfolio.read');
    return this.transactions.read(actor, (tx) => queries.sumBalances(tx, onDate));
  }

  /** Funds that cancel at the close of the day's fiscal year with obligations that are not paid. */
  cancellingFunds(actor: Actor, onDate: IsoDate): Promise<CancellingFund[]> {
    assertMay(actor, 'reports.read');
    const { lastDay } = FiscalYear.containing(onDate);
    return this.transactions.read(actor, (tx) => queries.listCancellingFunds(tx, onDate, lastDay));
  }
}
