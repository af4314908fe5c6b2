import { type Provenance } from '@awardbook/database';
import { PartyResponse } from '../awards/awards.dto';
import { IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { MeasureDefinitionResponse } from './reports.dto';

export class FundListQuery {
  /** The fiscal year at whose end it is too late; this year in Washington when left out. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfAction?: number;
}

/** What one award holds of one fund; USD. */
export class FundAwardResponse {
  id!: string;
  fain!: string;
  title!: string;
  implementer!: PartyResponse;
  endsOn!: string;
  obligated!: string;
  disbursed!: string;
  unliquidated!: string;
  provenance!: Provenance;
}

class ListedFundResponse {
  id!: string;
  account!: string;
  treasuryAccount!: string;
  yearOfFunds!: number;
  office!: string;
}

/** A fund with money that nobody can obligate after the year; USD. */
export class ExpiringFundResponse extends ListedFundResponse {
  /** Last day for new obligations. */
  availableUntil!: string;
  allotted!: string;
  obligated!: string;
  unobligated!: string;
  /** Every award that has some of it: what they have adds up to what is obligated. */
  awards!: FundAwardResponse[];
}

/** A fund with obligations that nobody can pay after the year; USD. */
export class CancellingFundResponse extends ListedFundResponse {
  /** Last day for payments. */
  cancelsOn!: string;
  obligated!: string;
  disbursed!: string;
  unliquidated!: string;
  /** Every award with something unpaid: it adds up to what is unliquidated. */
  awards!: FundAwardResponse[];
}

class FundListResponse {
  /** When it was read: RFC 3339, UTC. Balances are those of this moment, whatever the year. */
  asOf!: string;
  unit!: 'USD';
  yearOfAction!: number;
  /** The last day of the year, after which it is too late. */
  lastDay!: string;
  definitions!: MeasureDefinitionResponse[];
}

export class ExpiringFundsResponse extends FundListResponse {
  report!: 'expiring-funds';
  items!: ExpiringFundResponse[];
  allotted!: string;
  obligated!: string;
  unobligated!: string;
}

export class CancellingFundsResponse extends FundListResponse {
  report!: 'cancelling-funds';
  items!: CancellingFundResponse[];
  obligated!: string;
  disbursed!: string;
  unliquidated!: string;
}
