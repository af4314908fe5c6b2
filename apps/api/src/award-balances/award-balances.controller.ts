import { type Actor } from '@awardbook/database';
import { AwardBalancesService } from '@awardbook/ledger';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { linkNext, pageOf } from '../http/pagination.dto';
import { AwardBalanceListResponse, toAwardBalanceResponse, toTotalResponse } from './award-balances.dto';
import { AwardBalanceQuery, toRegisterRequest } from './award-register.dto';

@ApiTags('awards')
@Controller('award-balances')
export class AwardBalancesController {
  constructor(private readonly balances: AwardBalancesService) {}

  /** The award register: what each award was promised and has left, and the sums of all that match. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: AwardBalanceQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardBalanceListResponse> {
    const register = toRegisterRequest(query);
    const { items, next, total } = await this.balances.list(actor, register, pageOf(query));
    linkNext(request, reply, next);
    return {
      onDate: register.onDate,
      asOf: query.asOf ?? null,
      total: toTotalResponse(total),
      items: items.map(toAwardBalanceResponse),
      next,
    };
  }
}
