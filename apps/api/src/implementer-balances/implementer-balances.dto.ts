import { type Provenance } from '@awardbook/database';
import { type ImplementerType } from '@awardbook/implementers';
import { type ImplementerBalance } from '@awardbook/ledger';
import { IsIn, Length, Matches } from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';
import { CountryResponse, TYPE_CODES } from '../implementers/implementers.dto';

export class ImplementerBalanceQuery extends PageQuery {
  /** A name, also with spelling errors, its beginning, or an identifier; the closest come first. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;

  @MayBeAbsent()
  @IsIn(TYPE_CODES)
  type?: ImplementerType;

  /** Where it is registered, as a country's two letters. */
  @MayBeAbsent()
  @Matches(/^[A-Z]{2}$/, { message: 'a country is two capital letters, such as KE' })
  country?: string;

  /** Only this one: its id, or any of its names. */
  @MayBeAbsent()
  @Length(1, 200)
  implementer?: string;

  /** The day whose clocks count; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;
}

/** An implementer with what its awards were promised, what of it is paid, and what is left; USD, stocks. */
export class ImplementerBalanceResponse {
  id!: string;
  name!: string;
  /** Every other name that leads here, in alphabetical order. */
  otherNames!: string[];
  type!: ImplementerType;
  /** Where it is registered. */
  country!: CountryResponse | null;
  provenance!: Provenance;
  /** How many, of any status. */
  awards!: number;
  ceiling!: string;
  obligated!: string;
  disbursed!: string;
  /** Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
  left!: string;
}

export class ImplementerBalanceListResponse extends ListResponse {
  /** The day whose clocks count. */
  onDate!: string;
  items!: ImplementerBalanceResponse[];
}

export function toImplementerBalance(balance: ImplementerBalance): ImplementerBalanceResponse {
  const { ceiling, obligated, disbursed, left, ...rest } = balance;
  return {
    ...rest,
    ceiling: ceiling.toString(),
    obligated: obligated.toString(),
    disbursed: disbursed.toString(),
    left: left.toString(),
  };
}
