import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { type Phase } from './availability-clock';

/** The office of an allotment that names none: this program's own. */
export const HOME_OFFICE = 'J/TIP';

/** What is requested or estimated is on record but is no money yet; reported is as the office published it. */
export const APPROPRIATION_STATUSES = ['requested', 'estimated', 'enacted', 'reported'] as const;
export type AppropriationStatus = (typeof APPROPRIATION_STATUSES)[number];

/** What is planned is on record but is no money yet. */
export const ALLOTMENT_STATUSES = ['planned', 'allotted', 'reported'] as const;
export type AllotmentStatus = (typeof ALLOTMENT_STATUSES)[number];

interface FactDraft<Status> {
  /** As people type it; `parseTreasuryAccount` reads it. */
  readonly treasuryAccount: string;
  /** May be left out where the symbol says it; a no-year symbol does not. */
  readonly yearOfFunds?: number | undefined;
  /** Not negative; zero states that there was none. */
  readonly amount: Money;
  readonly status: Status;
  /** The document that says so, at most 500 characters. */
  readonly source: string;
  /** Makes a second posting of the same fact harmless; at most 80 characters. */
  readonly reference: string;
  readonly provenance?: Provenance | undefined;
}

export interface AppropriationDraft extends FactDraft<AppropriationStatus> {
  readonly appropriatedOn: IsoDate;
}

export interface AllotmentDraft extends FactDraft<AllotmentStatus> {
  readonly allottedOn: IsoDate;
  /** The office that may obligate it; J/TIP when left out. */
  readonly office?: string | undefined;
  /** The first symbol of money in its second phase: it moves from there, and is not new money. */
  readonly movedFrom?: string | undefined;
}

/** Takes a fact back in full and, unless the amount is null, puts another in its place. */
export interface CorrectionDraft<Status> {
  readonly amount: Money | null;
  /** The status of what takes its place; the same as before when left out. */
  readonly status?: Status | undefined;
  /** The date of both new rows. */
  readonly effectiveOn: IsoDate;
  readonly reason: string;
  /** At most 71 characters: the row that takes back is stored under it with "/reversal" added. */
  readonly reference: string;
}

interface Fact {
  readonly id: string;
  readonly treasuryAccount: string;
  readonly account: string;
  readonly yearOfFunds: number;
  readonly amount: Money;
  /** What it adds to the money there is: negative in a reversal, zero while it is only planned. */
  readonly signedAmount: Money;
  readonly source: string;
  readonly provenance: Provenance;
  readonly reference: string;
  readonly reversal: boolean;
  readonly correctsId: string | null;
  /** The rows that took this one back or its place, if any. */
  readonly corrected: boolean;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly recordedByName: string;
}

export interface Appropriation extends Fact {
  readonly appropriatedOn: IsoDate;
  readonly status: AppropriationStatus;
}

export interface Allotment extends Fact {
  readonly fundId: string;
  readonly office: string;
  /** The symbol that money in its second phase came from; null for all other. */
  readonly movedFrom: string | null;
  readonly allottedOn: IsoDate;
  readonly status: AllotmentStatus;
}

/** What a correction left: the row that takes back, and the one that takes its place unless it was only cancelled. */
export interface Corrected<T extends Fact> {
  readonly reversal: T;
  readonly replacement: T | null;
}

/** A Treasury Account Symbol with its clock. */
export interface TreasuryAccount {
  readonly id: string;
  readonly code: string;
  readonly account: string;
  readonly allocationAgency: string | null;
  readonly agency: string;
  readonly beginsYear: number | null;
  readonly endsYear: number | null;
  readonly mainAccount: string;
  readonly subAccount: string;
  /** Treasury's own, its slips included. */
  readonly title: string;
  /** On the date that was asked for. */
  readonly phase: Phase;
  /** Last day for new obligations. */
  readonly availableUntil: IsoDate | null;
  /** The day after. */
  readonly expiresOn: IsoDate | null;
  /** Last day for payments. */
  readonly cancelsOn: IsoDate | null;
}

/** The money of one year of funds, under one symbol, that one office may obligate, with its balances. */
export interface Fund {
  readonly id: string;
  readonly account: string;
  readonly treasuryAccount: string;
  readonly yearOfFunds: number;
  readonly office: string;
  readonly allotted: Money;
  readonly committed: Money;
  readonly obligated: Money;
  /** Allotted less obligated. */
  readonly unobligated: Money;
  readonly phase: Phase;
  readonly availableUntil: IsoDate | null;
  readonly expiresOn: IsoDate | null;
  readonly cancelsOn: IsoDate | null;
}

/** Every part may be left out; what is there must all hold. */
export interface FundFilter {
  readonly account?: string | undefined;
  readonly treasuryAccount?: string | undefined;
  readonly yearOfFundsFrom?: number | undefined;
  readonly yearOfFundsTo?: number | undefined;
}

export interface OfficeFundFilter extends FundFilter {
  readonly office?: string | undefined;
}

export interface AllotmentFilter extends OfficeFundFilter {
  /** Years of action: when it was allotted; both ends included. */
  readonly yearOfActionFrom?: number | undefined;
  readonly yearOfActionTo?: number | undefined;
  /** Quarter of action as a key: 20101 is FY2010 Q1. */
  readonly quarter?: number | undefined;
  readonly provenance?: Provenance | undefined;
}
