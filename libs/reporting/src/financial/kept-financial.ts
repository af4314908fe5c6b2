import {
  type AccountingBasis,
  type FinancialContent,
  type FinancialLine,
  type FinancialSums,
  type IndirectRateType,
  type RemarkedLine,
} from '@awardbook/sf425';
import { type FinancialForm } from './financial-form';

/** A row of line 11 as it is kept. */
export interface KeptIndirectRow {
  readonly type: IndirectRateType | null;
  /** Of 10,000. */
  readonly rateBasisPoints: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly base: string | null;
  readonly amount: string | null;
  readonly federalShare: string | null;
}

/** The whole form as it is kept for good and printed: what was entered and what was computed, money as decimal strings. */
export interface KeptFinancial {
  readonly form: FinancialForm;
  readonly basis: AccountingBasis | null;
  readonly recipientAccount: string;
  readonly lines: Readonly<Record<FinancialLine, string | null>>;
  readonly indirect: readonly KeptIndirectRow[];
  readonly indirectTotal: { readonly base: string; readonly amount: string; readonly federalShare: string };
  readonly lineRemarks: { readonly [Name in RemarkedLine]?: string };
  readonly remarks: string;
}

export function toKept({
  content,
  sums,
  form,
}: {
  content: FinancialContent;
  sums: FinancialSums;
  form: FinancialForm;
}): KeptFinancial {
  const { lines, indirect, ...rest } = content;
  const whole = {
    form,
    ...rest,
    lines: { ...lines, ...sums.lines },
    indirect: indirect.map((row, index) => ({ ...row, amount: sums.indirectAmounts[index] ?? null })),
    indirectTotal: sums.indirectTotal,
  };
  // Money writes itself as a decimal string.
  return JSON.parse(JSON.stringify(whole)) as KeptFinancial;
}

export function financialFileName({ form }: KeptFinancial, ending: 'pdf' | 'xlsx'): string {
  return `sf-425-${form.fain}-${form.periodEndsOn}.${ending}`;
}
