import { dateInWashington, isoDate, toSerialDay } from '@awardbook/fiscal';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reportListQuery } from '../../api/report-list-queries';
import type { ListedReport } from '../../api/types';
import { displayDayOf } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { MoreRows } from '../../loading/more-rows';
import { QueryState } from '../../loading/query-state';
import { useSession } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { DueDay } from '../due-day';
import { daysInWords, kindInWords, periodInWords, REPORT_STATE_LABELS } from '../report-words';
import { ReportsNav } from '../reports-nav';
import type { ReviewSearch } from './review-search';

const route = getRouteApi('/reports/review');

/** What was handed in and waits for an officer, the longest wait first: of everybody's awards, or of one's own. */
export function ReviewQueuePage() {
  const { whose } = route.useSearch();
  const { person } = useSession();
  const reports = useInfiniteQuery(
    reportListQuery({
      state: 'submitted,in-review',
      sort: 'submitted',
      ...(whose === 'mine' ? { officer: person.id } : {}),
    }),
  );
  return (
    <>
      <PageHeading title="Reports to review" />
      <p className="lead">Handed in and certified by the recipient; the longest wait comes first.</p>
      <ReportsNav here="/reports/review" />
      <WhoseChoice whose={whose} />
      <QueryState query={reports} what="The reports to review" skeletonRows={8}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing whose={whose} />;
          return (
            <>
              <QueueTable reports={items} today={pages[0]?.onDate ?? ''} />
              <MoreRows query={reports} shown={items.length} nouns={['report', 'reports']} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

interface WhoseProps {
  whose: ReviewSearch['whose'];
}

/** All reports, or those of awards that name the reader as their officer. */
function WhoseChoice({ whose }: WhoseProps) {
  const choices = [
    [undefined, 'All awards'],
    ['mine', 'My awards'],
  ] as const;
  return (
    <nav aria-label="Whose reports">
      <ul className="row-actions">
        <li aria-hidden="true">Shown:</li>
        {choices.map(([choice, label]) => (
          <li key={label}>
            {choice === whose ? (
              <strong aria-current="true">{label}</strong>
            ) : (
              <Link to="/reports/review" search={choice === undefined ? {} : { whose: choice }}>
                {label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ whose }: WhoseProps) {
  return (
    <p className="empty">
      {whose === 'mine'
        ? 'No report of an award of yours waits for a review. Those of other awards stand under “All awards”.'
        : 'No report waits for a review.'}
    </p>
  );
}

/** "waits for 24 days", from the day of the last submission in Washington. */
function waitInWords(submittedAt: string, today: string): string {
  const days = toSerialDay(isoDate(today)) - toSerialDay(dateInWashington(new Date(submittedAt)));
  return days === 0 ? 'since today' : `waits for ${daysInWords(days)}`;
}

interface QueueTableProps {
  reports: readonly ListedReport[];
  /** The day of the list. */
  today: string;
}

function QueueTable({ reports, today }: QueueTableProps) {
  return (
    <FigureTable
      kind="list"
      caption="Reports to review"
      tall={reports.length > 20}
      head={
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Award</th>
          <th scope="col">Due</th>
          <th scope="col">Submitted</th>
          <th scope="col">State</th>
          <th scope="col">Reviewer</th>
        </tr>
      }
      body={reports.map((report) => (
        <tr key={report.id}>
          <th scope="row">
            <Link to="/reports/$id" params={{ id: report.id }}>
              {periodInWords(report)}
            </Link>
            <span className="cell-detail">{kindInWords(report)}</span>
          </th>
          <td>
            <Link to="/awards/$fain" params={{ fain: report.award.fain }} className="nowrap">
              {report.award.fain}
            </Link>
            <span className="cell-detail">
              {report.award.title}, {report.award.implementer.name}
            </span>
          </td>
          <td className="nowrap">
            <DueDay report={report} />
          </td>
          <td className="nowrap">
            {report.submittedAt === null ? (
              '–'
            ) : (
              <>
                {displayDayOf(report.submittedAt)}
                <span className="cell-detail">{waitInWords(report.submittedAt, today)}</span>
              </>
            )}
          </td>
          <td>{REPORT_STATE_LABELS[report.state]}</td>
          <td>{(report.reviewedBy ?? report.officer)?.name ?? 'Any officer'}</td>
        </tr>
      ))}
    />
  );
}
