import { type Actor } from '@awardbook/database';
import { AcceptedResultsService } from '@awardbook/reporting';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { linkNext, pageOf } from '../http/pagination.dto';
import {
  AcceptedResultListResponse,
  AcceptedResultsQuery,
  toAcceptedResultFilter,
  toAcceptedResultResponse,
} from './accepted-results.dto';

@ApiTags('grantee reports')
@Controller('accepted-results')
export class AcceptedResultsController {
  constructor(private readonly results: AcceptedResultsService) {}

  /** Results of accepted reports, newest first, each as the latest accepted report of its period has it. */
  @Get()
  @Needs('grantee-reports.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: AcceptedResultsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AcceptedResultListResponse> {
    const { items, next } = await this.results.list(actor, toAcceptedResultFilter(query), pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toAcceptedResultResponse), next };
  }
}
