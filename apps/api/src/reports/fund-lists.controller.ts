import { type Actor } from '@awardbook/database';
import { FundListsService } from '@awardbook/ledger';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { thisFiscalYear } from '../http/today';
import { onTheWire } from '../http/wire';
import { CancellingFundsResponse, ExpiringFundsResponse, FundListQuery } from './fund-lists.dto';

/** Finance's two lists each September. */
@ApiTags('reports')
@Controller('reports')
@Needs('reports.read')
export class FundListsController {
  constructor(private readonly lists: FundListsService) {}

  /** Funds with money that nobody can obligate after the fiscal year, by symbol, with the awards that have some. */
  @Get('expiring-funds')
  async expiring(
    @CurrentActor() actor: Actor,
    @Query() query: FundListQuery,
  ): Promise<ExpiringFundsResponse> {
    return onTheWire(await this.lists.expiring(actor, query.yearOfAction ?? thisFiscalYear()));
  }

  /** Funds with obligations that nobody can pay after the fiscal year, by symbol, with the awards they are of. */
  @Get('cancelling-funds')
  async cancelling(
    @CurrentActor() actor: Actor,
    @Query() query: FundListQuery,
  ): Promise<CancellingFundsResponse> {
    return onTheWire(await this.lists.cancelling(actor, query.yearOfAction ?? thisFiscalYear()));
  }
}
