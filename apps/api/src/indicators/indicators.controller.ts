import { type Actor } from '@awardbook/database';
import { type AwardIndicator, AwardIndicatorsService } from '@awardbook/reporting';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe, ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import {
  AwardIndicatorChangeRequest,
  AwardIndicatorListResponse,
  AwardIndicatorRequest,
  AwardIndicatorResponse,
  IndicatorListResponse,
} from './indicators.dto';
import {
  toAwardIndicatorResponse,
  toDraft,
  toIndicatorResponse,
  toPatch,
  toProgressResponse,
} from './to-indicators';

/** What awards count: the catalogue, and each award's indicators with targets and what was reached. */
@ApiTags('indicators')
@Controller()
export class IndicatorsController {
  constructor(private readonly indicators: AwardIndicatorsService) {}

  /** Standard indicators in the order of their numbers. */
  @Get('indicators')
  @Needs('grantee-reports.read')
  async catalogue(@CurrentActor() actor: Actor): Promise<IndicatorListResponse> {
    return { items: (await this.indicators.catalogue(actor)).map(toIndicatorResponse) };
  }

  /** What an award counts, with targets and accepted figures by year of action and in all. */
  @Get('awards/:id/indicators')
  @Needs('grantee-reports.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
  ): Promise<AwardIndicatorListResponse> {
    return { items: (await this.indicators.listOfAward(actor, award)).map(toProgressResponse) };
  }

  /** Makes an award report on an indicator: a standard one, or one of its own. */
  @Post('awards/:id/indicators')
  @Needs('reporting.arrange')
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Body() body: AwardIndicatorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardIndicatorResponse> {
    return tagged(await this.indicators.add(actor, award, toDraft(body)), reply);
  }

  /** Changes targets, baseline or the days on which it is asked. Needs If-Match. */
  @Patch('awards/:id/indicators/:indicatorId')
  @Needs('reporting.arrange')
  @NeedsIfMatch('indicator')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('indicatorId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AwardIndicatorChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardIndicatorResponse> {
    return tagged(await this.indicators.change(actor, { award, id, version }, toPatch(body)), reply);
  }

  /** Takes an indicator away that no report speaks of. Needs If-Match. */
  @Delete('awards/:id/indicators/:indicatorId')
  @Needs('reporting.arrange')
  @NeedsIfMatch('indicator')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('indicatorId', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.indicators.remove(actor, { award, id, version });
  }
}

/** With the tag that a later change must name. */
function tagged(indicator: AwardIndicator, reply: FastifyReply): AwardIndicatorResponse {
  const body = toAwardIndicatorResponse(indicator);
  void reply.header('ETag', versionTag(indicator.version, body));
  return body;
}
