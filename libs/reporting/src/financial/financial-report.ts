import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { type FinancialContent } from '@awardbook/sf425';

/** What the ledger says of the award at the end of the period, by the dates of its entries. */
export interface LedgerFigures {
  /** Net. */
  readonly obligated: Money;
  /** Payments less refunds. */
  readonly disbursed: Money;
  /** What reports and finance recorded as spent. */
  readonly expended: Money;
}

/** The last accepted report before this one, of the same award. */
export interface PreviousFinancial {
  readonly packageId: string;
  readonly periodEndsOn: IsoDate;
  readonly content: FinancialContent;
}
