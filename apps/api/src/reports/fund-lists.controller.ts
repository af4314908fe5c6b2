import { type Actor } from '@awardbook/database';
import { FiscalYear } from '@awardbook/fiscal';
import { FundingService } from '@awardbook/funding';
import { AwardBalancesService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/current-actor';
import { asOfNow, dateOrToday } from '../http/today';
import { CancellingFundsResponse, ExpiringFundsResponse, FundListDayQuery } from './fund-lists.dto';

/** Finance's two lists each September. */
@ApiTags('reports')
@Controller('reports')
@Needs('reports.read')
export class FundListsController {
  constructor(
    private readonly funding: FundingService,
    private readonly balances: AwardBalancesService,
  ) {}

  /** Funds with money that nobody can obligate after this fiscal year, by symbol. */
  @Get('expiring-funds')
  async expiring(
    @CurrentActor() actor: Actor,
    @Query() query: FundListDayQuery,
  ): Promise<ExpiringFundsResponse> {
    const onDate = dateOrToday(query.onDate);
    const { lastDay } = FiscalYear.containing(onDate);
    const funds = await this.funding.expiringFunds(actor, onDate);
    return {
      report: 'expiring-funds',
      asOf: asOfNow(),
      onDate,
      lastDay,
      items: funds.map((fund) => ({
        id: fund.id,
        account: fund.account,
        treasuryAccount: fund.treasuryAccount,
        yearOfFunds: fund.yearOfFunds,
        office: fund.office,
        availableUntil: fund.availableUntil ?? lastDay,
        allotted: fund.allotted.toString(),
        obligated: fund.obligated.toString(),
        unobligated: fund.unobligated.toString(),
      })),
      unobligated: Money.sum(funds.map(({ unobligated }) => unobligated)).toString(),
    };
  }

  /** Funds with obligations that nobody can pay after this fiscal year, by symbol. */
  @Get('cancelling-funds')
  async cancelling(
    @CurrentActor() actor: Actor,
    @Query() query: FundListDayQuery,
  ): Promise<CancellingFundsResponse> {
    const onDate = dateOrToday(query.onDate);
    const funds = await this.balances.cancellingFunds(actor, onDate);
    return {
      report: 'cancelling-funds',
      asOf: asOfNow(),
      onDate,
      lastDay: FiscalYear.containing(onDate).lastDay,
      items: funds.map(({ obligated, unliquidated, ...fund }) => ({
        ...fund,
        obligated: obligated.toString(),
        unliquidated: unliquidated.toString(),
      })),
      unliquidated: Money.sum(funds.map(({ unliquidated }) => unliquidated)).toString(),
    };
  }
}
