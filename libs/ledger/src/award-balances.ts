import { type AwardStatus } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';

/** Why an award wants somebody's attention on a day. */
export const AWARD_CONCERNS = ['low-funds', 'ending-soon', 'ended-unliquidated'] as const;
export type AwardConcern = (typeof AWARD_CONCERNS)[number];

/** An active award is low on funds when less than this part of its obligated funds is left, in percent. */
export const LOW_FUNDS_PERCENT = 10;

/** An award ends soon when its last day is at most this many days away. */
export const ENDING_SOON_DAYS = 90;

/** What an award was promised, what of it is paid, and what it has left. */
export interface AwardBalance {
  readonly id: string;
  readonly fain: string;
  readonly title: string;
  readonly implementer: { readonly id: string; readonly name: string };
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly status: AwardStatus;
  readonly ceiling: Money;
  /** Net. */
  readonly obligated: Money;
  /** Net. */
  readonly disbursed: Money;
  /** Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
  readonly left: Money;
  readonly provenance: Provenance;
}

/** The balances of all awards that the actor reaches, added up. */
export interface AwardBalanceTotals {
  readonly awards: number;
  /** Within their period of performance on the day. */
  readonly active: number;
  readonly obligated: Money;
  readonly disbursed: Money;
  readonly left: Money;
  /** How many awards want attention, and what they have left together. */
  readonly concerns: Readonly<Record<AwardConcern, { readonly count: number; readonly money: Money }>>;
}

/** Every part may be left out; what is there must all hold. */
export interface AwardBalanceFilter {
  readonly concern?: AwardConcern | undefined;
  readonly active?: boolean | undefined;
  readonly status?: AwardStatus | undefined;
  /** Id or any name. */
  readonly implementer?: string | undefined;
  /** Part of the FAIN, the title or the name of the implementer, without regard to case. */
  readonly q?: string | undefined;
}

/** A fund whose payments end this fiscal year while some of its obligations are not paid. */
export interface CancellingFund {
  readonly id: string;
  readonly account: string;
  readonly treasuryAccount: string;
  readonly yearOfFunds: number;
  readonly office: string;
  /** Last day for payments. */
  readonly cancelsOn: IsoDate;
  readonly obligated: Money;
  readonly unliquidated: Money;
  /** Awards with something unpaid. */
  readonly awards: number;
}
