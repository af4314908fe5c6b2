import { type Amendment, AmendmentApproval, AmendmentsService } from '@awardbook/amendments';
import { type Actor } from '@awardbook/database';
import { Body, Controller, Delete, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe, ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { todayInWashington } from '../http/today';
import {
  AmendmentApprovalRequest,
  AmendmentListResponse,
  AmendmentRequest,
  AmendmentResponse,
  AmendmentReturnRequest,
} from './amendments.dto';
import { toAmendmentPatch, toAmendmentResponse } from './to-amendment';

/** How an award comes to be changed: officers draft and propose, finance returns or approves. */
@ApiTags('amendments')
@Controller('awards/:id/amendments')
export class AmendmentsController {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly approval: AmendmentApproval,
  ) {}

  /** Newest first, drafts and withdrawn ones included; a grantee sees what was approved. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
  ): Promise<AmendmentListResponse> {
    const items = await this.amendments.list(actor, award, todayInWashington());
    return { items: items.map(toAmendmentResponse) };
  }

  /** One amendment, with what it changes and what stands in its way. */
  @Get(':amendmentId')
  @Needs('portfolio.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('amendmentId', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentResponse> {
    return tagged(await this.amendments.get(actor, award, id, todayInWashington()), reply);
  }

  /** Begins a draft; all of it may still be missing. */
  @Post()
  @Needs('amendments.record')
  async draft(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Body() body: AmendmentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentResponse> {
    const amendment = await this.amendments.draft(actor, award, toAmendmentPatch(body), todayInWashington());
    void reply.header('Location', `/api/awards/${amendment.awardId}/amendments/${amendment.id}`);
    return tagged(amendment, reply);
  }

  /** Writes in a draft; what is left out stays as it is. Needs If-Match. */
  @Patch(':amendmentId')
  @Needs('amendments.record')
  @NeedsIfMatch('amendment')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('amendmentId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AmendmentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentResponse> {
    const patch = toAmendmentPatch(body);
    return tagged(
      await this.amendments.change(actor, { award, id, version }, patch, todayInWashington()),
      reply,
    );
  }

  /** Takes a draft or a proposal back for good; it stays to be read. Needs If-Match. */
  @Delete(':amendmentId')
  @Needs('amendments.record')
  @NeedsIfMatch('amendment')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('amendmentId', IdPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentResponse> {
    return tagged(await this.amendments.withdraw(actor, { award, id, version }, todayInWashington()), reply);
  }

  /** Hands a draft to finance; refused while problems stand in its way. Needs If-Match. */
  @Post(':amendmentId/proposal')
  @Needs('amendments.record')
  @NeedsIfMatch('amendment')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('amendmentId', IdPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentResponse> {
    return tagged(await this.amendments.propose(actor, { award, id, version }, todayInWashington()), reply);
  }

  /** Gives a proposal back to be changed, with the reason. Needs If-Match. */
  @Post(':amendmentId/return')
  @Needs('amendments.approve')
  @NeedsIfMatch('amendment')
  async giveBack(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('amendmentId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: AmendmentReturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentResponse> {
    return tagged(
      await this.amendments.giveBack(actor, { award, id, version }, reason, todayInWashington()),
      reply,
    );
  }

  /**
   * Approves a proposal, which applies itself at once: terms, status, shares, budget and money, all or nothing. Never
   * by who drafted it, nor before the day from which it counts. Needs If-Match.
   */
  @Post(':amendmentId/approval')
  @Needs('amendments.approve')
  @NeedsIfMatch('amendment')
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) award: string,
    @Param('amendmentId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { remark }: AmendmentApprovalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentResponse> {
    return tagged(
      await this.approval.approve(actor, { award, id, version }, remark ?? '', todayInWashington()),
      reply,
    );
  }
}

/** With the tag that a later change must name. */
function tagged(amendment: Amendment, reply: FastifyReply): AmendmentResponse {
  const body = toAmendmentResponse(amendment);
  void reply.header('ETag', versionTag(amendment.version, body));
  return body;
}
