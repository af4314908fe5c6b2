import { useQuery } from '@tanstack/react-query';
import { spendingQuery } from '../api/queries';
import type { Measure } from '../api/types';
import { displayDollars, isZero, sumAmounts } from './amount';
import { displayInstant } from './dates';
import { MEASURE_LABELS } from './vocabulary';

interface FigureOfRecordsProps {
  measure: Measure;
  filters: Record<string, string>;
  /** What each listed record adds to the figure. */
  amounts: string[];
  /** What the records are: one, and several. */
  nouns: [string, string];
  /** False while there are records that the list has not read yet. */
  complete: boolean;
}

/** The figure as the report has it, and that the records below come to exactly that. */
export function FigureOfRecords({ measure, filters, amounts, nouns, complete }: FigureOfRecordsProps) {
  const spending = useQuery(spendingQuery({ by: 'account', measure, ...filters }));
  const report = spending.isPlaceholderData ? undefined : spending.data;
  return (
    <section className="figure-of-records" aria-label={`The figure and its ${nouns[1]}`}>
      <p className="figure-of-records__amount">
        {MEASURE_LABELS[measure]} <strong>{report === undefined ? '…' : displayDollars(report.total)}</strong>
      </p>
      <p>
        {report === undefined
          ? 'Adding up…'
          : sentenceOfSum(amounts.length, nouns, sumAmounts(amounts), report.total, complete)}
      </p>
      {report !== undefined && (
        <p className="figure-of-records__definition">
          {report.definition.meaning} {report.definition.kind === 'stock' ? 'A stock' : 'A flow'}, as of{' '}
          {displayInstant(report.asOf)}. Source: {report.definition.source}.
          {!isZero(report.syntheticTotal) && ` Of it, ${displayDollars(report.syntheticTotal)} is synthetic.`}
        </p>
      )}
    </section>
  );
}

function sentenceOfSum(
  count: number,
  nouns: [string, string],
  sum: string,
  total: string,
  complete: boolean,
): string {
  const [one, several] = nouns;
  const counted = count.toLocaleString('en-US');
  if (!complete) {
    return `The ${counted} ${several} shown so far come to ${displayDollars(sum)}. Show more to see the rest.`;
  }
  if (sum !== total) {
    return `The ${counted} ${several} shown come to ${displayDollars(sum)}: something was recorded while this page was open. Load it again.`;
  }
  if (count === 0) return `There are no ${several} behind this figure.`;
  return count === 1
    ? `This one ${one} makes up ${displayDollars(sum)}.`
    : `These ${counted} ${several} make up ${displayDollars(sum)}.`;
}
