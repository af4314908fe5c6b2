import { SubAwardsService } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { versionTag } from '../http/if-match';
import { linkNext, PageQuery, pageOf } from '../http/pagination.dto';
import { AwardSubAwardsResponse, SubAwardRequest, SubAwardResponse } from './sub-awards.dto';
import { namedInBody } from './sub-awards.controller';
import { toSubAwardResponse } from './to-responses';

@ApiTags('sub-awards')
@Controller('awards/:id/sub-awards')
export class AwardSubAwardsController {
  constructor(private readonly subAwards: SubAwardsService) {}

  /** In the order of their numbers, with what of the award's money is passed on. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardSubAwardsResponse> {
    const { page, totals } = await this.subAwards.listOfAward(actor, id, pageOf(query));
    linkNext(request, reply, page.next);
    return {
      items: page.items.map(toSubAwardResponse),
      next: page.next,
      count: totals.count,
      obligated: totals.obligated.toString(),
      subAwarded: totals.subAwarded.toString(),
      available: totals.obligated.minus(totals.subAwarded).toString(),
    };
  }

  /** Records what the prime recipient reports to have passed on. */
  @Post()
  @Needs('awards.record')
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Body() body: SubAwardRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubAwardResponse> {
    const { amount, startsOn, endsOn } = body;
    const terms = { amount: Money.parse(amount), startsOn: isoDate(startsOn), endsOn: isoDate(endsOn) };
    const subAward = await this.subAwards.record(actor, id, { ...body, ...terms }).catch(namedInBody);
    const answer = toSubAwardResponse(subAward);
    void reply.header('Location', `/api/sub-awards/${subAward.id}`);
    void reply.header('ETag', versionTag(subAward.version, answer));
    return answer;
  }
}
