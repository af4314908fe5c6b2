import { type Actor } from '@awardbook/database';
import {
  type ImplementerPatch,
  type ImplementerRecord,
  ImplementerRecords,
  ImplementersService,
} from '@awardbook/implementers';
import { Body, Controller, Get, Param, Patch, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { linkNext, pageOf } from '../http/pagination.dto';
import {
  ContactsRequest,
  IdentifiersRequest,
  ImplementerChangeRequest,
  ImplementerListQuery,
  ImplementerListResponse,
  ImplementerRecordResponse,
  ImplementerRequest,
  PartyNamesRequest,
} from './implementers.dto';
import { toImplementerResponse, toRecordResponse } from './to-responses';

@ApiTags('implementers')
@Controller('implementers')
export class ImplementersController {
  constructor(
    private readonly implementers: ImplementersService,
    private readonly records: ImplementerRecords,
  ) {}

  /** In the order of their names; with `q`, those that may be meant, the closest first. Merged records are left out. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ImplementerListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerListResponse> {
    const { items, next } =
      query.q === undefined
        ? await this.implementers.list(actor, pageOf(query))
        : await this.implementers.search(actor, query.q, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toImplementerResponse), next };
  }

  /** By its id or any of its names, with all that is known of it. */
  @Get(':id')
  @Needs('portfolio.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    return tagged(await this.records.get(actor, id), reply);
  }

  /** Records an implementer under its name and all its other names. */
  @Post()
  @Needs('implementers.record')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: ImplementerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    const { id } = await this.implementers.create(actor, body);
    void reply.header('Location', `/api/implementers/${id}`);
    return tagged(await this.records.get(actor, id), reply);
  }

  /** Changes what the body names; needs If-Match. */
  @Patch(':id')
  @Needs('implementers.record')
  @NeedsIfMatch('implementer')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() { name, type, country }: ImplementerChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    return this.store({ actor, id, version, reply }, { name, type, country });
  }

  /** Replaces the names; one that leads to somebody else is refused. Needs If-Match. */
  @Put(':id/names')
  @Needs('implementers.record')
  @NeedsIfMatch('implementer')
  setNames(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() { names }: PartyNamesRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    return this.store({ actor, id, version, reply }, { names });
  }

  /** Replaces the identifiers; each is checked by the rule of its kind. Needs If-Match. */
  @Put(':id/identifiers')
  @Needs('implementers.record')
  @NeedsIfMatch('implementer')
  setIdentifiers(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() { identifiers }: IdentifiersRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    return this.store({ actor, id, version, reply }, { identifiers });
  }

  /** Replaces the contacts. Needs If-Match. */
  @Put(':id/contacts')
  @Needs('implementers.record')
  @NeedsIfMatch('implementer')
  setContacts(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() { contacts }: ContactsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    return this.store({ actor, id, version, reply }, { contacts });
  }

  private async store(
    { actor, id, version, reply }: { actor: Actor; id: string; version: number; reply: FastifyReply },
    patch: ImplementerPatch,
  ): Promise<ImplementerRecordResponse> {
    return tagged(await this.records.change(actor, id, version, patch), reply);
  }
}

/** The record as every answer shows it, with the tag that a later change must name. */
export function tagged(record: ImplementerRecord, reply: FastifyReply): ImplementerRecordResponse {
  const body = toRecordResponse(record);
  void reply.header('ETag', versionTag(record.version, body));
  return body;
}
