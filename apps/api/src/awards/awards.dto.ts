import {
  AWARD_STATUSES,
  type AwardStatus,
  INSTRUMENTS,
  type Instrument,
  PROGRAM_TYPES,
  type ProgramType,
  type Split,
  type TipReportTier,
} from '@awardbook/awards';
import { PROVENANCES, type Provenance } from '@awardbook/database';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  Length,
  MaxLength,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsMoneyOrZero } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';
import { AwardDetailsRequest, TIER_CODES } from './award-details.dto';

const INSTRUMENT_CODES = INSTRUMENTS.map((instrument) => instrument.code);
const PROGRAM_TYPE_CODES = PROGRAM_TYPES.map((type) => type.code);
export const STATUS_CODES = AWARD_STATUSES.map(({ code }) => code);

export class PartyResponse {
  id!: string;
  name!: string;
}

/** A promise of federal money to an implementer. */
export class AwardResponse {
  id!: string;
  /** As typed when it was recorded; found again whatever its case and punctuation. */
  fain!: string;
  title!: string;
  instrument!: Instrument;
  implementer!: PartyResponse;
  programType!: ProgramType;
  /** USD; obligations, net, never exceed it. */
  ceiling!: string;
  startsOn!: string;
  endsOn!: string;
  @ApiProperty({ enum: STATUS_CODES })
  status!: AwardStatus;
  /** USD; what the recipient adds. The federal share is the ceiling. */
  costShare!: string;
  /** Number in the Assistance Listings. */
  assistanceListing!: string;
  /** This and the next four are empty when nobody said. */
  fundingOpportunity!: string;
  programOfficer!: string;
  grantsOfficer!: string;
  /** The grants officer's representative. */
  representative!: string;
  /** Recommendation of the TIP Report that the award answers. */
  tipReportRecommendation!: string;
  @ApiProperty({ enum: TIER_CODES, nullable: true })
  tipReportTier!: TipReportTier | null;
  provenance!: Provenance;
  source!: string;
  /** Rises by one with each change of the award, of its status or of its shares. */
  version!: number;
  recordedAt!: string;
}

export class ShareResponse {
  /** A program category, or the code of a place. */
  code!: string;
  /** Of 10,000. */
  basisPoints!: number;
}

/** One split of an award from a date on, until its next set of the same split. */
export class ShareSetResponse {
  effectiveOn!: string;
  shares!: ShareResponse[];
}

export class AwardSharesResponse {
  category!: ShareSetResponse[];
  country!: ShareSetResponse[];
}

export class AwardWithSharesResponse extends AwardResponse {
  /** All sets, oldest first. */
  shares!: AwardSharesResponse;
}

export class AwardListResponse extends ListResponse {
  items!: AwardResponse[];
}

export class AwardListQuery extends PageQuery {
  /** The id of an implementer, or any of its names. */
  @MayBeAbsent()
  @Length(1, 200)
  implementer?: string;

  @MayBeAbsent()
  @IsIn(PROGRAM_TYPE_CODES)
  programType?: ProgramType;

  @MayBeAbsent()
  @IsIn(PROVENANCES)
  provenance?: Provenance;

  @MayBeAbsent()
  @IsIn(STATUS_CODES)
  status?: AwardStatus;

  /** Part of the FAIN, the title or a name of the implementer. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;

  /** The day whose terms and status are asked for, today in Washington or earlier; now when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  asOf?: string;
}

export class AwardRequest extends AwardDetailsRequest {
  /** Federal Award Identification Number; at most 30 characters. */
  @Length(1, 30)
  fain!: string;

  @Length(1, 300)
  title!: string;

  @IsIn(INSTRUMENT_CODES)
  instrument!: Instrument;

  /** The id of an implementer, or any of its names. */
  @Length(1, 200)
  implementer!: string;

  @IsIn(PROGRAM_TYPE_CODES)
  programType!: ProgramType;

  /** USD. */
  @IsMoneyOrZero()
  ceiling!: string;

  /** Period of performance, both days included. */
  @IsCalendarDate()
  startsOn!: string;

  @IsCalendarDate()
  endsOn!: string;

  /** Where the award was published or recorded from. */
  @MayBeAbsent()
  @MaxLength(500)
  source?: string;
}

/** What is left out stays as it is. */
export class AwardChangeRequest extends AwardDetailsRequest {
  /** Federal Award Identification Number; at most 30 characters. */
  @MayBeAbsent()
  @Length(1, 30)
  fain?: string;

  @MayBeAbsent()
  @IsIn(INSTRUMENT_CODES)
  instrument?: Instrument;

  /** The id of an implementer, or any of its names. */
  @MayBeAbsent()
  @Length(1, 200)
  implementer?: string;

  @MayBeAbsent()
  @Length(1, 300)
  title?: string;

  /** USD. */
  @MayBeAbsent()
  @IsMoneyOrZero()
  ceiling?: string;

  @MayBeAbsent()
  @IsIn(PROGRAM_TYPE_CODES)
  programType?: ProgramType;

  @MayBeAbsent()
  @IsCalendarDate()
  startsOn?: string;

  @MayBeAbsent()
  @IsCalendarDate()
  endsOn?: string;
}

export class ShareRequest {
  /** A program category, or the code of a place. */
  @Length(1, 40)
  code!: string;

  /** Of 10,000. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  basisPoints!: number;
}

/** A set of shares that add up to 10,000 basis points and count from a date on. */
export class SharesRequest {
  @IsIn(['category', 'country'])
  split!: Split;

  @IsCalendarDate()
  effectiveOn!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(250)
  @ValidateNested({ each: true })
  @Type(() => ShareRequest)
  shares!: ShareRequest[];
}
