import { REPORT_GROUPINGS, type ReportGrouping } from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ReportFilterQuery } from './report-list.dto';

/** What of the board is asked for; `sort` is passed over. */
export class ReportComplianceQuery extends ReportFilterQuery {
  @IsIn(REPORT_GROUPINGS)
  @ApiProperty({ enum: REPORT_GROUPINGS })
  by!: ReportGrouping;
}

/** Open reports of one officer, implementer or award; stocks on `onDate`. */
export class ReportGroupResponse {
  /** Null for awards that name no officer. */
  id!: string | null;
  /** An award's number; empty for awards that name no officer. */
  name!: string;
  /** An award's title; empty otherwise. */
  detail!: string;
  /** Past their due date and never submitted. */
  late!: number;
  /** Of the report that is late the longest; 0 when none is. */
  mostDaysLate!: number;
  /** Owed, and due within the next 30 days. */
  dueSoon!: number;
  /** Handed in, and nobody has begun to review. */
  submitted!: number;
  inReview!: number;
  changesRequested!: number;
}

export class ReportComplianceResponse {
  @ApiProperty({ enum: REPORT_GROUPINGS })
  by!: ReportGrouping;
  onDate!: string;
  /** Of groups, shown or not. */
  total!: number;
  groups!: ReportGroupResponse[];
}
