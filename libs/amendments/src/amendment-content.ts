import { type AwardStatus, type Share } from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';

/** Who is named for the award; null: stays as it is. */
export interface KeyPersonnel {
  readonly programOfficer: string | null;
  readonly grantsOfficer: string | null;
  readonly representative: string | null;
}

/** Money that an amendment moves; in a draft, what is not known yet is null. */
export interface AmendmentMoney {
  readonly kind: 'obligation' | 'deobligation';
  /** Positive; the kind carries the sign. */
  readonly amount: Money | null;
  /** Normal form. */
  readonly treasuryAccount: string | null;
  /** May be null where the symbol has one year of funds only. */
  readonly yearOfFunds: number | null;
  readonly office: string;
}

/** Sets of shares from the effective day on; null: stays as it is. */
export interface AmendmentShares {
  readonly category: readonly Share[] | null;
  readonly country: readonly Share[] | null;
}

/** What an amendment says; null: stays as it is, or in a draft: not said yet. */
export interface AmendmentContent {
  /** The day from which all of it counts, the dates of its money included. */
  readonly effectiveOn: IsoDate | null;
  /** What it does and why; at most 1,000 characters. */
  readonly description: string;
  /** Added to the ceiling; with a minus sign taken off. */
  readonly ceilingChange: Money | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly title: string | null;
  /** What changes in what is done, in words; empty when nothing does. */
  readonly scope: string;
  readonly keyPersonnel: KeyPersonnel;
  readonly shares: AmendmentShares;
  /** Number of a recorded budget, which is approved with the amendment. */
  readonly budgetVersion: number | null;
  readonly statusTo: AwardStatus | null;
  readonly money: readonly AmendmentMoney[];
}

/** What is left out stays as the draft has it; of people and shares, each part by itself. */
export type AmendmentPatch = {
  readonly [Field in Exclude<keyof AmendmentContent, 'keyPersonnel' | 'shares'>]?:
    AmendmentContent[Field] | undefined;
} & {
  readonly keyPersonnel?:
    { readonly [Name in keyof KeyPersonnel]?: KeyPersonnel[Name] | undefined } | undefined;
  readonly shares?:
    { readonly [Split in keyof AmendmentShares]?: AmendmentShares[Split] | undefined } | undefined;
};

/** The draft with what the patch says instead. */
export function patched(content: AmendmentContent, patch: AmendmentPatch): AmendmentContent {
  const { keyPersonnel, shares, ...rest } = patch;
  return {
    ...content,
    ...said(rest),
    keyPersonnel: { ...content.keyPersonnel, ...said(keyPersonnel ?? {}) },
    shares: { ...content.shares, ...said(shares ?? {}) },
  };
}

function said<T extends object>(given: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof T]: Exclude<T[Name], undefined> };
}

/** A draft in which nobody has written yet. */
export const NOTHING_SAID: AmendmentContent = {
  effectiveOn: null,
  description: '',
  ceilingChange: null,
  startsOn: null,
  endsOn: null,
  title: null,
  scope: '',
  keyPersonnel: { programOfficer: null, grantsOfficer: null, representative: null },
  shares: { category: null, country: null },
  budgetVersion: null,
  statusTo: null,
  money: [],
};
