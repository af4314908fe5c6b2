import { type Actor } from '@awardbook/database';
import { type ResultList, ResultsService } from '@awardbook/reporting';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { ResultsRequest, ResultsResponse, toResultDraft, toResultsResponse } from './results.dto';

/** What came of the work, as a report tells it. */
@ApiTags('grantee reports')
@Controller('report-packages/:id/results')
export class ReportResultsController {
  constructor(private readonly results: ResultsService) {}

  /** In the order in which they were written. */
  @Get()
  @Needs('grantee-reports.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResultsResponse> {
    return tagged(await this.results.get(actor, id), reply);
  }

  /** Saves all results of a draft; what is missing is asked for when the report is handed over. */
  @Put()
  @Needs('grantee-reports.write')
  @NeedsIfMatch('results part')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ResultsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResultsResponse> {
    return tagged(await this.results.save(actor, id, version, body.results.map(toResultDraft)), reply);
  }
}

function tagged(list: ResultList, reply: FastifyReply): ResultsResponse {
  const body = toResultsResponse(list);
  void reply.header('ETag', versionTag(list.version, body));
  return body;
}
