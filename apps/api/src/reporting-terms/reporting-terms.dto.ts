import { REPORT_FREQUENCIES, type ReportFrequency, type ReportPartCode } from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { REPORT_PART_CODES } from '../report-packages/report-package.dto';
import { NamedResponse } from '../session/session.dto';

const FREQUENCIES = REPORT_FREQUENCIES.map(({ code }) => code);

/** What an award asks its recipient to report. */
export class ReportingTermsFields {
  /** Quarters, halves and years are those of the fiscal year. */
  @ApiProperty({ enum: FREQUENCIES })
  @IsIn(FREQUENCIES)
  frequency!: ReportFrequency;

  /** Days from the end of a period to the day on which its report is due. */
  @IsInt()
  @Min(1)
  @Max(180)
  interimDays!: number;

  /** Days from the end of the award to the day on which its final report is due. */
  @IsInt()
  @Min(1)
  @Max(365)
  finalDays!: number;

  /** Periods that end before are reported elsewhere. */
  @IsCalendarDate()
  firstPeriodEndsOn!: string;

  @ApiProperty({ enum: REPORT_PART_CODES, isArray: true })
  @IsIn(REPORT_PART_CODES, { each: true })
  @ArrayMinSize(1)
  @ArrayUnique()
  parts!: ReportPartCode[];

  /** Whether somebody other than who prepared a report has to certify it. */
  @IsBoolean()
  certifierDiffers!: boolean;
}

export class ReportingTermsRequest extends ReportingTermsFields {
  /** Id of the program officer who reviews; null: any of them. */
  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID(undefined, { message: 'officer is the id of a program officer, or null' })
  officer!: string | null;
}

export class ReportingTermsOfAwardResponse extends ReportingTermsFields {
  /** Null: any program officer. */
  officer!: NamedResponse | null;
}

/** The award's terms, with who could review its reports. */
export class ReportingTermsResponse {
  awardId!: string;
  /** Null when nothing falls due of the award. */
  terms!: ReportingTermsOfAwardResponse | null;
  /** What terms could be, for an award that has none; null when it has some. */
  proposed!: ReportingTermsOfAwardResponse | null;
  /** By name; empty for whoever may not choose. */
  officers!: NamedResponse[];
  /** Rises by one with each change; 0 when there are none. */
  version!: number;
}
