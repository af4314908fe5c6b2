import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { appropriationsQuery } from '../api/queries';
import type { Appropriation } from '../api/types';
import { displayDollars, isZero, sumAmounts } from '../figures/amount';
import { FilterChips } from '../filters/filter-chips';
import { filtersOf } from '../filters/filters';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { BackToReports } from '../shell/back-to-reports';
import { PageHeading } from '../shell/page-heading';
import { AppropriationsTable } from './appropriations-table';

const route = getRouteApi('/appropriations');

/** What Congress gave to the accounts, by year of funds: when, how much, and who says so. */
export function AppropriationsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const appropriations = useInfiniteQuery(appropriationsQuery(filtersOf(search)));
  return (
    <>
      <PageHeading title="Appropriations" />
      <p className="lead">
        An appropriation gives money to an account for one year of funds. Offices are given theirs from it by{' '}
        <Link to="/allotments" search={search}>
          allotments
        </Link>
        . <BackToReports />
      </p>
      <FilterChips
        filters={search}
        onChange={(part) =>
          void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
        }
      />
      <QueryState query={appropriations} what="The list of appropriations" skeletonRows={6}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return (
              <p className="empty">No appropriation matches these filters. Remove a filter to see more.</p>
            );
          }
          return (
            <>
              <SumOfAppropriations appropriations={items} complete={!appropriations.hasNextPage} />
              <AppropriationsTable appropriations={items} />
              {appropriations.hasNextPage && (
                <MoreRows
                  query={appropriations}
                  shown={items.length}
                  nouns={['appropriation', 'appropriations']}
                />
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}

interface SumProps {
  appropriations: Appropriation[];
  /** False while there are appropriations that the list has not read yet. */
  complete: boolean;
}

function SumOfAppropriations({ appropriations, complete }: SumProps) {
  const sumOf = (counted: Appropriation[]) => sumAmounts(counted.map((one) => one.signedAmount));
  const synthetic = sumOf(appropriations.filter(({ provenance }) => provenance === 'synthetic'));
  return (
    <section className="figure-of-records" aria-label="What these appropriations come to">
      <p className="figure-of-records__amount">
        {complete ? 'Appropriated' : 'Appropriated, of those shown so far'}{' '}
        <strong>{displayDollars(sumOf(appropriations))}</strong>
      </p>
      <p className="figure-of-records__definition">
        Net of corrections. What is only requested or estimated is listed and adds nothing.
        {!isZero(synthetic) && ` Of it, ${displayDollars(synthetic)} is synthetic.`}
      </p>
    </section>
  );
}
