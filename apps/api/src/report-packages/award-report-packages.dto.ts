import { type ReportPartCode } from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsIn, Length } from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { ListedReportResponse } from './report-list.dto';
import { REPORT_PART_CODES } from './report-package.dto';

/** Each with how it stands to its due date today. */
export class AwardReportPackagesResponse {
  items!: ListedReportResponse[];
}

/** A report that the terms do not ask for. */
export class ReportRequestRequest {
  /** What the report is to tell. */
  @Length(1, 1000)
  request!: string;

  /** Both days included; not before the award begins. */
  @IsCalendarDate()
  periodStartsOn!: string;

  @IsCalendarDate()
  periodEndsOn!: string;

  /** Not before the period ends. */
  @IsCalendarDate()
  dueOn!: string;

  @ApiProperty({ enum: REPORT_PART_CODES, isArray: true })
  @IsIn(REPORT_PART_CODES, { each: true })
  @ArrayMinSize(1)
  @ArrayUnique()
  parts!: ReportPartCode[];
}

/** Another day on which a report is due, also once the day has passed. */
export class DueDateRequest {
  /** Not before the period ends. */
  @IsCalendarDate()
  dueOn!: string;

  /** The history of the report keeps it. */
  @Length(1, 1000)
  reason!: string;
}
