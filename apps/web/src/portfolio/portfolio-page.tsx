import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { dashboardQuery } from '../api/dashboard-query';
import type { Dashboard } from '../api/types';
import { displayDollars } from '../figures/amount';
import { UnitsChoice } from '../figures/units-choice';
import { WordsOfThisPage } from '../fiscal-years/words-of-this-page';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
import { PageHeading } from '../shell/page-heading';
import { PortfolioAtAGlance } from './portfolio-at-a-glance';
import { PortfolioFilterFields } from './portfolio-filters';
import { portfolioParametersOf, type ChangePortfolio } from './portfolio-search';

const route = getRouteApi('/portfolio');

/** The portfolio at a glance: how much, where, for what, and what needs attention. */
export function PortfolioPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const dashboard = useQuery(dashboardQuery(portfolioParametersOf(search)));
  const change = useCallback<ChangePortfolio>(
    (part) => void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  useAnnouncedTotal(dashboard.isPlaceholderData ? undefined : dashboard.data);
  const units = search.units ?? 'thousands';
  return (
    <>
      <PageHeading title="Portfolio">
        <UnitsChoice
          units={units}
          onChange={(chosen) => change({ units: chosen === 'dollars' ? chosen : undefined })}
        />
      </PageHeading>
      <p className="lead">
        How much was promised and paid, where and for what. Each figure is a link to the records that make it.{' '}
        <WordsOfThisPage />
      </p>
      <PortfolioFilterFields search={search} change={change} />
      <QueryState query={dashboard} what="The portfolio" skeletonRows={16}>
        {(loaded) => (
          <PortfolioAtAGlance
            dashboard={loaded}
            search={search}
            units={units}
            busy={dashboard.isPlaceholderData}
            change={change}
          />
        )}
      </QueryState>
    </>
  );
}

/** Says aloud what a change of filters led to; the first answer of a page says nothing. */
function useAnnouncedTotal(dashboard: Dashboard | undefined) {
  const announce = useAnnounce();
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (dashboard === undefined) return;
    const key = JSON.stringify(dashboard.filters);
    if (before.current !== undefined && before.current !== key) {
      const { awards, total } = dashboard;
      announce(
        `Portfolio updated: ${awards.awards.toLocaleString('en-US')} awards, ${displayDollars(total.obligated)} obligated, ${displayDollars(total.disbursed)} disbursed.`,
      );
    }
    before.current = key;
  }, [dashboard, announce]);
}
