import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { entriesQuery, portfolioQuery } from '../api/queries';
import { ExportMenu } from '../exports/export-menu';
import { FigureOfRecords } from '../figures/figure-of-records';
import { FilterChips } from '../filters/filter-chips';
import { FilterPanel } from '../filters/filter-panel';
import { filtersOf } from '../filters/filters';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { BackToReports } from '../shell/back-to-reports';
import { PageHeading } from '../shell/page-heading';
import { EntriesTable } from './entries-table';
import { entriesParametersOf, type EntriesSearch } from './entries-search';
import { MeasureChoice } from './measure-choice';

const route = getRouteApi('/entries');

/** The entries that make a figure, or every entry of the ledger when no figure is asked for. */
export function EntriesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const portfolio = useQuery(portfolioQuery);
  const parameters = entriesParametersOf(search);
  const entries = useInfiniteQuery(entriesQuery(parameters));
  const change = useCallback(
    (part: Partial<EntriesSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeading title="Entries">
        <ExportMenu what="these entries" request={{ report: 'ledger', parameters }} />
      </PageHeading>
      <p className="lead">
        Each entry is one step of the money: reserved, promised, paid, or given back. Entries are never
        changed; a correction is a new entry. <BackToReports />
      </p>
      <MeasureChoice measure={search.measure} onChange={change} />
      {portfolio.data !== undefined && (
        <FilterPanel filters={search} portfolio={portfolio.data} onChange={change} />
      )}
      <FilterChips filters={search} onChange={change} />
      <QueryState query={entries} what="The list of entries" skeletonRows={12}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const complete = !entries.hasNextPage;
          return (
            <>
              {search.measure !== undefined && (
                <FigureOfRecords
                  measure={search.measure}
                  filters={filtersOf(search)}
                  amounts={items.map(({ portion }) => portion)}
                  nouns={['entry', 'entries']}
                  complete={complete}
                />
              )}
              {items.length === 0 ? (
                <p className="empty">No entries match these filters. Remove a filter to see more.</p>
              ) : (
                <EntriesTable entries={items} />
              )}
              {items.length > 0 && (
                <MoreRows query={entries} shown={items.length} nouns={['entry', 'entries']} />
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
