/** Both ends included. */
export class YearRangeResponse {
  from!: number;
  to!: number;
}

export class PortfolioCountsResponse {
  awards!: number;
  implementers!: number;
  /** Invented for the sample. */
  syntheticAwards!: number;
  /** As the office published them. */
  publishedAwards!: number;
}

/** What the whole page needs to know about the figures before it shows any. */
export class PortfolioResponse {
  /** Whether any of the figures are invented. */
  sample!: boolean;
  name!: string;
  /** In Washington. */
  today!: string;
  currentYearOfAction!: number;
  yearsOfFunds!: YearRangeResponse;
  yearsOfAction!: YearRangeResponse;
  /** What tables open with: the five latest years of funds with money that is not invented. */
  openingYears!: YearRangeResponse;
  counts!: PortfolioCountsResponse;
}
