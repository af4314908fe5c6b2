import { type Award, type AwardStatus, type Instrument, type ProgramType } from '@awardbook/awards';
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

/** A part of an award's money, by the split that counts on the day. */
export interface CountingShare {
  /** A program category, or the code of a place. */
  readonly code: string;
  readonly name: string;
  /** Of 10,000. */
  readonly basisPoints: number;
}

/** What the register says of an award besides its balances. */
type AwardRecord = Pick<
  Award,
  | 'id'
  | 'fain'
  | 'title'
  | 'implementer'
  | 'instrument'
  | 'programType'
  | 'status'
  | 'startsOn'
  | 'endsOn'
  | 'ceiling'
  | 'costShare'
  | 'assistanceListing'
  | 'fundingOpportunity'
  | 'programOfficer'
  | 'grantsOfficer'
  | 'representative'
  | 'tipReportTier'
  | 'provenance'
>;

/** One row of the register: what an award was promised, what of it is paid, and what it has left. */
export interface AwardBalance extends AwardRecord {
  /** The largest first; empty where nothing is allocated. */
  readonly categories: readonly CountingShare[];
  readonly countries: readonly CountingShare[];
  /** Net. */
  readonly obligated: Money;
  /** Net. */
  readonly disbursed: Money;
  /** Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
  readonly left: Money;
}

/** Over all awards that match, shown or not; each award whole, whatever part of it the filter meant. */
export interface RegisterTotal {
  readonly awards: number;
  readonly ceiling: Money;
  readonly obligated: Money;
  readonly disbursed: Money;
  readonly left: Money;
}

/** The balances of all awards that the actor reaches, added up. */
export interface AwardBalanceTotals {
  readonly awards: number;
  /** Within their period of performance on the day, and not stopped by hand. */
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
  /** Within their period of performance on the day, and not stopped by hand. */
  readonly active?: boolean | undefined;
  /** Any of them. */
  readonly statuses?: readonly AwardStatus[] | undefined;
  /** Id or any name. */
  readonly implementer?: string | undefined;
  readonly programType?: ProgramType | undefined;
  readonly instrument?: Instrument | undefined;
  readonly provenance?: Provenance | undefined;
  /** Part of the name, without regard to case. */
  readonly programOfficer?: string | undefined;
  /** With a share on the day in this category, place or region; `unallocated` for those with none. */
  readonly category?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  /** With money of this account, and of this year of funds: of one fund that is both. */
  readonly account?: string | undefined;
  readonly yearOfFunds?: number | undefined;
  /** The register as it was at the end of that day, by effective dates; as it is now when left out. */
  readonly asOf?: IsoDate | undefined;
  /** Part of the FAIN in any punctuation, of the title, or of any name of the implementer, without regard to case. */
  readonly q?: string | undefined;
}

/** What sums over the register can be narrowed by: what an award is, works on and is paid from, as it is now. */
export type AwardScope = Pick<AwardBalanceFilter, 'programType' | 'region' | 'account' | 'yearOfFunds'>;

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
