import { AwardHistory, type HistoryFilter } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { Controller, Get, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { linkNext, pageOf } from '../http/pagination.dto';
import { HistoryFilterQuery, HistoryQuery, type TrailListResponse } from './audit.dto';
import { toTrailEntry } from './to-responses';
import { trailFile } from './trail-file';

@ApiTags('awards')
@Controller('awards/:id/history')
export class AwardHistoryController {
  constructor(private readonly history: AwardHistory) {}

  /** What changed in the award and its shares, newest first; entries of its ledger tell that themselves. */
  @Get()
  @Needs('history.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: HistoryQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrailListResponse> {
    const { items, next } = await this.history.list(actor, id, toFilter(query), pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toTrailEntry), next };
  }

  /** The same as a CSV, one line a field. */
  @Get('file')
  @Needs('exports.make')
  @ApiProduces('text/csv; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: HistoryFilterQuery,
  ): Promise<StreamableFile> {
    const { award, items } = await this.history.export(actor, id, toFilter(query));
    const name = award.fain.replace(/[^0-9A-Za-z-]+/g, '-');
    return trailFile(once(items), `awardbook-history-${name}.csv`);
  }
}

function toFilter({ field, actor, from, to }: HistoryFilterQuery): HistoryFilter {
  return { field, actor, from, to };
}

async function* once<T>(batch: T): AsyncGenerator<T> {
  yield batch;
}
