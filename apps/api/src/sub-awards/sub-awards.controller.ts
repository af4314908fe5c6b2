import { SubAwardsService } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { ImplementerNotFound } from '@awardbook/implementers';
import { Money } from '@awardbook/money';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe, ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { InvalidRequest } from '../http/invalid-request';
import { linkNext, PageQuery, pageOf } from '../http/pagination.dto';
import { SubAwardChangeRequest, SubAwardListResponse, SubAwardResponse } from './sub-awards.dto';
import { toSubAwardResponse } from './to-responses';

@ApiTags('sub-awards')
@Controller()
export class SubAwardsController {
  constructor(private readonly subAwards: SubAwardsService) {}

  /** Those by which the implementer gets money, in the order of the FAINs of the awards that it comes from. */
  @Get('implementers/:id/sub-awards')
  @Needs('portfolio.read')
  async listOfRecipient(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubAwardListResponse> {
    const { items, next } = await this.subAwards.listOfRecipient(actor, id, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toSubAwardResponse), next };
  }

  @Get('sub-awards/:id')
  @Needs('portfolio.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubAwardResponse> {
    const answer = toSubAwardResponse(await this.subAwards.get(actor, id));
    void reply.header('ETag', versionTag(answer.version, answer));
    return answer;
  }

  /** Changes what the body names; needs If-Match. */
  @Patch('sub-awards/:id')
  @Needs('awards.record')
  @NeedsIfMatch('sub-award')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: SubAwardChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubAwardResponse> {
    const { amount, startsOn, endsOn, ...rest } = body;
    const patch = {
      ...rest,
      amount: amount === undefined ? undefined : Money.parse(amount),
      startsOn: startsOn === undefined ? undefined : isoDate(startsOn),
      endsOn: endsOn === undefined ? undefined : isoDate(endsOn),
    };
    const answer = toSubAwardResponse(
      await this.subAwards.change(actor, id, version, patch).catch(namedInBody),
    );
    void reply.header('ETag', versionTag(answer.version, answer));
    return answer;
  }

  /** Takes back what was reported by mistake; the trail keeps what it was. Needs If-Match. */
  @Delete('sub-awards/:id')
  @Needs('awards.record')
  @NeedsIfMatch('sub-award')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.subAwards.remove(actor, id, version);
  }
}

/** The address is right; it is a field of the body that names nobody. */
export function namedInBody(error: unknown): never {
  if (!(error instanceof ImplementerNotFound)) throw error;
  throw new InvalidRequest([{ pointer: '/subRecipient', code: error.code, detail: error.message }]);
}
