import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { allotmentsQuery } from '../api/queries';
import { FigureOfRecords } from '../figures/figure-of-records';
import { FilterChips } from '../filters/filter-chips';
import { filtersOf, readAppropriationFilters } from '../filters/filters';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { BackToReports } from '../shell/back-to-reports';
import { PageHeading } from '../shell/page-heading';
import { AllotmentsTable } from './allotments-table';
import { contributionOf } from './contribution';

const route = getRouteApi('/allotments');

/** The allotments that make a figure of the budget: what the office was given, when, and who says so. */
export function AllotmentsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = filtersOf(search);
  const allotments = useInfiniteQuery(allotmentsQuery(filters));
  return (
    <>
      <PageHeading title="Allotments" />
      <p className="lead">
        An allotment gives the office money to award, from one Treasury account and one year of funds. It
        comes out of{' '}
        <Link to="/appropriations" search={readAppropriationFilters(filters)}>
          appropriations
        </Link>
        . <BackToReports />
      </p>
      <FilterChips
        filters={search}
        onChange={(part) =>
          void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
        }
      />
      <QueryState query={allotments} what="The list of allotments" skeletonRows={6}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <FigureOfRecords
                measure="allotted"
                filters={filters}
                amounts={items.map((item) => contributionOf(item, search.treasuryAccount))}
                nouns={['allotment', 'allotments']}
                complete={!allotments.hasNextPage}
              />
              {items.length === 0 ? (
                <p className="empty">No allotment matches these filters. Remove a filter to see more.</p>
              ) : (
                <AllotmentsTable allotments={items} />
              )}
              {allotments.hasNextPage && (
                <MoreRows query={allotments} shown={items.length} nouns={['allotment', 'allotments']} />
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
