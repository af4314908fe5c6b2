/** What the figures of an award's years mean. */
export const AWARD_YEARS_METHOD =
  'Obligated and disbursed in a year of action are flows, net of deobligations and refunds, by the dates of the entries. ' +
  'The balances and the ceiling are stocks at the end of that year, or of the day that is asked for.';

/** An award's money in one year of action; USD. */
export class AwardYearResponse {
  yearOfAction!: number;
  /** Flow, net of deobligations. */
  obligated!: string;
  /** Flow, net of refunds. */
  disbursed!: string;
  /** Stock; null where no terms were in force yet. */
  ceiling!: string | null;
  /** Stock. */
  obligatedToDate!: string;
  /** Stock. */
  disbursedToDate!: string;
  /** Stock: obligated and not paid. */
  unliquidated!: string;
}

export class AwardYearsResponse {
  /** When it was read, RFC 3339, UTC; or the day that was asked for. */
  asOf!: string;
  /** What the figures mean. */
  method!: string;
  /** Oldest first, without gaps. */
  items!: AwardYearResponse[];
}
