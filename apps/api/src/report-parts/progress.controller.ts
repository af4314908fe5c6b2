import { type Actor } from '@awardbook/database';
import { type Progress, ProgressService } from '@awardbook/reporting';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { ProgressRequest, ProgressResponse, toProgressResponse } from './progress.dto';

/** The narrative of a report. */
@ApiTags('grantee reports')
@Controller('report-packages/:id/progress')
export class ReportProgressController {
  constructor(private readonly progress: ProgressService) {}

  /** As far as it has come; sections that nobody has written yet are empty. */
  @Get()
  @Needs('grantee-reports.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgressResponse> {
    return tagged(await this.progress.get(actor, id), reply);
  }

  /** Saves a draft; an empty section is asked for when the report is handed over. */
  @Put()
  @Needs('grantee-reports.write')
  @NeedsIfMatch('progress part')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ProgressRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgressResponse> {
    return tagged(await this.progress.save(actor, id, version, { ...body }), reply);
  }
}

function tagged(progress: Progress, reply: FastifyReply): ProgressResponse {
  const body = toProgressResponse(progress);
  void reply.header('ETag', versionTag(progress.version, body));
  return body;
}
