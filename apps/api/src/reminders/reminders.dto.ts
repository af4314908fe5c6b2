import {
  REMINDER_CHANNELS,
  type ReminderChannel,
  type ReportKind,
  type ReportState,
} from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { REPORT_KIND_CODES, REPORT_STATE_CODES } from '../report-packages/report-package.dto';

export class ReminderChoiceRequest {
  /** mail: by mail and in Awardbook; page: in Awardbook only; none: neither. */
  @IsIn(REMINDER_CHANNELS)
  @ApiProperty({ enum: REMINDER_CHANNELS })
  channel!: ReminderChannel;
}

/** How somebody wants to be reminded of reports. */
export class ReminderChoiceResponse {
  /** mail: by mail and in Awardbook; page: in Awardbook only; none: neither. */
  @ApiProperty({ enum: REMINDER_CHANNELS })
  channel!: ReminderChannel;
  /** Whether this installation sends mails at all. */
  sendsMails!: boolean;
}

/** A report that somebody was reminded of and that is owed still. */
export class ReportReminderResponse {
  id!: string;
  packageId!: string;
  fain!: string;
  @ApiProperty({ enum: REPORT_KIND_CODES })
  kind!: ReportKind;
  revision!: number;
  periodStartsOn!: string;
  periodEndsOn!: string;
  dueOn!: string;
  @ApiProperty({ enum: REPORT_STATE_CODES })
  state!: ReportState;
  /** Days until the due date; below zero after it. */
  daysLeft!: number;
}

export class ReportReminderListResponse {
  /** The day from which days are counted. */
  onDate!: string;
  items!: ReportReminderResponse[];
}
