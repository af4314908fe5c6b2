import { type Actor } from '@awardbook/database';
import { FundingService } from '@awardbook/funding';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { linkNext, pageOf } from '../http/pagination.dto';
import { dateOrToday } from '../http/today';
import {
  FundingAccountListResponse,
  FundListQuery,
  FundListResponse,
  TreasuryAccountListResponse,
  TreasuryAccountQuery,
} from './funding.dto';
import { toFundResponse } from './to-responses';

@ApiTags('funding')
@Controller()
export class FundingController {
  constructor(private readonly funding: FundingService) {}

  /** The funding accounts, by code. */
  @Get('funding-accounts')
  @Needs('portfolio.read')
  async listAccounts(@CurrentActor() actor: Actor): Promise<FundingAccountListResponse> {
    return { items: await this.funding.listAccounts(actor), next: null };
  }

  /** The Treasury Account Symbols with their availability clock, by code. */
  @Get('treasury-accounts')
  @Needs('portfolio.read')
  async listTreasuryAccounts(
    @CurrentActor() actor: Actor,
    @Query() query: TreasuryAccountQuery,
  ): Promise<TreasuryAccountListResponse> {
    const filter = { account: query.account, onDate: dateOrToday(query.onDate) };
    return { items: await this.funding.listTreasuryAccounts(actor, filter), next: null };
  }

  /** What each office may obligate, by year of funds, symbol and office. */
  @Get('funds')
  @Needs('funds.read')
  async listFunds(
    @CurrentActor() actor: Actor,
    @Query() query: FundListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FundListResponse> {
    const { items, next } = await this.funding.listFunds(
      actor,
      query,
      dateOrToday(query.onDate),
      pageOf(query),
    );
    linkNext(request, reply, next);
    return { items: items.map(toFundResponse), next };
  }
}
