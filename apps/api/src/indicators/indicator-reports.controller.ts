import { type Actor } from '@awardbook/database';
import { type IndicatorReport, IndicatorReportsService } from '@awardbook/reporting';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { IndicatorReportRequest, IndicatorReportResponse } from './indicator-report.dto';
import { toEntry, toReportResponse } from './to-indicators';

/** The part of a report that holds its indicators. */
@ApiTags('grantee reports')
@Controller('report-packages/:id/indicators')
export class IndicatorReportsController {
  constructor(private readonly reports: IndicatorReportsService) {}

  /** Each indicator that the report is asked for, held against its target with the earlier reports of its year. */
  @Get()
  @Needs('grantee-reports.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorReportResponse> {
    return tagged(await this.reports.get(actor, id), reply);
  }

  /** Saves a draft, however far it has come: form and limits are all that is refused. Needs If-Match. */
  @Put()
  @Needs('grantee-reports.write')
  @NeedsIfMatch('part')
  async store(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { items }: IndicatorReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorReportResponse> {
    return tagged(await this.reports.store(actor, id, version, items.map(toEntry)), reply);
  }
}

/** With the tag that the next save must name. */
function tagged(report: IndicatorReport, reply: FastifyReply): IndicatorReportResponse {
  const body = toReportResponse(report);
  void reply.header('ETag', versionTag(report.version, body));
  return body;
}
