import { AwardNotes, AwardsService, AwardStatuses } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { linkNext, PageQuery, pageOf } from '../http/pagination.dto';
import { todayInWashington } from '../http/today';
import {
  NoteListResponse,
  NoteRequest,
  NoteResponse,
  StatusChangeRequest,
  StatusHistoryResponse,
  toNoteResponse,
  toStatusHistoryResponse,
} from './award-file.dto';
import { AwardWithSharesResponse } from './awards.dto';
import { toAwardWithShares } from './to-responses';

/** What the file of an award holds besides the award itself: its statuses and the office's notes. */
@ApiTags('awards')
@Controller('awards/:id')
export class AwardFileController {
  constructor(
    private readonly awards: AwardsService,
    private readonly statuses: AwardStatuses,
    private readonly notes: AwardNotes,
  ) {}

  /** Where the award stands, how it came there, newest first, and where it can go. */
  @Get('status-changes')
  @Needs('portfolio.read')
  async statusHistory(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
  ): Promise<StatusHistoryResponse> {
    return toStatusHistoryResponse(await this.statuses.history(actor, id));
  }

  /** Takes the award to another status; needs If-Match. */
  @Post('status-changes')
  @Needs('awards.record')
  @NeedsIfMatch('award')
  async changeStatus(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() { to, reason, effectiveOn }: StatusChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardWithSharesResponse> {
    const draft = { to, reason, effectiveOn: isoDate(effectiveOn) };
    const award = await this.statuses.change(actor, id, version, draft, todayInWashington());
    const body = toAwardWithShares(award, await this.awards.getShares(actor, award.id));
    void reply.header('ETag', versionTag(award.version, body));
    return body;
  }

  /** Newest first. */
  @Get('notes')
  @Needs('notes.read')
  async listNotes(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteListResponse> {
    const { items, next } = await this.notes.list(actor, id, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toNoteResponse), next };
  }

  /** Adds a note; what was wrong in one is said in another. */
  @Post('notes')
  @Needs('awards.record')
  async appendNote(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Body() { body }: NoteRequest,
  ): Promise<NoteResponse> {
    return toNoteResponse(await this.notes.append(actor, id, body));
  }
}
