import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { FundingService } from '@awardbook/funding';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { linkNext, pageOf } from '../http/pagination.dto';
import { RequestReference } from '../http/reference';
import {
  AppropriationListResponse,
  AppropriationRequest,
  AppropriationResponse,
  CorrectedAppropriationResponse,
  FundCorrectionRequest,
} from './fund-facts.dto';
import { FundQuery } from './funding.dto';
import { toCorrection, toFact } from './to-drafts';
import { toAppropriationResponse } from './to-responses';

@ApiTags('funding')
@Controller('appropriations')
export class AppropriationsController {
  constructor(private readonly funding: FundingService) {}

  /** By date, then in the order they were recorded. */
  @Get()
  @Needs('funds.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: FundQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AppropriationListResponse> {
    const { items, next } = await this.funding.listAppropriations(actor, query, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toAppropriationResponse), next };
  }

  /** Records an appropriation. */
  @Post()
  @Needs('money.post')
  async create(
    @CurrentActor() actor: Actor,
    @RequestReference() reference: string,
    @Body() body: AppropriationRequest,
  ): Promise<AppropriationResponse> {
    const draft = {
      ...toFact(body, reference),
      status: body.status,
      appropriatedOn: isoDate(body.appropriatedOn),
    };
    return toAppropriationResponse(await this.funding.appropriate(actor, draft));
  }

  /** Takes an appropriation back and, unless the amount is null, puts another in its place. */
  @Post(':id/correction')
  @Needs('money.post')
  async correct(
    @CurrentActor() actor: Actor,
    @RequestReference() reference: string,
    @Param('id', IdPipe) id: string,
    @Body() body: FundCorrectionRequest,
  ): Promise<CorrectedAppropriationResponse> {
    const { reversal, replacement } = await this.funding.correctAppropriation(
      actor,
      id,
      toCorrection(body, reference),
    );
    return {
      reversal: toAppropriationResponse(reversal),
      replacement: replacement && toAppropriationResponse(replacement),
    };
  }
}
