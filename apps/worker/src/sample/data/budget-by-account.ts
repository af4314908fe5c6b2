import { type AppropriationStatus } from '@awardbook/funding';

/** One figure of the office's published budget. */
export interface PublishedBudget {
  readonly fiscalYearOfFunds: number;
  readonly account: 'ESF' | 'INCLE';
  readonly amountThousandsUsd: number;
  readonly status: AppropriationStatus;
  readonly source: string;
}

const SOURCE = 'Congressional Budget Justification account tables';

/**
 * The office's budget by year of funds and account, as published; zeros were published too.
 *
 * Unit: thousands of dollars. FY 2009 to FY 2013 add up to 97,338.
 */
export const BUDGET_BY_ACCOUNT: readonly PublishedBudget[] = (
  [
    [2009, 'ESF', 12_000],
    [2009, 'INCLE', 8_400],
    [2010, 'ESF', 12_000],
    [2010, 'INCLE', 9_262],
    [2011, 'ESF', 0],
    [2011, 'INCLE', 16_233],
    [2012, 'ESF', 0],
    [2012, 'INCLE', 18_720],
    [2013, 'ESF', 0],
    [2013, 'INCLE', 20_723],
  ] as const
).map(([fiscalYearOfFunds, account, amountThousandsUsd]) => ({
  fiscalYearOfFunds,
  account,
  amountThousandsUsd,
  status: 'reported',
  source: SOURCE,
}));
