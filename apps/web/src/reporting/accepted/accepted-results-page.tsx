import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { placesQuery } from '../../api/queries';
import { acceptedResultsQuery } from '../../api/report-part-queries';
import type { AcceptedResult, ResultTheme } from '../../api/types';
import { ExportMenu } from '../../exports/export-menu';
import { displayDayOf } from '../../figures/dates';
import { present } from '../../filters/filters';
import { SearchField } from '../../filters/search-field';
import { SelectField } from '../../filters/select-field';
import { MoreRows } from '../../loading/more-rows';
import { QueryState } from '../../loading/query-state';
import { useMay } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { ReportsNav } from '../reports-nav';
import { ResultCard } from '../results/result-card';
import { texts } from '../texts';
import { type AcceptedSearch, exportParametersOf, THEMES } from './accepted-search';

const route = getRouteApi('/reports/results');
const PUBLISHABLE = [
  ['yes', 'May be published'],
  ['no', 'Not to be published'],
] as const;

/** What the awards have achieved, as far as it was reported and accepted. */
export function AcceptedResultsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isGrantee = useMay('grantee-reports.write');
  const results = useInfiniteQuery(acceptedResultsQuery(present(search)));
  const change = useCallback(
    (part: Partial<AcceptedSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeading title="Accepted results">
        <ExportMenu
          what="these results"
          request={{ report: 'accepted-results', parameters: exportParametersOf(search) }}
        />
      </PageHeading>
      <p className="lead">
        What the awards have achieved, each result as the latest accepted report of its period tells it.
        Newest first.
      </p>
      {isGrantee ? (
        <p>
          <Link to="/reports">{texts.calendar.back}</Link>
        </p>
      ) : (
        <ReportsNav here="/reports/results" />
      )}
      <Controls search={search} change={change} />
      <QueryState query={results} what="The list of results" skeletonRows={8}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return (
              <p className="empty">
                No accepted result matches. Take a filter away, or search for fewer letters.
              </p>
            );
          }
          return (
            <>
              <ul className="result-cards">
                {items.map((result) => (
                  <li key={`${result.report.id} ${result.id}`}>
                    <ResultCard result={result} reportId={result.report.id} headingLevel="h2">
                      <Source result={result} />
                    </ResultCard>
                  </li>
                ))}
              </ul>
              <MoreRows query={results} shown={items.length} nouns={['result', 'results']} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

interface ControlsProps {
  search: AcceptedSearch;
  change: (part: Partial<AcceptedSearch>) => void;
}

function Controls({ search, change }: ControlsProps) {
  const places = useQuery(placesQuery);
  const themes = THEMES.map((theme): [ResultTheme, string] => [theme, texts.results.themes[theme]]);
  return (
    <div className="controls">
      <SearchField label="Search in results and awards" value={search.q} onSearch={(q) => change({ q })} />
      <SelectField
        name="theme"
        label="Theme"
        any="All themes"
        value={search.theme}
        options={themes}
        onChange={(theme) => change({ theme })}
      />
      <SelectField
        name="country"
        label="Country or region"
        any="All places"
        value={search.country}
        options={places.data?.items.map(({ code, name }): [string, string] => [code, name]) ?? []}
        onChange={(country) => change({ country })}
      />
      <SelectField
        name="publishable"
        label="Publication"
        any="All results"
        value={search.publishable}
        options={PUBLISHABLE}
        onChange={(publishable) => change({ publishable })}
      />
      <SearchField label="From day" type="date" value={search.from} onSearch={(from) => change({ from })} />
      <SearchField label="To day" type="date" value={search.to} onSearch={(to) => change({ to })} />
    </div>
  );
}

/** The award and the report that a result was accepted with. */
function Source({ result: { award, implementer, report, acceptedAt } }: { result: AcceptedResult }) {
  const page: string = `/reports/${report.id}`;
  return (
    <p className="cell-detail">
      <Link to="/awards/$fain" params={{ fain: award.fain }}>
        {award.fain}
      </Link>
      , {implementer.name}; <Link to={page}>report accepted on {displayDayOf(acceptedAt)}</Link>
    </p>
  );
}
