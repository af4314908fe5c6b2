import { type FieldProblem } from '@awardbook/problems';
import { type AmendmentContent } from './amendment-content';
import { type AmendmentKind } from './amendment-kind';
import { type AmendmentState } from './amendment-state';
import { type TermChange } from './outline';

/** Who took a step, and when. */
export interface AmendmentStep {
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** An amendment as it is stored. */
export interface AmendmentRecord extends AmendmentContent {
  readonly id: string;
  readonly awardId: string;
  /** From 1 in the order of approval; null until then. */
  readonly number: number | null;
  readonly state: AmendmentState;
  /** Rises by one with each change. */
  readonly version: number;
  readonly drafted: AmendmentStep;
  readonly proposed: AmendmentStep | null;
  /** The last time that it came back; null when it never did. */
  readonly returned: (AmendmentStep & { readonly reason: string }) | null;
  readonly approved: (AmendmentStep & { readonly remark: string }) | null;
  readonly withdrawn: AmendmentStep | null;
  /** What it did when it was approved; null until then. */
  readonly outcome: { readonly kinds: AmendmentKind[]; readonly changes: TermChange[] } | null;
}

/** An amendment with what it is, what it does and what stands in its way. */
export interface Amendment extends AmendmentRecord {
  readonly fain: string;
  /** Told from what it changes. */
  readonly kinds: readonly AmendmentKind[];
  readonly preview: {
    readonly changes: readonly TermChange[];
    /** What must be mended before it is proposed or approved; empty when it may be, and when it is settled. */
    readonly problems: readonly FieldProblem[];
  };
}
