import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import {
  type AccountingBasis,
  type ComputedLine,
  type EnteredLine,
  type IndirectRateType,
  type RemarkedLine,
} from './financial-lines';

/** Amounts by line; null: not said yet, or not computable yet. */
export type EnteredLines = { readonly [Name in EnteredLine]: Money | null };
export type ComputedLines = { readonly [Name in ComputedLine]: Money | null };

/** Line 11: indirect expense at one rate; null in what is not said yet. */
export interface IndirectRow {
  readonly type: IndirectRateType | null;
  /** Of 10,000. */
  readonly rateBasisPoints: number | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly base: Money | null;
  readonly federalShare: Money | null;
}

/** What a grantee says in a federal financial report; all of it may be missing in a draft. */
export interface FinancialContent {
  readonly basis: AccountingBasis | null;
  /** Line 5, the recipient's own number for the award; may stay empty. */
  readonly recipientAccount: string;
  readonly lines: EnteredLines;
  readonly indirect: readonly IndirectRow[];
  /** Why a line is what it is, where the rules ask. */
  readonly lineRemarks: { readonly [Name in RemarkedLine]?: string };
  /** Line 12. */
  readonly remarks: string;
}

/** What follows from the content; nobody enters it. */
export interface FinancialSums {
  readonly lines: ComputedLines;
  /** Base times rate, in the order of the rows. */
  readonly indirectAmounts: readonly (Money | null)[];
  /** Line 11g, over the rows that have each. */
  readonly indirectTotal: { readonly base: Money; readonly amount: Money; readonly federalShare: Money };
}
