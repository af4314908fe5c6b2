import { type Actor } from '@awardbook/database';
import { ReportSteps, type ReportView, ReportViews } from '@awardbook/reporting';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { todayInWashington } from '../http/today';
import { ReportResponse, ReportStepRequest, toReportResponse } from './report.dto';

/** What grantees report: one package for each period of an award. */
@ApiTags('grantee reports')
@Controller('report-packages')
export class ReportPackagesController {
  constructor(
    private readonly views: ReportViews,
    private readonly steps: ReportSteps,
  ) {}

  /** One report: what is missing, which steps the asker could take, its due dates and its history. */
  @Get(':id')
  @Needs('grantee-reports.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportResponse> {
    return tagged(await this.views.get(actor, id, todayInWashington()), reply);
  }

  /**
   * Takes a step: grantees begin, hand over, certify and recall; officers review, request changes, accept and skip.
   * Needs If-Match, so that of two at once one is told.
   */
  @Post(':id/steps')
  @HttpCode(200)
  @Needs('grantee-reports.discuss')
  @NeedsIfMatch('report')
  async take(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { step, reason = '' }: ReportStepRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportResponse> {
    const today = todayInWashington();
    return tagged(await this.steps.take(actor, { id, version }, { step, reason, today }), reply);
  }
}

/** With the tag that a later change must name. */
function tagged(report: ReportView, reply: FastifyReply): ReportResponse {
  const body = toReportResponse(report);
  void reply.header('ETag', versionTag(report.version, body));
  return body;
}
