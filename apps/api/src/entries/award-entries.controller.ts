import { AwardsService } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { HOME_OFFICE, parseTreasuryAccount } from '@awardbook/funding';
import {
  type EntryDraft,
  LedgerService,
  SpendingPaceService,
  AwardYearsService,
  StripsService,
} from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { toAwardResponse } from '../awards/to-responses';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { AsOfQuery } from '../http/as-of.dto';
import { ReferencePipe } from '../http/id.pipe';
import { PageQuery, linkNext, pageOf } from '../http/pagination.dto';
import { RequestReference } from '../http/reference';
import { asOfNow, dateOrToday, pastDay, todayInWashington } from '../http/today';
import { onTheWire } from '../http/wire';
import {
  AppendEntriesRequest,
  EntryDraftRequest,
  EntryListResponse,
  StatementResponse,
  StripListResponse,
} from './entries.dto';
import { AWARD_YEARS_METHOD, AwardYearsResponse } from './award-years.dto';
import { SpendingPaceQuery, SpendingPaceResponse } from './spending-pace.dto';
import { toEntryResponse, toStatementEntry, toStripResponse } from './to-responses';

/** @param reference stands for the entry where it has no key of its own */
function toDraft(entry: EntryDraftRequest, reference: string): EntryDraft {
  return {
    kind: entry.kind,
    amount: Money.parse(entry.amount),
    effectiveOn: isoDate(entry.effectiveOn),
    treasuryAccount: parseTreasuryAccount(entry.treasuryAccount) ?? entry.treasuryAccount,
    yearOfFunds: entry.yearOfFunds ?? null,
    office: entry.office ?? HOME_OFFICE,
    description: entry.description ?? '',
    idempotencyKey: entry.idempotencyKey ?? reference,
  };
}

@ApiTags('ledger')
@Controller('awards/:id')
export class AwardEntriesController {
  constructor(
    private readonly awards: AwardsService,
    private readonly ledger: LedgerService,
    private readonly paces: SpendingPaceService,
    private readonly years: AwardYearsService,
    private readonly strips: StripsService,
  ) {}

  /** The award's entries, latest business date first. */
  @Get('entries')
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryListResponse> {
    const { items, next } = await this.ledger.listEntries(actor, { award: id }, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toEntryResponse), next };
  }

  /** Appends entries to the award, all or none. */
  @Post('entries')
  @Needs('money.post')
  async append(
    @CurrentActor() actor: Actor,
    @RequestReference() reference: string,
    @Param('id', ReferencePipe) id: string,
    @Body() body: AppendEntriesRequest,
  ): Promise<EntryListResponse> {
    const drafts = body.entries.map((entry, index) => toDraft(entry, `${reference}-${index}`));
    const entries = await this.ledger.append(actor, id, drafts);
    return { items: entries.map(toEntryResponse), next: null };
  }

  /** What the award has from each Treasury account and year of funds; as of a day, by the entries dated by then. */
  @Get('strips')
  @Needs('portfolio.read')
  async listStrips(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: AsOfQuery,
  ): Promise<StripListResponse> {
    const day = pastDay(query.asOf);
    const readAt = asOfNow();
    const strips = await this.strips.ofAward(actor, id, day);
    const today = day ?? todayInWashington();
    return { asOf: day ?? readAt, strips: strips.map((strip) => toStripResponse(strip, today)) };
  }

  /** The award's ledger with its balances after each entry; as of a day, the entries dated by then. */
  @Get('statement')
  @Needs('portfolio.read')
  async statement(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: AsOfQuery,
  ): Promise<StatementResponse> {
    const day = pastDay(query.asOf);
    const readAt = asOfNow();
    const today = day ?? todayInWashington();
    const award = await this.awards.get(actor, id, day);
    const { strips, entries, entryCount } = await this.ledger.statement(actor, award.id, day);
    return {
      asOf: day ?? readAt,
      award: toAwardResponse(award),
      strips: strips.map((strip) => toStripResponse(strip, today)),
      entries: entries.map(toStatementEntry),
      complete: entryCount === entries.length,
    };
  }

  /** The award's money by year of action, with its balances and its ceiling at the end of each. */
  @Get('years')
  @Needs('portfolio.read')
  async listYears(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: AsOfQuery,
  ): Promise<AwardYearsResponse> {
    const day = pastDay(query.asOf);
    const asOf = day ?? asOfNow();
    const items = await this.years.ofAward(actor, id, day, todayInWashington());
    return { asOf, method: AWARD_YEARS_METHOD, items: onTheWire(items) };
  }

  /** Time elapsed against obligations spent, and when the money runs out at the pace of the last four quarters. */
  @Get('pace')
  @Needs('portfolio.read')
  async pace(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: SpendingPaceQuery,
  ): Promise<SpendingPaceResponse> {
    return onTheWire(await this.paces.ofAward(actor, id, dateOrToday(query.onDate)));
  }
}
