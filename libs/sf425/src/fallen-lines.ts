import { type Money } from '@awardbook/money';
import { CUMULATIVE_LINES, type RemarkedLine } from './financial-lines';
import { financialSums, type SummedContent } from './financial-sums';

/** Amounts that only grow from report to report; null: not said, or not computable. */
export type CumulativeFigures = {
  readonly [Name in (typeof CUMULATIVE_LINES)[number] | 'indirect']: Money | null;
};

/** A cumulative line that is lower than it was in the last accepted report. */
export interface FallenLine {
  readonly name: RemarkedLine;
  readonly from: Money;
  readonly to: Money;
}

/** What a report says since the award began; line 11 counts once all of its rows can be computed. */
export function cumulativeFigures(content: SummedContent): CumulativeFigures {
  const { indirectTotal, indirectAmounts } = financialSums(content);
  const isWhole = indirectAmounts.every((amount) => amount !== null);
  return { ...content.lines, indirect: isWhole ? indirectTotal.amount : null };
}

/** In the order of the form; what is not said yet has not fallen, and before the first report nothing has. */
export function fallenLines(now: CumulativeFigures, before: CumulativeFigures | null): FallenLine[] {
  if (before === null) return [];
  return ([...CUMULATIVE_LINES, 'indirect'] as const).flatMap((name) => {
    const [from, to] = [before[name], now[name]];
    return from !== null && to !== null && to.cents < from.cents ? [{ name, from, to }] : [];
  });
}
