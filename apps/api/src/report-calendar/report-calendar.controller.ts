import { type Actor } from '@awardbook/database';
import { CalendarFeeds } from '@awardbook/reporting';
import { Controller, Delete, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Needs, Open } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ShownOnce } from '../http/idempotency/shown-once';
import { CalendarFeedResponse, MadeCalendarFeedResponse } from './report-calendar.dto';

@ApiTags('grantee reports')
@Controller()
export class ReportCalendarController {
  constructor(private readonly feeds: CalendarFeeds) {}

  /** Whether one has an address for a calendar program. */
  @Get('account/calendar-feed')
  @Needs('account.own')
  async get(@CurrentActor() actor: Actor): Promise<CalendarFeedResponse> {
    return { madeAt: (await this.feeds.madeAt(actor))?.toISOString() ?? null };
  }

  /** Makes an address for a calendar program, in place of the one before; it is shown only now. */
  @Put('account/calendar-feed')
  @Needs('account.own')
  @ShownOnce()
  async make(@CurrentActor() actor: Actor): Promise<MadeCalendarFeedResponse> {
    const address = await this.feeds.make(actor);
    return { address, madeAt: (await this.feeds.madeAt(actor))?.toISOString() ?? null };
  }

  /** Nothing answers at the address any more. */
  @Delete('account/calendar-feed')
  @Needs('account.own')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  /** What is due, as a calendar program reads it: awards, periods and days, no figures. */
  @Get('report-calendar/:file')
  @Open('calendar programs cannot sign in; the address is the secret')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-store')
  read(@Param('file') file: string): Promise<string> {
    return this.feeds.read(file.replace(/\.ics$/, ''), new Date());
  }
}
