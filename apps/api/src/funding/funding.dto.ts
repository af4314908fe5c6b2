import { PROVENANCES, type Provenance } from '@awardbook/database';
import { type Phase } from '@awardbook/funding';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Length, Max, Min } from 'class-validator';
import { IsCalendarDate, IsTreasuryAccount } from '../http/fields/decorators';
import { IsAccountCode, IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';

export class FundingAccountResponse {
  code!: string;
  name!: string;
}

export class FundingAccountListResponse extends ListResponse {
  items!: FundingAccountResponse[];
}

export class TreasuryAccountQuery {
  @MayBeAbsent()
  @IsAccountCode()
  account?: string;

  /** The date whose phase is wanted; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;
}

/** A Treasury Account Symbol with its availability clock. */
export class TreasuryAccountResponse {
  id!: string;
  code!: string;
  account!: string;
  allocationAgency!: string | null;
  agency!: string;
  beginsYear!: number | null;
  endsYear!: number | null;
  mainAccount!: string;
  subAccount!: string;
  /** Treasury's own, its slips included. */
  title!: string;
  phase!: Phase;
  /** Last day for new obligations; null for no-year money. */
  availableUntil!: string | null;
  /** First day without new obligations. */
  expiresOn!: string | null;
  /** Last day for payments. */
  cancelsOn!: string | null;
}

export class TreasuryAccountListResponse extends ListResponse {
  items!: TreasuryAccountResponse[];
}

/** Which funds; the same names in every list of them. */
export class FundQuery extends PageQuery {
  @MayBeAbsent()
  @IsAccountCode()
  account?: string;

  @MayBeAbsent()
  @IsTreasuryAccount()
  treasuryAccount?: string;

  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFundsFrom?: number;

  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFundsTo?: number;
}

export class OfficeFundQuery extends FundQuery {
  /** Funding office, such as J/TIP. */
  @MayBeAbsent()
  @Length(1, 20)
  office?: string;
}

/** Which allotments; the names are those of the reports, so that a figure of one finds the facts behind it. */
export class AllotmentListQuery extends OfficeFundQuery {
  /** Year of action: when it was allotted; included. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfActionFrom?: number;

  @MayBeAbsent()
  @IsFiscalYear()
  yearOfActionTo?: number;

  /** Quarter of action as a key: 20101 is FY2010 Q1. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(19901)
  @Max(21994)
  quarter?: number;

  /** Where the facts come from; synthetic is the invented part of the sample. */
  @MayBeAbsent()
  @IsIn(PROVENANCES)
  provenance?: Provenance;
}

export class FundListQuery extends OfficeFundQuery {
  /** The date whose phase is wanted; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;
}

/** The money of one year of funds, under one symbol, that one office may obligate. */
export class FundResponse {
  id!: string;
  account!: string;
  treasuryAccount!: string;
  yearOfFunds!: number;
  office!: string;
  allotted!: string;
  committed!: string;
  obligated!: string;
  /** Allotted less obligated. */
  unobligated!: string;
  phase!: Phase;
  availableUntil!: string | null;
  expiresOn!: string | null;
  cancelsOn!: string | null;
}

export class FundListResponse extends ListResponse {
  items!: FundResponse[];
}
