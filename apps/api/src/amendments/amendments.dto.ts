import {
  AMENDMENT_KINDS,
  AMENDMENT_STATES,
  type AmendmentKind,
  type AmendmentState,
} from '@awardbook/amendments';
import { type AwardStatus } from '@awardbook/awards';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ShareRequest, ShareResponse } from '../awards/awards.dto';
import { ActorResponse } from '../http/actor.dto';
import { IsCalendarDate, IsMoney, IsMoneyChange, IsTreasuryAccount } from '../http/fields/decorators';
import { IsFiscalYear, MayBeAbsent, MayBeAbsentOrNull } from '../http/fields/field-rules';

const STATE_CODES = AMENDMENT_STATES.map(({ code }) => code);
const KIND_CODES = AMENDMENT_KINDS.map(({ code }) => code);
const MONEY_KINDS = ['obligation', 'deobligation'] as const;
const STATUSES_TO = ['active', 'suspended', 'terminated', 'closing-out'] as const;
type StatusTo = (typeof STATUSES_TO)[number];

/** Who took a step, and when. */
export class AmendmentStepResponse {
  by!: ActorResponse;
  at!: string;
}

export class AmendmentReturnedResponse extends AmendmentStepResponse {
  reason!: string;
}

export class AmendmentApprovedResponse extends AmendmentStepResponse {
  remark!: string;
}

/** People that the amendment names; null: as before. */
export class KeyPersonnelResponse {
  programOfficer!: string | null;
  grantsOfficer!: string | null;
  representative!: string | null;
}

/** Sets of shares from the effective day on; null: as before. */
export class AmendmentSharesResponse {
  category!: ShareResponse[] | null;
  country!: ShareResponse[] | null;
}

/** Money that the amendment moves; what is not said yet is null. */
export class AmendmentMoneyResponse {
  @ApiProperty({ enum: MONEY_KINDS })
  kind!: 'obligation' | 'deobligation';
  /** USD, positive: the kind carries the sign. */
  amount!: string | null;
  treasuryAccount!: string | null;
  yearOfFunds!: number | null;
  office!: string;
}

/** One change of the award, as people read it; null: nothing was there, or nothing is. */
export class AmendmentChangeResponse {
  /** title, ceiling, obligated, startsOn, endsOn, status, scope, category, country, budgetVersion or one of the people. */
  field!: string;
  label!: string;
  from!: string | null;
  to!: string | null;
}

/** What stands in the way, and how it is mended. */
export class AmendmentProblemResponse {
  /** RFC 6901 JSON pointer into the amendment; empty for the whole of it. */
  pointer!: string;
  code!: string;
  detail!: string;
}

/** What the amendment does to the award, and what must be mended before it is proposed or approved. */
export class AmendmentPreviewResponse {
  /** Of a settled amendment, what it did. */
  changes!: AmendmentChangeResponse[];
  /** Empty when nothing stands in the way. `still-to-come` and `ledger-would-refuse` hinder the approval only. */
  problems!: AmendmentProblemResponse[];
}

/** How an award comes to be changed; null in what it says: as before, or not said yet. */
export class AmendmentResponse {
  id!: string;
  awardId!: string;
  fain!: string;
  /** From 1 in the order of approval; null until then. */
  number!: number | null;
  @ApiProperty({ enum: STATE_CODES })
  state!: AmendmentState;
  /** Told from what it changes. */
  @ApiProperty({ enum: KIND_CODES, isArray: true })
  kinds!: AmendmentKind[];
  /** Rises by one with each change. */
  version!: number;
  /** The day from which all of it counts. */
  effectiveOn!: string | null;
  description!: string;
  /** USD; added to the ceiling, with a minus sign taken off. */
  ceilingChange!: string | null;
  startsOn!: string | null;
  endsOn!: string | null;
  title!: string | null;
  /** What changes in what is done, in words; empty when nothing does. */
  scope!: string;
  keyPersonnel!: KeyPersonnelResponse;
  shares!: AmendmentSharesResponse;
  /** Number of a recorded budget, which is approved with the amendment. */
  budgetVersion!: number | null;
  @ApiProperty({ enum: STATUSES_TO, nullable: true })
  statusTo!: AwardStatus | null;
  money!: AmendmentMoneyResponse[];
  drafted!: AmendmentStepResponse;
  proposed!: AmendmentStepResponse | null;
  /** The last time that it came back. */
  returned!: AmendmentReturnedResponse | null;
  approved!: AmendmentApprovedResponse | null;
  withdrawn!: AmendmentStepResponse | null;
  preview!: AmendmentPreviewResponse;
}

