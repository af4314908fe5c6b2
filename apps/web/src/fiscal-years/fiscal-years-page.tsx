import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { portfolioQuery } from '../api/queries';
import { UnitsChoice } from '../figures/units-choice';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { BudgetSection } from './budget-section';
import type { ChangeSearch } from './fiscal-years-search';
import { SpendingSection } from './spending-section';
import { WordsOfThisPage } from './words-of-this-page';

const route = getRouteApi('/fiscal-years');

/** The fiscal-year page: the budget by year of funds, the spending by year of action. */
export function FiscalYearsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const portfolio = useQuery(portfolioQuery);
  const change = useCallback<ChangeSearch>(
    (part) => void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  const units = search.units ?? 'thousands';
  return (
    <>
      <PageHeading title="Budget and spending">
        <UnitsChoice
          units={units}
          onChange={(chosen) => change({ units: chosen === 'dollars' ? chosen : undefined })}
        />
      </PageHeading>
      <p className="lead">
        Each figure is a link to the records that make it. <WordsOfThisPage />
      </p>
      <QueryState query={portfolio} what="The portfolio">
        {(loaded) => (
          <>
            <BudgetSection search={search} portfolio={loaded} units={units} change={change} />
            <SpendingSection search={search} portfolio={loaded} units={units} change={change} />
          </>
        )}
      </QueryState>
    </>
  );
}
