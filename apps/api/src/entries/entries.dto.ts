import { type Provenance } from '@awardbook/database';
import { type Phase } from '@awardbook/funding';
import { ENTRY_KINDS, type EntryKind } from '@awardbook/ledger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AwardResponse, PartyResponse } from '../awards/awards.dto';
import { ActorResponse } from '../http/actor.dto';
import { IsCalendarDate, IsMoney, IsMoneyOrNull, IsTreasuryAccount } from '../http/fields/decorators';
import { IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';

/** One fact of money to append to an award. */
export class EntryDraftRequest {
  @IsIn(ENTRY_KINDS)
  kind!: EntryKind;

  /** USD, two decimals, never negative: the kind carries the sign. */
  @IsMoney()
  amount!: string;

  /** The business date: when it was obligated, paid or reported. */
  @IsCalendarDate()
  effectiveOn!: string;

  @IsTreasuryAccount()
  treasuryAccount!: string;

  /** May be left out where the office holds one year of funds under the symbol only. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFunds?: number;

  /** The office whose allotment it comes under; J/TIP when left out. */
  @MayBeAbsent()
  @Length(1, 20)
  office?: string;

  @MayBeAbsent()
  @MaxLength(500)
  description?: string;

  /** Makes a second posting of the same fact harmless; made up when left out. */
  @MayBeAbsent()
  @Length(1, 80)
  idempotencyKey?: string;
}

export class AppendEntriesRequest {
  /** All or none of them are stored. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => EntryDraftRequest)
  entries!: EntryDraftRequest[];
}

/** What an entry should have said. */
export class EntryCorrectionRequest {
  /** USD; null when the entry should not have been there at all. */
  @IsMoneyOrNull()
  amount!: string | null;

  /** The business date of the correction. */
  @IsCalendarDate()
  effectiveOn!: string;

  @Length(1, 500)
  reason!: string;

  /** Makes a second posting of the same correction harmless; made up when left out. */
  @MayBeAbsent()
  @Length(1, 60)
  idempotencyKey?: string;
}

/** One entry of the ledger with the words of everything it points to. */
export class EntryResponse {
  id!: string;
  awardId!: string;
  fain!: string;
  title!: string;
  implementer!: PartyResponse;
  kind!: EntryKind;
  /** USD, as posted. */
  amount!: string;
  /** What it adds to its balance: the kind carries the sign, and a reversal turns it round. */
  signedAmount!: string;
  /** What of the signed amount falls into the category, country or region that was asked for. */
  portion!: string;
  effectiveOn!: string;
  yearOfAction!: number;
  /** Of action: "FY2010 Q1". */
  quarter!: string;
  treasuryAccount!: string;
  account!: string;
  yearOfFunds!: number;
  office!: string;
  description!: string;
  provenance!: Provenance;
  reversal!: boolean;
  correctsId!: string | null;
  recordedAt!: string;
  recordedBy!: ActorResponse;
}

export class EntryListResponse extends ListResponse {
  items!: EntryResponse[];
}

/** An entry with the award's balances after it. */
export class StatementEntryResponse extends EntryResponse {
  committed!: string;
  obligated!: string;
  disbursed!: string;
  unliquidated!: string;
}

/** What an award holds of one fund, with the clock of its symbol. */
export class StripResponse {
  treasuryAccount!: string;
  account!: string;
  yearOfFunds!: number;
  office!: string;
  committed!: string;
  obligated!: string;
  expended!: string;
  disbursed!: string;
  unliquidated!: string;
  phase!: Phase;
  /** Last day for new obligations; null for no-year money. */
  availableUntil!: string | null;
  /** First day without new obligations; null for no-year money. */
  expiresOn!: string | null;
  /** Last day for payments. */
  cancelsOn!: string | null;
}

/** One award's ledger with running balances. */
export class StripListResponse {
  /** When it was read: RFC 3339, UTC; or the day that was asked for. */
  asOf!: string;
  /** Oldest year of funds first. */
  strips!: StripResponse[];
}

export class StatementResponse extends StripListResponse {
  award!: AwardResponse;
  /** Oldest first. */
  entries!: StatementEntryResponse[];
  /** False when the award has more entries than one statement lists; the ledger export has them all. */
  complete!: boolean;
}
