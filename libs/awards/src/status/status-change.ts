import { type IsoDate } from '@awardbook/fiscal';
import { type AwardStatus, type StatusStep } from './award-status';

/** One change of an award's status, as people read it. */
export interface StatusChange {
  readonly id: string;
  readonly from: AwardStatus;
  readonly to: AwardStatus;
  /** Empty where the change needs none. */
  readonly reason: string;
  /** The day from which it counts. */
  readonly effectiveOn: IsoDate;
  readonly recordedBy: { readonly id: string; readonly name: string };
  readonly recordedAt: Date;
}

/** Where an award stands, how it came there, and where it can go. */
export interface StatusHistory {
  readonly status: AwardStatus;
  /** Newest first; empty while it has the status that it was recorded with. */
  readonly changes: readonly StatusChange[];
  readonly possible: readonly StatusStep[];
}

export interface StatusChangeDraft {
  readonly to: AwardStatus;
  /** At most 1,000 characters; the table says which changes need one. */
  readonly reason?: string | undefined;
  readonly effectiveOn: IsoDate;
}
