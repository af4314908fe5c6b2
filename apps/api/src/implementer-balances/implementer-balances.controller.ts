import { type Actor } from '@awardbook/database';
import { ImplementerBalancesService } from '@awardbook/ledger';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { linkNext, pageOf } from '../http/pagination.dto';
import { dateOrToday } from '../http/today';
import {
  ImplementerBalanceListResponse,
  ImplementerBalanceQuery,
  toImplementerBalance,
} from './implementer-balances.dto';

@ApiTags('implementers')
@Controller('implementer-balances')
export class ImplementerBalancesController {
  constructor(private readonly balances: ImplementerBalancesService) {}

  /** In the order of their names, with what their awards come to; with `q`, the closest first. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ImplementerBalanceQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerBalanceListResponse> {
    const onDate = dateOrToday(query.onDate);
    const { q, type, country, implementer } = query;
    const filter = { q, type, country, implementer };
    const { items, next } = await this.balances.list(actor, filter, onDate, pageOf(query));
    linkNext(request, reply, next);
    return { onDate, items: items.map(toImplementerBalance), next };
  }
}
