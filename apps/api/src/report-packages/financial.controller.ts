import { type Actor } from '@awardbook/database';
import { writeFinancialForm } from '@awardbook/exports';
import {
  financialFileName,
  type FinancialReport,
  FinancialReportsService,
  toKept,
} from '@awardbook/reporting';
import { Body, Controller, Get, Param, Put, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { attachment } from '../http/attachment';
import { IdPipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { FinancialReportResponse } from './financial.dto';
import { FinancialReportRequest } from './financial-request.dto';
import { toComputed, toFinancialContent, toFinancialResponse } from './to-financial';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The federal financial report (SF-425) of a report package. */
@ApiTags('report packages')
@Controller('report-packages/:id')
export class FinancialController {
  constructor(private readonly reports: FinancialReportsService) {}

  /** As it was saved; before that, with what the ledger and the last accepted report already say. */
  @Get('financial')
  @Needs('grantee-reports.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FinancialReportResponse> {
    return tagged(await this.reports.get(actor, id), reply);
  }

  /** The form as it is filled in so far, laid out as the SF-425 is. */
  @Get('financial.pdf')
  @Needs('grantee-reports.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { fileName, bytes } = await this.reports.pdf(actor, id, new Date());
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: attachment(fileName) });
  }

  /** The same as a workbook; what the form computes are formulas. */
  @Get('financial.xlsx')
  @Needs('grantee-reports.read')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const kept = toKept(await this.reports.get(actor, id));
    const bytes = await writeFinancialForm(kept, new Date());
    return new StreamableFile(bytes, {
      type: XLSX,
      disposition: attachment(financialFileName(kept, 'xlsx')),
    });
  }

  /**
   * Saves a draft, unfinished as it may be; the answer says what is still in the way. What the form computes may be
   * left out, and is refused where it is something else. Needs If-Match.
   */
  @Put('financial')
  @Needs('grantee-reports.write')
  @NeedsIfMatch('financial report')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: FinancialReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FinancialReportResponse> {
    const draft = { content: toFinancialContent(body), computed: toComputed(body.lines) };
    return tagged(await this.reports.save(actor, id, version, draft), reply);
  }
}

/** With the tag that a later save must name. */
function tagged(report: FinancialReport, reply: FastifyReply): FinancialReportResponse {
  const body = toFinancialResponse(report);
  void reply.header('ETag', versionTag(report.version, body));
  return body;
}
