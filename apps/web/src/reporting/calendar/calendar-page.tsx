import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { MOST_IN_MONTH, reportMonthQuery } from '../../api/report-list-queries';
import type { ReportList } from '../../api/types';
import { today } from '../../figures/dates';
import { QueryState } from '../../loading/query-state';
import { useMay } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { ReportsNav } from '../reports-nav';
import { texts } from '../texts';
import { CalendarFilters, MonthSteps, ViewChoice } from './calendar-controls';
import { type CalendarMonth, monthInWords } from './calendar-days';
import { CalendarList } from './calendar-list';
import { MonthTable } from './calendar-month';
import { CALENDAR_FILTERS, type CalendarSearch, listParametersOf, shownMonth } from './calendar-search';

const route = getRouteApi('/reports/calendar');
const words = texts.calendar;

/** When reports are due, month by month: to a grantee their own, to the office everybody's. */
export function CalendarPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isGrantee = useMay('grantee-reports.write');
  const month = shownMonth(search, today());
  const reports = useQuery(reportMonthQuery(listParametersOf(search, month)));
  const change = useCallback(
    (part: CalendarSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">
        {words.lead} <Link to="/account">{words.subscribe}</Link>
      </p>
      {isGrantee ? (
        <p>
          <Link to="/reports">{words.back}</Link>
        </p>
      ) : (
        <>
          <ReportsNav here="/reports/calendar" />
          <CalendarFilters search={search} change={change} />
        </>
      )}
      <section aria-labelledby="month-heading">
        <div className="calendar-head">
          <h2 id="month-heading">{monthInWords(month)}</h2>
          <MonthSteps month={month} search={search} />
          <ViewChoice search={search} />
        </div>
        <QueryState query={reports} what={words.what} skeletonRows={10}>
          {(list) => <MonthOf list={list} month={month} search={search} />}
        </QueryState>
      </section>
    </>
  );
}

interface MonthOfProps {
  list: ReportList;
  month: CalendarMonth;
  search: CalendarSearch;
}

function MonthOf({ list: { items, total, onDate }, month, search }: MonthOfProps) {
  const name = monthInWords(month);
  const isFiltered = CALENDAR_FILTERS.some((filter) => search[filter] !== undefined);
  const isList = search.view === 'list';
  const told =
    total > items.length ? words.first(MOST_IN_MONTH, total, name) : words.count(items.length, name);
  return (
    <>
      {items.length === 0 ? (
        <p className="empty">{isFiltered ? words.emptyFiltered(name) : words.empty(name)}</p>
      ) : (
        <p className="list-total">{told}</p>
      )}
      {!isList && <MonthTable month={month} reports={items} today={onDate} search={search} />}
      {items.length > 0 && <CalendarList caption={words.due(name)} reports={items} narrowOnly={!isList} />}
    </>
  );
}
