import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { linkNext, pageOf } from '../http/pagination.dto';
import { RequestReference } from '../http/reference';
import { EntryCorrectionRequest, EntryListResponse, EntryResponse } from './entries.dto';
import { EntryListQuery, toListFilter } from './entry-filter.dto';
import { toEntryResponse } from './to-responses';

@ApiTags('ledger')
@Controller('entries')
export class EntriesController {
  constructor(private readonly ledger: LedgerService) {}

  /** The entries behind a figure, latest business date first; filters as of the reports. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: EntryListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryListResponse> {
    const { items, next } = await this.ledger.listEntries(actor, toListFilter(query), pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toEntryResponse), next };
  }

  @Get(':id')
  @Needs('portfolio.read')
  async get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<EntryResponse> {
    return toEntryResponse(await this.ledger.getEntry(actor, id));
  }

  /** Takes an entry back and, unless the amount is null, puts another in its place; both are new entries. */
  @Post(':id/correction')
  @Needs('money.post')
  async correct(
    @CurrentActor() actor: Actor,
    @RequestReference() reference: string,
    @Param('id', IdPipe) id: string,
    @Body() body: EntryCorrectionRequest,
  ): Promise<EntryListResponse> {
    const entries = await this.ledger.correct(actor, id, {
      amount: body.amount === null ? null : Money.parse(body.amount),
      effectiveOn: isoDate(body.effectiveOn),
      reason: body.reason,
      idempotencyKey: body.idempotencyKey ?? reference,
    });
    return { items: entries.map(toEntryResponse), next: null };
  }
}
