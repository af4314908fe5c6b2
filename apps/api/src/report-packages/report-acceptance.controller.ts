import { type Actor } from '@awardbook/database';
import { ReportCorrections, ReportSnapshots, type SnapshotForm } from '@awardbook/reporting';
import { Body, Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { attachment } from '../http/attachment';
import { IdPipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { todayInWashington } from '../http/today';
import { ReportCorrectionRequest, ReportResponse, toReportResponse } from './report.dto';

const MEDIA_TYPE: Readonly<Record<SnapshotForm, string>> = {
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
};

/** What was accepted, and how it is corrected. */
@ApiTags('grantee reports')
@Controller('report-packages/:id')
export class ReportAcceptanceController {
  constructor(
    private readonly snapshots: ReportSnapshots,
    private readonly corrections: ReportCorrections,
  ) {}

  /** The accepted report as it was frozen, canonical JSON; that it was taken is recorded. */
  @Get('snapshot')
  @Needs('grantee-reports.read')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  json(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.file(actor, id, { form: 'json', reply });
  }

  /** The accepted report as it was frozen, to print; that it was taken is recorded. */
  @Get('snapshot.pdf')
  @Needs('grantee-reports.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  pdf(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.file(actor, id, { form: 'pdf', reply });
  }

  /**
   * Begins a correction of an accepted report, as a draft that says the same; the reason stands as its first comment.
   * What was accepted stays, and the correction takes its place when it is accepted. Needs If-Match.
   */
  @Post('correction')
  @Needs('grantee-reports.discuss')
  @NeedsIfMatch('report')
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReportCorrectionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportResponse> {
    const today = todayInWashington();
    const correction = await this.corrections.begin(actor, { id, version }, { reason, today });
    const body = toReportResponse(correction);
    void reply.header('Location', `/api/report-packages/${correction.id}`);
    void reply.header('ETag', versionTag(correction.version, body));
    return body;
  }

  private async file(
    actor: Actor,
    id: string,
    { form, reply }: { form: SnapshotForm; reply: FastifyReply },
  ): Promise<StreamableFile> {
    const { fileName, sha256, stream, sizeBytes } = await this.snapshots.openFile(actor, id, form);
    void reply.header('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    return new StreamableFile(stream, {
      type: MEDIA_TYPE[form],
      disposition: attachment(fileName),
      length: sizeBytes,
    });
  }
}
