import { type Actor } from '@awardbook/database';
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
  AllotmentListResponse,
  AllotmentRequest,
  AllotmentResponse,
  CorrectedAllotmentResponse,
  FundCorrectionRequest,
} from './fund-facts.dto';
import { AllotmentListQuery } from './funding.dto';
import { toAllotmentDraft, toCorrection } from './to-drafts';
import { toAllotmentResponse } from './to-responses';

@ApiTags('funding')
@Controller('allotments')
export class AllotmentsController {
  constructor(private readonly funding: FundingService) {}

  /** By date, then in the order they were recorded. */
  @Get()
  @Needs('funds.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: AllotmentListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AllotmentListResponse> {
    const { items, next } = await this.funding.listAllotments(actor, query, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toAllotmentResponse), next };
  }

  /** Records an allotment to an office. */
  @Post()
  @Needs('money.post')
  async create(
    @CurrentActor() actor: Actor,
    @RequestReference() reference: string,
    @Body() body: AllotmentRequest,
  ): Promise<AllotmentResponse> {
    return toAllotmentResponse(await this.funding.allot(actor, toAllotmentDraft(body, reference)));
  }

  /** Takes an allotment back and, unless the amount is null, puts another in its place. */
  @Post(':id/correction')
  @Needs('money.post')
  async correct(
    @CurrentActor() actor: Actor,
    @RequestReference() reference: string,
    @Param('id', IdPipe) id: string,
    @Body() body: FundCorrectionRequest,
  ): Promise<CorrectedAllotmentResponse> {
    const { reversal, replacement } = await this.funding.correctAllotment(
      actor,
      id,
      toCorrection(body, reference),
    );
    return {
      reversal: toAllotmentResponse(reversal),
      replacement: replacement && toAllotmentResponse(replacement),
    };
  }
}
