import { type Actor } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { AwardBalancesService } from '@awardbook/ledger';
import { RollupsService } from '@awardbook/rollups';
import { Injectable } from '@nestjs/common';
import { type Dashboard, type DashboardFilter } from './dashboard';
import { FundTallies } from './fund-tallies.service';
import { splitWork, toItem } from './work-lists';
import { type WorkCode } from './work-item';

const AWARD_WORK = ['ended-unliquidated', 'low-funds', 'ending-soon'] as const satisfies readonly WorkCode[];
const FUND_WORK = ['cancelling-funds', 'expiring-funds'] as const satisfies readonly WorkCode[];

/** The whole portfolio at a glance, or the part of it that a filter leaves. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly rollups: RollupsService,
    private readonly balances: AwardBalancesService,
    private readonly funds: FundTallies,
  ) {}

  /**
   * Years of action narrow money and nothing else: an award is not of a year, and what needs attention needs it now.
   *
   * @param onDate the day whose clocks count; sums are those of this moment
   */
  async dashboard(actor: Actor, filter: DashboardFilter, onDate: IsoDate): Promise<Dashboard> {
    assertMay(actor, 'reports.read');
    const { yearOfActionFrom: _from, yearOfActionTo: _to, ...ofAwards } = filter;
    const { yearOfFunds, ...ofMoney } = filter;
    // Funds belong to no program type or region, and the page of the two lists shows all of them.
    const showsFunds = Object.values(ofAwards).every((value) => value === undefined);
    const [{ filters: _filters, ...money }, totals, tallies] = await Promise.all([
      this.rollups.portfolio(actor, {
        ...ofMoney,
        yearOfFundsFrom: yearOfFunds,
        yearOfFundsTo: yearOfFunds,
      }),
      this.balances.totals(actor, onDate, ofAwards),
      showsFunds ? this.funds.tallies(actor, onDate) : null,
    ]);
    const items = AWARD_WORK.map((code) => toItem(code, totals.concerns[code], onDate, ofAwards));
    if (tallies !== null) items.push(...FUND_WORK.map((code) => toItem(code, tallies[code], onDate)));
    const { work, clear } = splitWork(items);
    return {
      awards: { awards: totals.awards, activeAwards: totals.active },
      attention: work,
      clear,
      money,
      filters: filter,
    };
  }
}
