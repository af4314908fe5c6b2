import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { type IndirectKind, type ObjectClass } from './object-class';

/** One cost, by who bears it; neither part is negative. */
export interface Cost {
  readonly federal: Money;
  readonly costShare: Money;
}

export interface BudgetLine extends Cost {
  readonly objectClass: ObjectClass;
}

/** Indirect costs at one rate, over the days for which the rate holds. */
export interface IndirectCost {
  readonly kind: IndirectKind;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** Of 10,000; above the whole for rates on a narrow base, such as salaries. */
  readonly rateBasisPoints: number;
  /** Direct costs that the rate is taken of. */
  readonly base: Cost;
}

export interface BudgetPeriod {
  /** Both days included. */
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** At most one for each object class; a class without a line costs nothing. */
  readonly lines: readonly BudgetLine[];
  /** By their first day. */
  readonly indirect: readonly IndirectCost[];
}

export interface BudgetDraft {
  /** The version that this one changes; the latest one when left out. */
  readonly basedOn?: number | undefined;
  /** Why there is a new version; 1 to 1,000 characters. */
  readonly reason: string;
  /** Oldest first; 1 to 20. */
  readonly periods: readonly BudgetPeriod[];
}

export interface Approval {
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  /** The day from which the version counts: that of the approval or before. */
  readonly effectiveOn: IsoDate;
  readonly remark: string;
}

export interface ApprovalDraft {
  /** Never before the approval that this one takes over from. */
  readonly effectiveOn: IsoDate;
  /** In Washington. */
  readonly today: IsoDate;
  readonly remark: string;
}

/** One version of an award's budget; it never changes, a later version takes over. */
export interface Budget {
  /** From 1, without gaps. */
  readonly number: number;
  /** The version that this one changes; null for a first one. */
  readonly basedOn: number | null;
  readonly reason: string;
  readonly periods: readonly BudgetPeriod[];
  readonly recordedBy: { readonly id: string; readonly name: string };
  readonly recordedAt: Date;
  readonly approval: Approval | null;
}
