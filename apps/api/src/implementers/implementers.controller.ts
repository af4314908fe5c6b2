import { type Actor } from '@awardbook/database';
import { type Implementer, ImplementersService } from '@awardbook/implementers';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/current-actor';
import { ReferencePipe } from '../http/id.pipe';
import { PageQuery, linkNext, pageOf } from '../http/pagination.dto';
import { ImplementerListResponse, ImplementerRequest, ImplementerResponse } from './implementers.dto';

function toResponse({
  id,
  name,
  otherNames,
  type,
  provenance,
  recordedAt,
}: Implementer): ImplementerResponse {
  return { id, name, otherNames, type, provenance, recordedAt: recordedAt.toISOString() };
}

@ApiTags('implementers')
@Controller('implementers')
export class ImplementersController {
  constructor(private readonly implementers: ImplementersService) {}

  /** In the order of their names. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerListResponse> {
    const { items, next } = await this.implementers.list(actor, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toResponse), next };
  }

  /** By its id or any of its names. */
  @Get(':id')
  @Needs('portfolio.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
  ): Promise<ImplementerResponse> {
    return toResponse(await this.implementers.get(actor, id));
  }

  /** Records an implementer under its name and all its other names. */
  @Post()
  @Needs('implementers.record')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: ImplementerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerResponse> {
    const implementer = toResponse(await this.implementers.create(actor, body));
    void reply.header('Location', `/api/implementers/${implementer.id}`);
    return implementer;
  }
}
