import { type Actor, type Page, type PageRequest, toPage, Transactions } from '@awardbook/database';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import {
  type AwardBalance,
  type AwardBalanceTotals,
  type AwardScope,
  type CancellingFund,
  type RegisterTotal,
} from './award-balances';
import { listCancellingFunds } from './cancelling-funds.queries';
import { orderOf, placeOf, readAfter } from './register/register-order';
import { type RegisterRequest } from './register/register-request';
import { listRegister, sumRegister } from './register/register.queries';

/** A page of the register, and the sums of all that match. */
export interface RegisterPage extends Page<AwardBalance> {
  readonly total: RegisterTotal;
}

/**
 * What awards have left, and which of them want attention.
 *
 * The day that is passed in moves the clocks only; balances are those of this moment, unless the register is asked for
 * as of a day.
 */
@Injectable()
export class AwardBalancesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly implementers: ImplementersService,
  ) {}

  /** @throws ImplementerNotFound when the filter names nobody */
  async list(actor: Actor, request: RegisterRequest, page: PageRequest): Promise<RegisterPage> {
    assertMay(actor, 'portfolio.read');
    const order = orderOf(request.sort ?? (request.filter.concern === undefined ? '-ends' : 'ends'));
    const after = readAfter(page.cursor, order);
    const { rows, total } = await this.transactions.read(actor, async (tx) =>
      listRegister(tx, { ...(await this.resolved(tx, request)), order, after, limit: page.limit + 1 }),
    );
    return { ...toPage(rows, page.limit, placeOf(order)), total };
  }

  /**
   * All that match, without pages.
   *
   * @throws ImplementerNotFound when the filter names nobody
   */
  listAll(actor: Actor, request: RegisterRequest): Promise<{ rows: AwardBalance[]; total: RegisterTotal }> {
    assertMay(actor, 'portfolio.read');
    const order = orderOf(request.sort ?? (request.filter.concern === undefined ? '-ends' : 'ends'));
    return this.transactions.read(actor, async (tx) =>
      listRegister(tx, { ...(await this.resolved(tx, request)), order, after: null, limit: null }),
    );
  }

  /** Over every award that the actor reaches, or those in the scope. */
  totals(actor: Actor, onDate: IsoDate, scope: AwardScope = {}): Promise<AwardBalanceTotals> {
    assertMay(actor, 'portfolio.read');
    return this.transactions.read(actor, (tx) => sumRegister(tx, scope, onDate));
  }

  /** Funds that cancel at the close of the day's fiscal year with obligations that are not paid. */
  cancellingFunds(actor: Actor, onDate: IsoDate): Promise<CancellingFund[]> {
    assertMay(actor, 'reports.read');
    const { lastDay } = FiscalYear.containing(onDate);
    return this.transactions.read(actor, (tx) => listCancellingFunds(tx, onDate, lastDay));
  }

  /** The filter with the implementer's id, and the day. */
  private async resolved(tx: EntityManager, { filter, onDate }: RegisterRequest) {
    const implementer = filter.implementer && (await this.implementers.getWithin(tx, filter.implementer)).id;
    return { filter: { ...filter, implementer }, day: filter.asOf ?? onDate };
  }
}
