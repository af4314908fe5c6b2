import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';

export class FundListDayQuery {
  /** The day whose fiscal year is meant; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;
}

class ListedFundResponse {
  id!: string;
  account!: string;
  treasuryAccount!: string;
  yearOfFunds!: number;
  office!: string;
}

/** A fund with money that nobody can obligate after this fiscal year; USD. */
export class ExpiringFundResponse extends ListedFundResponse {
  /** Last day for new obligations. */
  availableUntil!: string;
  allotted!: string;
  obligated!: string;
  unobligated!: string;
}

/** A fund with obligations that nobody can pay after this fiscal year; USD. */
export class CancellingFundResponse extends ListedFundResponse {
  /** Last day for payments. */
  cancelsOn!: string;
  obligated!: string;
  unliquidated!: string;
  /** Awards with something unpaid. */
  awards!: number;
}

export class ExpiringFundsResponse {
  report!: 'expiring-funds';
  /** When it was read: RFC 3339, UTC. */
  asOf!: string;
  onDate!: string;
  /** Last day for new obligations of all that is listed. */
  lastDay!: string;
  items!: ExpiringFundResponse[];
  unobligated!: string;
}

export class CancellingFundsResponse {
  report!: 'cancelling-funds';
  /** When it was read: RFC 3339, UTC. */
  asOf!: string;
  onDate!: string;
  /** Last day for payments of all that is listed. */
  lastDay!: string;
  items!: CancellingFundResponse[];
  unliquidated!: string;
}
