import { useQuery } from '@tanstack/react-query';
import { paceQuery } from '../api/award-queries';
import type { SpendingPace } from '../api/types';
import { displayDollars, isZero } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import type { AwardSectionProps } from './award-section';

/** How fast the award spends against the time that it has, and when its money runs out. */
export function PaceSection({ fain, asOf }: AwardSectionProps) {
  const pace = useQuery(paceQuery(fain, asOf));
  return (
    <section aria-labelledby="pace-heading">
      <h3 id="pace-heading">Time and money</h3>
      <QueryState query={pace} what="The pace of the award" skeletonRows={3}>
        {(report) => (
          <>
            <dl className="facts">
              <Share
                name="Time elapsed"
                share={report.timeElapsed}
                detail={`${report.daysElapsed.toLocaleString('en-US')} of ${report.days.toLocaleString('en-US')} days`}
              />
              <Share
                name="Obligations spent"
                share={report.spent}
                detail={`${displayDollars(report.disbursed)} of ${displayDollars(report.obligated)}`}
              />
              <div>
                <dt>Left to pay</dt>
                <dd>{displayDollars(report.left)}</dd>
              </div>
            </dl>
            <p>{forecastInWords(report)}</p>
            <p className="definition-line">
              {report.method} Paid from {displayDay(report.pace.from)} to {displayDay(report.pace.to)}:{' '}
              {displayDollars(report.pace.disbursed)} in {report.pace.days} days. Stocks at the end of{' '}
              {displayDay(report.onDate)}, by the dates of the entries. Source: the ledger.
            </p>
          </>
        )}
      </QueryState>
    </section>
  );
}

/** @param share parts of ten thousand; null when there is no whole to take a share of */
function Share({ name, share, detail }: { name: string; share: number | null; detail: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {share === null ? 'nothing yet' : `${(share / 100).toFixed(1)} %`}
        <progress className="share-bar" aria-hidden="true" max={10_000} value={share ?? 0} />
        <span className="cell-detail">{detail}</span>
      </dd>
    </div>
  );
}

/** The forecast as a sentence, or why there is none. */
function forecastInWords(report: SpendingPace): string {
  const { forecast, noForecast } = report;
  if (forecast === null) return `No forecast: ${reasonInWords(report, noForecast)}`;
  const day = displayDay(forecast.runsOutOn);
  const end = displayDay(report.endsOn);
  return isZero(forecast.leftOnLastDay)
    ? `At the pace of the last four quarters the money runs out on ${day}; the award ends on ${end}.`
    : `At the pace of the last four quarters the money would last until ${day}: ${displayDollars(forecast.leftOnLastDay)} would be left when the award ends on ${end}.`;
}

function reasonInWords(report: SpendingPace, reason: SpendingPace['noForecast']): string {
  switch (reason) {
    case 'nothing-obligated':
      return 'nothing is obligated.';
    case 'nothing-left':
      return 'nothing is left that can still be paid.';
    case 'award-ended':
      return `the award ended on ${displayDay(report.endsOn)}; what is left is to be paid or taken back.`;
    case 'too-young':
      return `it takes four whole fiscal quarters of the award, which began on ${displayDay(report.startsOn)}.`;
    case 'nothing-paid':
      return 'nothing was paid, net of refunds, in the last four whole quarters.';
    default:
      return 'at the pace of the last four quarters the money would last for more than 20 years.';
  }
}
