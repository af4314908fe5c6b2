import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useCallback } from 'react';
import { entriesQuery, portfolioQuery } from '../api/queries';
import { ExportMenu } from '../exports/export-menu';
import { FigureOfRecords } from '../figures/figure-of-records';
import { FilterChips } from '../filters/filter-chips';
import { FilterPanel } from '../filters/filter-panel';
import { filtersOf } from '../filters/filters';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
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
        changed; a correction is a new entry. <Link to="/">Back to budget and spending</Link>
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
              <MoreEntries
                shown={items.length}
                complete={complete}
                busy={entries.isFetchingNextPage}
                onMore={entries.fetchNextPage}
              />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

interface MoreEntriesProps {
  shown: number;
  complete: boolean;
  busy: boolean;
  onMore: () => Promise<{ data?: { pages: { items: unknown[] }[] } | undefined }>;
}

function MoreEntries({ shown, complete, busy, onMore }: MoreEntriesProps) {
  const announce = useAnnounce();
  if (complete)
    return shown > 0 ? (
      <p className="list-end">All {shown.toLocaleString('en-US')} entries are shown.</p>
    ) : null;
  const more = async () => {
    const { data } = await onMore();
    const now = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? shown;
    announce(
      `${(now - shown).toLocaleString('en-US')} more entries shown, ${now.toLocaleString('en-US')} in all.`,
    );
  };
  return (
    <p className="list-end">
      {shown.toLocaleString('en-US')} entries are shown.{' '}
      {/* Not "disabled" while it works: a disabled button would drop the focus. */}
      <Button type="button" outline aria-disabled={busy} onClick={() => !busy && void more()}>
        {busy ? 'Loading…' : 'Show more'}
      </Button>
    </p>
  );
}