/** Newest first; at most two hundred. */
export class AmendmentListResponse {
  items!: AmendmentResponse[];
}

export class KeyPersonnelRequest {
  @MayBeAbsentOrNull()
  @MaxLength(200)
  programOfficer?: string | null;

  @MayBeAbsentOrNull()
  @MaxLength(200)
  grantsOfficer?: string | null;

  @MayBeAbsentOrNull()
  @MaxLength(200)
  representative?: string | null;
}

/** A set may be unfinished in a draft; null takes it out again. */
export class AmendmentSharesRequest {
  @MayBeAbsentOrNull()
  @IsArray()
  @ArrayMaxSize(250)
  @ValidateNested({ each: true })
  @Type(() => ShareRequest)
  category?: ShareRequest[] | null;

  @MayBeAbsentOrNull()
  @IsArray()
  @ArrayMaxSize(250)
  @ValidateNested({ each: true })
  @Type(() => ShareRequest)
  country?: ShareRequest[] | null;
}

export class AmendmentMoneyRequest {
  @ApiProperty({ enum: MONEY_KINDS })
  @IsIn(MONEY_KINDS)
  kind!: 'obligation' | 'deobligation';

  /** USD, positive: the kind carries the sign. */
  @MayBeAbsentOrNull()
  @IsMoney()
  amount?: string | null;

  @MayBeAbsentOrNull()
  @IsTreasuryAccount()
  treasuryAccount?: string | null;

  /** May be left out where the symbol has one year of funds only. */
  @MayBeAbsentOrNull()
  @IsFiscalYear()
  yearOfFunds?: number | null;

  /** The office whose allotment it comes under; the TIP Office's when left out. */
  @MayBeAbsent()
  @Length(1, 40)
  office?: string;
}

/** All of it may be missing in a draft; null takes out what was said. */
export class AmendmentRequest {
  /** The day from which all of it counts, the dates of its money included. */
  @MayBeAbsentOrNull()
  @IsCalendarDate()
  effectiveOn?: string | null;

  @MayBeAbsent()
  @MaxLength(1_000)
  description?: string;

  /** USD; added to the ceiling, with a minus sign taken off. */
  @MayBeAbsentOrNull()
  @IsMoneyChange()
  ceilingChange?: string | null;

  @MayBeAbsentOrNull()
  @IsCalendarDate()
  startsOn?: string | null;

  @MayBeAbsentOrNull()
  @IsCalendarDate()
  endsOn?: string | null;

  @MayBeAbsentOrNull()
  @Length(1, 300)
  title?: string | null;

  @MayBeAbsent()
  @MaxLength(4_000)
  scope?: string;

  @MayBeAbsent()
  @ValidateNested()
  @Type(() => KeyPersonnelRequest)
  keyPersonnel?: KeyPersonnelRequest;

  @MayBeAbsent()
  @ValidateNested()
  @Type(() => AmendmentSharesRequest)
  shares?: AmendmentSharesRequest;

  @MayBeAbsentOrNull()
  @IsInt()
  @Min(1)
  @Max(100)
  budgetVersion?: number | null;

  @ApiProperty({ enum: STATUSES_TO, nullable: true, required: false })
  @MayBeAbsentOrNull()
  @IsIn(STATUSES_TO)
  statusTo?: StatusTo | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AmendmentMoneyRequest)
  money?: AmendmentMoneyRequest[];
}

export class AmendmentReturnRequest {
  /** What has to change. */
  @Length(1, 1_000)
  reason!: string;
}

export class AmendmentApprovalRequest {
  @MayBeAbsent()
  @MaxLength(1_000)
  remark?: string;
}
