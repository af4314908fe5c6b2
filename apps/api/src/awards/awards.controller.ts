import { type Award, AwardsService } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { ImplementerNotFound } from '@awardbook/implementers';
import { Jobs } from '@awardbook/jobs';
import { Money } from '@awardbook/money';
import { Body, Controller, Get, Param, Patch, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { AsOfQuery } from '../http/as-of.dto';
import { ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { InvalidRequest } from '../http/invalid-request';
import { linkNext, pageOf } from '../http/pagination.dto';
import { pastDay, todayInWashington } from '../http/today';
import { toDetails } from './award-details.dto';
import {
  AwardChangeRequest,
  AwardListQuery,
  AwardListResponse,
  AwardRequest,
  AwardSharesResponse,
  AwardWithSharesResponse,
  SharesRequest,
} from './awards.dto';
import { toAwardResponse, toAwardWithShares } from './to-responses';

@ApiTags('awards')
@Controller('awards')
export class AwardsController {
  constructor(
    private readonly awards: AwardsService,
    private readonly jobs: Jobs,
  ) {}

  /** In the order of their FAINs, without regard to case and punctuation. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: AwardListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardListResponse> {
    const { items, next } = await this.awards.list(
      actor,
      { ...query, asOf: pastDay(query.asOf) },
      pageOf(query),
    );
    linkNext(request, reply, next);
    return { items: items.map(toAwardResponse), next };
  }

  /** By its id or its FAIN in any case and punctuation, with all its shares; as it was on a day, it has no ETag. */
  @Get(':id')
  @Needs('portfolio.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: AsOfQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardWithSharesResponse> {
    const asOf = pastDay(query.asOf);
    const award = await this.awards.get(actor, id, asOf);
    if (asOf === undefined) return this.tagged(actor, award, reply);
    return toAwardWithShares(award, await this.awards.getShares(actor, award.id, asOf));
  }

  /** All sets of the award's shares, oldest first; as of a day, those that counted by then. */
  @Get(':id/shares')
  @Needs('portfolio.read')
  async shares(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: AsOfQuery,
  ): Promise<AwardSharesResponse> {
    return this.awards.getShares(actor, id, pastDay(query.asOf));
  }

  /** Records an award. */
  @Post()
  @Needs('awards.record')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: AwardRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardWithSharesResponse> {
    const { ceiling, startsOn, endsOn, ...rest } = body;
    const draft = {
      ...rest,
      ...toDetails(body),
      ceiling: Money.parse(ceiling),
      startsOn: isoDate(startsOn),
      endsOn: isoDate(endsOn),
    };
    const award = await this.awards.create(actor, draft).catch((error: unknown) => {
      // The address is right; it is a field of the body that names nobody.
      if (!(error instanceof ImplementerNotFound)) throw error;
      throw new InvalidRequest([{ pointer: '/implementer', code: error.code, detail: error.message }]);
    });
    void reply.header('Location', `/api/awards/${award.id}`);
    return this.tagged(actor, award, reply);
  }

  /** Changes what the body names; needs If-Match. */
  @Patch(':id')
  @Needs('awards.record')
  @NeedsIfMatch('award')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() body: AwardChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardWithSharesResponse> {
    const { title, programType, ceiling, startsOn, endsOn } = body;
    const award = await this.awards.change(actor, id, version, {
      ...toDetails(body),
      title,
      programType,
      ceiling: ceiling === undefined ? undefined : Money.parse(ceiling),
      startsOn: startsOn === undefined ? undefined : isoDate(startsOn),
      endsOn: endsOn === undefined ? undefined : isoDate(endsOn),
    });
    await this.jobs.nudge('rollups.refresh', {});
    return this.tagged(actor, award, reply);
  }

  /** Splits the award's money by category or by country from a date on; needs If-Match. */
  @Put(':id/shares')
  @Needs('awards.record')
  @NeedsIfMatch('award')
  async setShares(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() body: SharesRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardWithSharesResponse> {
    const draft = { split: body.split, effectiveOn: isoDate(body.effectiveOn), shares: body.shares };
    const asked = { today: todayInWashington(), version };
    const award = await this.awards.setShares(actor, id, draft, asked);
    await this.jobs.nudge('rollups.refresh', {});
    return this.tagged(actor, award, reply);
  }

  /** The award as every answer shows it, with the tag that a later change must name. */
  private async tagged(actor: Actor, award: Award, reply: FastifyReply): Promise<AwardWithSharesResponse> {
    const body = toAwardWithShares(award, await this.awards.getShares(actor, award.id));
    void reply.header('ETag', versionTag(award.version, body));
    return body;
  }
}
