import { type Actor } from '@awardbook/database';
import { AwardBalancesService } from '@awardbook/ledger';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { linkNext, pageOf } from '../http/pagination.dto';
import { dateOrToday } from '../http/today';
import { AwardBalanceListResponse, AwardBalanceQuery, toAwardBalanceResponse } from './award-balances.dto';

@ApiTags('awards')
@Controller('award-balances')
export class AwardBalancesController {
  constructor(private readonly balances: AwardBalancesService) {}

  /** Awards with what they have left: those that end last first; under a concern, those that end first. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: AwardBalanceQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardBalanceListResponse> {
    const { concern, active, status, implementer, q } = query;
    const onDate = dateOrToday(query.onDate);
    const filter = {
      concern,
      q,
      status,
      implementer,
      active: active === undefined ? undefined : active === 'yes',
    };
    const { items, next } = await this.balances.list(actor, filter, onDate, pageOf(query));
    linkNext(request, reply, next);
    return { onDate, items: items.map(toAwardBalanceResponse), next };
  }
}
