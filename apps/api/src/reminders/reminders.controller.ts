import { type Actor } from '@awardbook/database';
import { OwnReminders } from '@awardbook/reporting';
import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { todayInWashington } from '../http/today';
import { ReminderChoiceRequest, ReminderChoiceResponse, ReportReminderListResponse } from './reminders.dto';

@ApiTags('grantee reports')
@Controller()
@Needs('account.own')
export class RemindersController {
  constructor(private readonly reminders: OwnReminders) {}

  /** How one wants to be reminded. */
  @Get('account/reminders')
  choice(@CurrentActor() actor: Actor): Promise<ReminderChoiceResponse> {
    return this.reminders.choice(actor);
  }

  /** Says how one wants to be reminded, from the next reminder on. */
  @Put('account/reminders')
  choose(
    @CurrentActor() actor: Actor,
    @Body() { channel }: ReminderChoiceRequest,
  ): Promise<ReminderChoiceResponse> {
    return this.reminders.choose(actor, channel);
  }

  /** What one was reminded of and is owed still, what is due first at the top; 100 at most. */
  @Get('report-reminders')
  async list(@CurrentActor() actor: Actor): Promise<ReportReminderListResponse> {
    const onDate = todayInWashington();
    return { onDate, items: await this.reminders.list(actor, onDate) };
  }

  /** Puts all of them away, until each comes again. */
  @Delete('report-reminders')
  @HttpCode(204)
  dismiss(@CurrentActor() actor: Actor): Promise<void> {
    return this.reminders.dismiss(actor);
  }
}
