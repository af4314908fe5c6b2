import { type ReportPartCode } from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { REPORT_PART_CODES } from '../report-packages/report-package.dto';

export class PresenceRequest {
  /** The part that one has open; null when one leaves. */
  @ValidateIf((_, value: unknown) => value !== null)
  @IsIn(REPORT_PART_CODES)
  @ApiProperty({ enum: REPORT_PART_CODES, nullable: true })
  part!: ReportPartCode | null;
}

export class PresentPersonResponse {
  person!: ActorResponse;
  @ApiProperty({ enum: REPORT_PART_CODES })
  part!: ReportPartCode;
}

export class PresenceResponse {
  /** Who else is here, by name; nobody is shown who was not heard of for half a minute. */
  others!: PresentPersonResponse[];
}
