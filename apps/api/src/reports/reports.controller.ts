import { type Actor } from '@awardbook/database';
import { FundingService } from '@awardbook/funding';
import { RollupsService } from '@awardbook/rollups';
import { Controller, Get, Query } from '@nestjs/common';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ApiTags } from '@nestjs/swagger';
import { onTheWire } from '../http/wire';
import {
  BudgetQuery,
  BudgetResponse,
  SpendingParameters,
  SpendingResponse,
  toSpendingQuery,
} from './reports.dto';

/** Reports go out as their rooms draw them, so that the command line prints the same. */
@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly funding: FundingService,
    private readonly rollups: RollupsService,
  ) {}

  /** Budget by Year by Account: accounts down, years of funds across. */
  @Get('budget-by-year-by-account')
  @Needs('reports.read')
  async budgetByYearByAccount(
    @CurrentActor() actor: Actor,
    @Query() query: BudgetQuery,
  ): Promise<BudgetResponse> {
    return onTheWire(await this.funding.budgetByYearByAccount(actor, query));
  }

  /** Spending by one dimension down and, if asked, another across; exact also while sums are out of date. */
  @Get('spending')
  @Needs('reports.read')
  async spending(
    @CurrentActor() actor: Actor,
    @Query() query: SpendingParameters,
  ): Promise<SpendingResponse> {
    return onTheWire(await this.rollups.spending(actor, toSpendingQuery(query, '?')));
  }
}
