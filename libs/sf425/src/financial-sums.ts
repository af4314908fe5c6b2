import { Money } from '@awardbook/money';
import {
  type ComputedLines,
  type EnteredLines,
  type FinancialSums,
  type IndirectRow,
} from './financial-content';

/** What sums are made of. */
export interface SummedContent {
  readonly lines: EnteredLines;
  readonly indirect: readonly Pick<IndirectRow, 'rateBasisPoints' | 'base' | 'federalShare'>[];
}

/** Null as soon as one part is not said yet. */
function less(whole: Money | null, ...parts: readonly (Money | null)[]): Money | null {
  return parts.reduce((rest, part) => (rest === null || part === null ? null : rest.minus(part)), whole);
}

function plus(one: Money | null, other: Money | null): Money | null {
  return one === null || other === null ? null : one.plus(other);
}

/**
 * Lines c, g, h, k and o.
 *
 * One of lines m and n is zero in a report that is handed over, so that o is "l minus m or l minus n" whichever it is.
 * The database has the same formulas in generated columns.
 */
export function computedLines(lines: EnteredLines): ComputedLines {
  const federalShare = plus(lines.expenditures, lines.unliquidated);
  return {
    cashOnHand: less(lines.cashReceipts, lines.cashDisbursements),
    federalShare,
    unobligated: less(lines.authorized, federalShare),
    shareRemaining: less(lines.shareRequired, lines.shareSpent),
    incomeUnspent: less(lines.incomeEarned, lines.incomeDeducted, lines.incomeAdded),
  };
}

/** Everything that the form computes, to the cent. */
export function financialSums({ lines, indirect }: SummedContent): FinancialSums {
  const indirectAmounts = indirect.map(({ base, rateBasisPoints }) =>
    base === null || rateBasisPoints === null ? null : base.atRate(rateBasisPoints),
  );
  const total = (amounts: readonly (Money | null)[]): Money =>
    Money.sum(amounts.filter((amount) => amount !== null));
  return {
    lines: computedLines(lines),
    indirectAmounts,
    indirectTotal: {
      base: total(indirect.map(({ base }) => base)),
      amount: total(indirectAmounts),
      federalShare: total(indirect.map(({ federalShare }) => federalShare)),
    },
  };
}
