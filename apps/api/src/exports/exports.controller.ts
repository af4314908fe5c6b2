import { type Actor } from '@awardbook/database';
import { ExportsService } from '@awardbook/exports';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { PageQuery, linkNext, pageOf } from '../http/pagination.dto';
import { toExportRequest } from './export-parameters';
import { ExportListResponse, ExportRequestBody, ExportRunResponse } from './exports.dto';
import { CONTENT_TYPES, toExportRunResponse } from './to-responses';

@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /** Latest first. */
  @Get()
  @Needs('exports.make')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportListResponse> {
    const { items, next } = await this.exports.list(actor, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toExportRunResponse), next };
  }

  /** Asks for a report as a file; a worker makes it, and the answer's Location tells how far it is. */
  @Post()
  @Needs('exports.make')
  @HttpCode(202)
  async request(
    @CurrentActor() actor: Actor,
    @Body() body: ExportRequestBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportRunResponse> {
    const run = await this.exports.request(actor, await toExportRequest(body));
    void reply.header('Location', `/api/exports/${run.id}`);
    return toExportRunResponse(run);
  }

  /** How far the export is. */
  @Get(':id')
  @Needs('exports.make')
  async get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ExportRunResponse> {
    return toExportRunResponse(await this.exports.get(actor, id));
  }

  /** The finished file. */
  @Get(':id/file')
  @Needs('exports.make')
  @ApiProduces(...Object.values(CONTENT_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { run, stream, sizeBytes } = await this.exports.openFile(actor, id);
    const digest = Buffer.from(run.sha256 ?? '', 'hex').toString('base64');
    void reply.header('Repr-Digest', `sha-256=:${digest}:`);
    return new StreamableFile(stream, {
      type: CONTENT_TYPES[run.format],
      disposition: `attachment; filename="${run.fileName ?? `${run.id}.${run.format}`}"`,
      length: sizeBytes,
    });
  }

  /** Stops an export that is not finished, or removes a finished one's file. */
  @Delete(':id')
  @Needs('exports.make')
  async cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ExportRunResponse> {
    return toExportRunResponse(await this.exports.cancel(actor, id));
  }
}
