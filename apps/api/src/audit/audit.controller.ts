import { AuditReading, AuditTrail, type TrailFilter, type TrailItem, toTrailItem } from '@awardbook/audit';
import { type Actor } from '@awardbook/database';
import { Controller, Get, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { linkNext, pageOf } from '../http/pagination.dto';
import { TrailFilterQuery, type TrailListResponse, TrailQuery, type TrailStateResponse } from './audit.dto';
import { toTrailEntry, toTrailState } from './to-responses';
import { trailFile } from './trail-file';

@ApiTags('audit')
@Controller('audit')
@Needs('trail.read')
export class AuditController {
  constructor(
    private readonly reading: AuditReading,
    private readonly trail: AuditTrail,
  ) {}

  /** Every change and event, newest first. */
  @Get('entries')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: TrailQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrailListResponse> {
    const { items, next } = await this.reading.list(actor, toFilter(query), pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map((record) => toTrailEntry(toTrailItem(record))), next };
  }

  /** The same as a CSV, one line a field; that it was taken along is in the trail too. */
  @Get('entries/file')
  @Needs('trail.export')
  @ApiProduces('text/csv; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@CurrentActor() actor: Actor, @Query() query: TrailFilterQuery): Promise<StreamableFile> {
    const filter = toFilter(query);
    const given = Object.entries(filter).filter(([, value]) => value !== undefined);
    const details = Object.fromEntries(given) as Record<string, string>;
    await this.trail.record(actor, { kind: 'export-downloaded', subject: 'audit-trail', details });
    return trailFile(itemsOf(this.reading, actor, filter), 'awardbook-audit-trail.csv');
  }

  /** How many entries there are, how many of them are sealed, and the newest seal. */
  @Get('state')
  async state(@CurrentActor() actor: Actor): Promise<TrailStateResponse> {
    return toTrailState(await this.reading.state(actor));
  }
}

function toFilter({ actor, kind, table, from, to }: TrailFilterQuery): TrailFilter {
  return { actor, kind, table, from, to };
}

async function* itemsOf(
  reading: AuditReading,
  actor: Actor,
  filter: TrailFilter,
): AsyncGenerator<TrailItem[]> {
  for await (const records of reading.listAll(actor, filter)) yield records.map(toTrailItem);
}
