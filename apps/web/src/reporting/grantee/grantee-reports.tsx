import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportListQuery } from '../../api/report-list-queries';
import type { ListedReport } from '../../api/types';
import { MoreRows } from '../../loading/more-rows';
import { QueryState } from '../../loading/query-state';
import { PageHeading } from '../../shell/page-heading';
import { ReminderNotices } from '../reminders/reminder-notices';
import { texts } from '../texts';
import { OwnReportsTable } from './own-reports-table';

const words = texts.grantee;

/** What is due later is told by number only: it would bury what is due now. */
const SOON_DAYS = 90;
const DAY_MS = 86_400_000;

/** A grantee's own reports, by what is to be done with each. */
export function GranteeReports() {
  const open = useInfiniteQuery(
    reportListQuery({ state: 'not-due,draft,awaiting-certification,changes-requested', sort: 'due' }),
  );
  const office = useInfiniteQuery(reportListQuery({ state: 'submitted,in-review', sort: 'submitted' }));
  const accepted = useInfiniteQuery(reportListQuery({ state: 'accepted', sort: '-period' }));
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">
        {words.lead} <Link to="/reports/calendar">{words.calendar}</Link>
      </p>
      <ReminderNotices />
      <QueryState query={open} what={words.what} skeletonRows={8}>
        {({ pages }) => {
          const reports = pages.flatMap(({ items }) => items);
          const counts = pages[0]?.counts.states ?? [];
          if (counts.every((one) => one.reports === 0)) return <NothingAsked />;
          return <OpenReports reports={reports} onDate={pages[0]?.onDate ?? ''} />;
        }}
      </QueryState>
      <ClosedReports query={office} words={words.office} when="submitted" />
      <ClosedReports query={accepted} words={words.accepted} when="accepted" />
      <p>
        <Link to="/reports/results">{words.results}</Link>
      </p>
    </>
  );
}

function NothingAsked() {
  return (
    <>
      <h2>{words.empty}</h2>
      <p className="empty">{words.emptySays}</p>
    </>
  );
}

function OpenReports({ reports, onDate }: { reports: readonly ListedReport[]; onDate: string }) {
  const lastDay = new Date(Date.parse(onDate) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  const of = (state: ListedReport['state']) => reports.filter((report) => report.state === state);
  const notBegun = of('not-due');
  const soon = notBegun.filter(({ dueOn }) => dueOn <= lastDay);
  const later = notBegun.length - soon.length;
  return (
    <>
      <Section words={words.returned} when="due" reports={of('changes-requested')} onDate={onDate} />
      <Section words={words.certifying} when="due" reports={of('awaiting-certification')} onDate={onDate} />
      <Section words={words.writing} when="due" reports={of('draft')} onDate={onDate} />
      <Section words={words.due} when="due" reports={soon} onDate={onDate} />
      {later > 0 && <p className="list-end">{words.later(later)}.</p>}
    </>
  );
}

interface SectionProps {
  words: { heading: string; lead: string };
  /** What is said of the time of each. */
  when: 'due' | 'submitted' | 'accepted';
  reports: readonly ListedReport[];
  onDate: string;
}

function Section({ words: { heading, lead }, ...rest }: SectionProps) {
  if (rest.reports.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <p>{lead}</p>
      <OwnReportsTable caption={heading} {...rest} />
    </section>
  );
}

interface ClosedReportsProps {
  query: UseInfiniteQueryResult<{ pages: { items: ListedReport[]; onDate: string }[] }>;
  words: SectionProps['words'];
  when: SectionProps['when'];
}

/** Nothing is said where there is none. */
function ClosedReports({ query, words: said, when }: ClosedReportsProps) {
  return (
    <QueryState query={query} what={said.heading} skeletonRows={2}>
      {({ pages }) => {
        const reports = pages.flatMap(({ items }) => items);
        if (reports.length === 0) return null;
        return (
          <>
            <Section words={said} when={when} reports={reports} onDate={pages[0]?.onDate ?? ''} />
            {query.hasNextPage && <MoreRows query={query} shown={reports.length} nouns={words.nouns} />}
          </>
        );
      }}
    </QueryState>
  );
}
