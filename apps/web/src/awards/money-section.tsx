import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { awardYearsQuery, statementQuery } from '../api/award-queries';
import { displayInstant } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import { AwardSection, type AwardSectionProps } from './award-section';
import { PaceSection } from './pace-section';
import { StripsTable } from './strips-table';
import { YearsTable } from './years-table';

// The chart and its library come after the figures that it draws.
const YearsChart = lazy(() => import('./years-chart'));

/** What the award has, from where, and how fast it is spent. */
export function MoneySection({ fain, asOf }: AwardSectionProps) {
  const years = useQuery(awardYearsQuery(fain, asOf));
  const statement = useQuery(statementQuery(fain, asOf));
  return (
    <AwardSection id="money" heading="Money">
      <QueryState query={years} what="The years of the award" skeletonRows={12}>
        {({ items, method, asOf: readAt }) => (
          <>
            <Suspense fallback={<div className="chart chart--waiting" />}>
              <YearsChart years={items} />
            </Suspense>
            <YearsTable years={items} />
            <p className="definition-line">
              Dollars and cents. {method} {asOf === undefined && <>As of {displayInstant(readAt)}. </>}
              Source: the ledger.
            </p>
          </>
        )}
      </QueryState>
      <PaceSection fain={fain} asOf={asOf} />
      <h3>Money by Treasury account and year of funds</h3>
      <QueryState query={statement} what="The money of the award" skeletonRows={3}>
        {({ strips }) => <StripsTable strips={strips} />}
      </QueryState>
    </AwardSection>
  );
}
