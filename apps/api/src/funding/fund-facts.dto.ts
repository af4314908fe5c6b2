import { type Provenance } from '@awardbook/database';
import {
  ALLOTMENT_STATUSES,
  APPROPRIATION_STATUSES,
  type AllotmentStatus,
  type AppropriationStatus,
} from '@awardbook/funding';
import { IsIn, Length } from 'class-validator';
import {
  IsCalendarDate,
  IsMoneyOrZero,
  IsMoneyZeroOrNull,
  IsTreasuryAccount,
} from '../http/fields/decorators';
import { ActorResponse } from '../http/actor.dto';
import { IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';

export class AppropriationRequest {
  @IsTreasuryAccount()
  treasuryAccount!: string;

  /** May be left out where the symbol says it. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFunds?: number;

  /** USD; zero states that there was none. */
  @IsMoneyOrZero()
  amount!: string;

  @IsCalendarDate()
  appropriatedOn!: string;

  @IsIn(APPROPRIATION_STATUSES)
  status!: AppropriationStatus;

  /** The document that says so. */
  @Length(1, 500)
  source!: string;

  /** Makes a second posting of the same fact harmless; made up when left out. */
  @MayBeAbsent()
  @Length(1, 80)
  reference?: string;
}

export class AllotmentRequest {
  @IsTreasuryAccount()
  treasuryAccount!: string;

  /** May be left out where the symbol says it. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFunds?: number;

  /** USD; zero states that there was none. */
  @IsMoneyOrZero()
  amount!: string;

  @IsCalendarDate()
  allottedOn!: string;

  @IsIn(ALLOTMENT_STATUSES)
  status!: AllotmentStatus;

  /** The document that says so. */
  @Length(1, 500)
  source!: string;

  /** The office that may obligate it; J/TIP when left out. */
  @MayBeAbsent()
  @Length(1, 20)
  office?: string;

  /** The first symbol of money in its second phase: it moves from there, and is not new money. */
  @MayBeAbsent()
  @IsTreasuryAccount()
  movedFrom?: string;

  /** Makes a second posting of the same fact harmless; made up when left out. */
  @MayBeAbsent()
  @Length(1, 80)
  reference?: string;
}

/** Takes a fact back in full and, unless the amount is null, puts another in its place. */
export class FundCorrectionRequest {
  /** What it should have said; null when it should not have been there at all. */
  @IsMoneyZeroOrNull()
  amount!: string | null;

  @IsCalendarDate()
  effectiveOn!: string;

  @Length(1, 500)
  reason!: string;

  /** Makes a second posting of the same correction harmless; made up when left out. */
  @MayBeAbsent()
  @Length(1, 71)
  reference?: string;
}

class FundFactResponse {
  id!: string;
  treasuryAccount!: string;
  account!: string;
  yearOfFunds!: number;
  amount!: string;
  /** What it adds to the money there is: negative in a reversal, zero while it is only planned. */
  signedAmount!: string;
  source!: string;
  provenance!: Provenance;
  reference!: string;
  reversal!: boolean;
  correctsId!: string | null;
  /** Whether another row took this one back. */
  corrected!: boolean;
  recordedAt!: string;
  recordedBy!: ActorResponse;
}

export class AppropriationResponse extends FundFactResponse {
  appropriatedOn!: string;
  status!: AppropriationStatus;
}

export class AppropriationListResponse extends ListResponse {
  items!: AppropriationResponse[];
}

export class CorrectedAppropriationResponse {
  reversal!: AppropriationResponse;
  replacement!: AppropriationResponse | null;
}

export class AllotmentResponse extends FundFactResponse {
  fundId!: string;
  office!: string;
  /** The symbol that money in its second phase came from; null for all other. */
  movedFrom!: string | null;
  allottedOn!: string;
  status!: AllotmentStatus;
}

export class AllotmentListResponse extends ListResponse {
  items!: AllotmentResponse[];
}

export class CorrectedAllotmentResponse {
  reversal!: AllotmentResponse;
  replacement!: AllotmentResponse | null;
}
