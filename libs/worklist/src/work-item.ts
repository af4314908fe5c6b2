import { type Money } from '@awardbook/money';

/** Everything that can wait for somebody. */
export const WORK_CODES = [
  'ended-unliquidated',
  'low-funds',
  'ending-soon',
  'cancelling-funds',
  'expiring-funds',
  'reports-to-review',
  'reports-returned',
  'reports-late',
  'reports-to-certify',
  'reports-due',
  'exports-failed',
  'exports-ready',
  'people-locked',
  'people-invited',
  'people-idle',
  'people-one-factor',
] as const;
export type WorkCode = (typeof WORK_CODES)[number];

/** How many rows wait, and the money in them where there is some. */
export interface Tally {
  readonly count: number;
  readonly money?: Money;
}

/** One line of a work list. */
export interface WorkItem {
  readonly code: WorkCode;
  readonly count: number;
  /** A sentence with the figures. */
  readonly text: string;
  /** The page of the rows that make it. */
  readonly href: string;
}

/** What the sums on top of a home are made of: every award that the person reaches. */
export interface HomeFigures {
  readonly awards: number;
  readonly activeAwards: number;
  readonly obligated: Money;
  readonly disbursed: Money;
  /** Obligated and not paid, where it can still be paid. */
  readonly left: Money;
}

export interface Home {
  /** In the order of their urgency; only what has rows. */
  readonly work: readonly WorkItem[];
  /** What was looked at and had nothing: clauses such as "awards that end within 90 days". */
  readonly clear: readonly string[];
  readonly figures: HomeFigures;
}
