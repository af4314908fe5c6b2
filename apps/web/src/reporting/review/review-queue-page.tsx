import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reportListQuery } from '../../api/report-list-queries';
import type { ListedReport } from '../../api/types';
import { displayDay, displayDayOf } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { MoreRows } from '../../loading/more-rows';
import { QueryState } from '../../loading/query-state';
import { useSession } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { kindInWords, periodInWords, REPORT_STATE_LABELS } from '../report-words';

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
      <nav aria-label="Whose reports">
        <ul className="row-actions">
          <li>
            <Link to="/reports/review" activeOptions={{ exact: true }}>
              All reports to review
            </Link>
          </li>
          <li>
            <Link to="/reports/review" search={{ whose: 'mine' }} activeOptions={{ exact: true }}>
              Reports of my awards
            </Link>
          </li>
          <li>
            <Link to="/reports">Compliance board</Link>
          </li>
        </ul>
      </nav>
      <QueryState query={reports} what="The reports to review" skeletonRows={8}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="empty">No report waits for a review.</p>;
          return (
            <>
              <QueueTable reports={items} />
              <MoreRows query={reports} shown={items.length} nouns={['report', 'reports']} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

function QueueTable({ reports }: { reports: readonly ListedReport[] }) {
  return (
    <FigureTable
      kind="list"
      caption="Reports to review"
      tall={reports.length > 20}
      head={
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Award</th>
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
            {report.award.fain}
            <span className="cell-detail">{report.award.implementer.name}</span>
          </td>
          <td className="nowrap">
            {report.submittedAt === null ? '–' : displayDayOf(report.submittedAt)}
            <span className="cell-detail">due {displayDay(report.dueOn)}</span>
          </td>
          <td>{REPORT_STATE_LABELS[report.state]}</td>
          <td>{(report.reviewedBy ?? report.officer)?.name ?? 'Any officer'}</td>
        </tr>
      ))}
    />
  );
}
