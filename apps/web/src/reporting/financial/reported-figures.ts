import { Money } from '@awardbook/money';
import { CUMULATIVE_LINES, type CumulativeFigures } from '@awardbook/sf425';
import type { FinancialReport } from '../../api/types';

/** What a stored SF-425 says since the award began. */
export function reportedFigures({
  lines,
  indirectTotal,
}: Pick<FinancialReport, 'lines' | 'indirectTotal'>): CumulativeFigures {
  const amount = (text: string | null) => (text === null ? null : Money.parse(text));
  const figures = CUMULATIVE_LINES.map((name) => [name, amount(lines[name])] as const);
  return {
    ...Object.fromEntries(figures),
    indirect: Money.parse(indirectTotal.amount),
  } as CumulativeFigures;
}
