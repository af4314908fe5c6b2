import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { reportListQuery } from '../../api/report-list-queries';
import type { ReportList } from '../../api/types';
import { ExportMenu } from '../../exports/export-menu';
import { SearchField } from '../../filters/search-field';
import { MoreRows } from '../../loading/more-rows';
import { QueryState } from '../../loading/query-state';
import { SavedViews } from '../../saved-views/saved-views';
import { PageHeading } from '../../shell/page-heading';
import { ReminderNotices } from '../reminders/reminder-notices';
import { ReportsNav } from '../reports-nav';
import { BoardCounts } from './board-counts';
import { BoardChips, BoardFilters, useBoardWords } from './board-filters';
import { BoardGroups } from './board-groups';
import { exportChoices } from './board-exports';
import {
  isOpenOnly,
  listParametersOf,
  readBoardSearch,
  withoutStanding,
  type BoardSearch,
} from './board-search';
import { ReportTable } from './report-table';

const route = getRouteApi('/reports');

/** The compliance board: what grantees owe, what is late, and what waits for the office. */
export function ReportBoard() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: BoardSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  const show = useCallback(
    (whole: BoardSearch) => void navigate({ search: whole, resetScroll: false }),
    [navigate],
  );
  const words = useBoardWords(search);
  const reports = useInfiniteQuery(reportListQuery(listParametersOf(search)));
  return (
    <>
      <PageHeading title="Reports">
        <ExportMenu what="these reports" choices={exportChoices(search)} />
      </PageHeading>
      <p className="lead">What grantees owe, what is late, and what waits for a review.</p>
      <ReportsNav here="/reports" />
      <ReminderNotices />
      <SavedViews page="reports" search={search} read={readBoardSearch} show={show} bare="Open reports" />
      <QueryState query={reports} what="The list of reports" skeletonRows={12}>
        {({ pages }) => {
          const [first] = pages;
          if (first === undefined) return null;
          return (
            <>
              <BoardCounts list={first} search={search} />
              <BoardGroups search={search} change={change} />
              <section aria-labelledby="list-heading">
                <h2 id="list-heading">{isOpenOnly(search) ? 'What is open, report by report' : 'Reports'}</h2>
                <div className="controls">
                  <SearchField
                    label="Award number, title or implementer"
                    value={search.q}
                    onSearch={(q) => change({ q })}
                  />
                </div>
                <BoardFilters search={search} count={words.length} change={change} />
                <BoardChips words={words} change={change} />
                <Shown list={first} search={search} />
                <Rows pages={pages} search={search} change={change} busy={reports.isPlaceholderData} />
                {first.total > 0 && (
                  <MoreRows
                    query={reports}
                    shown={pages.reduce((sum, { items }) => sum + items.length, 0)}
                    nouns={['report', 'reports']}
                  />
                )}
              </section>
            </>
          );
        }}
      </QueryState>
    </>
  );
}

/** How many there are, and the way from the open ones to all and back. */
function Shown({ list, search }: { list: ReportList; search: BoardSearch }) {
  const subject = withoutStanding(search);
  const number = list.total === 1 ? '1 report' : `${list.total.toLocaleString('en-US')} reports`;
  return (
    <p className="list-total">
      {isOpenOnly(search) ? (
        <>
          {number}: late, due within 30 days, or handed in and not settled.{' '}
          <Link to="/reports" search={{ ...subject, show: 'all' }} resetScroll={false}>
            Show all reports
          </Link>
        </>
      ) : (
        <>
          {number}.{' '}
          <Link to="/reports" search={subject} resetScroll={false}>
            Show open reports only
          </Link>
        </>
      )}
    </p>
  );
}

interface RowsProps {
  pages: readonly ReportList[];
  search: BoardSearch;
  change: (part: BoardSearch) => void;
  busy: boolean;
}

function Rows({ pages, search, change, busy }: RowsProps) {
  const items = pages.flatMap((page) => page.items);
  if (items.length === 0)
    return <p className="empty">No report matches. Remove a filter, or search for something else.</p>;
  return (
    <ReportTable
      reports={items}
      // What the API does where the address names no order.
      sort={search.sort ?? 'due'}
      onSort={(sort) => change({ sort })}
      busy={busy}
    />
  );
}
