import { type Actor, Transactions, readingInstant } from '@awardbook/database';
import { FiscalYear } from '@awardbook/fiscal';
import { listExpiringFunds } from '@awardbook/funding';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { listCancellingFunds } from './cancelling-funds.queries';
import { type CancellingFunds, cancellingList, type ExpiringFunds, expiringList } from './fund-lists';
import { listAwardsOfFunds } from './fund-lists.queries';

/**
 * Finance's two lists each September, with the awards behind each fund.
 *
 * The year chooses the funds; balances are those of this moment, all of one snapshot.
 */
@Injectable()
export class FundListsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Funds whose last day for new obligations is the year's, and that are not all obligated; by symbol.
   *
   * @throws NotAllowed
   */
  expiring(actor: Actor, yearOfAction: number): Promise<ExpiringFunds> {
    assertMay(actor, 'reports.read');
    const year = FiscalYear.of(yearOfAction);
    return this.transactions.snapshot(actor, async (tx) => {
      const funds = await listExpiringFunds(tx, year.firstDay, year.lastDay);
      return expiringList({ year, funds, ...(await behind(tx, funds)) });
    });
  }

  /**
   * Funds whose last day for payments is the year's, and that have obligations which are not paid; by symbol.
   *
   * @throws NotAllowed
   */
  cancelling(actor: Actor, yearOfAction: number): Promise<CancellingFunds> {
    assertMay(actor, 'reports.read');
    const year = FiscalYear.of(yearOfAction);
    return this.transactions.snapshot(actor, async (tx) => {
      const funds = await listCancellingFunds(tx, year.firstDay, year.lastDay);
      return cancellingList({ year, funds, ...(await behind(tx, funds)) });
    });
  }
}

async function behind(tx: EntityManager, funds: readonly { readonly id: string }[]) {
  return {
    asOf: await readingInstant(tx),
    awards: await listAwardsOfFunds(
      tx,
      funds.map(({ id }) => id),
    ),
  };
}
