import { type Actor } from '@awardbook/database';
import { ImplementerHistory } from '@awardbook/implementers';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { linkNext, PageQuery, pageOf } from '../http/pagination.dto';
import { TrailListResponse } from './audit.dto';
import { toTrailEntry } from './to-responses';

@ApiTags('implementers')
@Controller('implementers/:id/history')
export class ImplementerHistoryController {
  constructor(private readonly history: ImplementerHistory) {}

  /** What changed in the record, its names, identifiers and contacts, and its merges, newest first. */
  @Get()
  @Needs('implementers.history')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrailListResponse> {
    const { items, next } = await this.history.list(actor, id, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toTrailEntry), next };
  }
}
