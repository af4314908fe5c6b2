import { Link } from '@tanstack/react-router';
import { Table } from '@trussworks/react-uswds';
import type { ListedReport } from '../../api/types';
import { displayDay, displayDayOf } from '../../figures/dates';
import { kindInWords, periodInWords } from '../report-words';
import { texts } from '../texts';

const words = texts.grantee;
const DAY_MS = 86_400_000;

interface OwnReportsTableProps {
  caption: string;
  /** What the third column says: when each is due, was submitted or was accepted. */
  when: 'due' | 'submitted' | 'accepted';
  reports: readonly ListedReport[];
  /** The day from which due dates are counted. */
  onDate: string;
}

/** Reports with what can be done with each; below 480 pixels each cell carries its own label. */
export function OwnReportsTable({ caption, when, reports, onDate }: OwnReportsTableProps) {
  const { columns } = words;
  return (
    <Table bordered stackedStyle="default" className="own-reports">
      <caption className="usa-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.report}</th>
          <th scope="col">{columns.award}</th>
          <th scope="col">{columns[when]}</th>
          <th scope="col">{columns.next}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row" data-label={columns.report}>
              {periodInWords(report)}
              <span className="cell-detail">{kindInWords(report)}</span>
            </th>
            <td data-label={columns.award}>
              <Link to="/awards/$fain" params={{ fain: report.award.fain }}>
                {report.award.fain}
              </Link>
              <span className="cell-detail">{report.award.title}</span>
            </td>
            <td data-label={columns[when]}>
              <Standing report={report} onDate={onDate} />
            </td>
            <td data-label={columns.next}>
              <NextStep report={report} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** When it is due, or since when it is with the office. */
function Standing({ report, onDate }: { report: ListedReport; onDate: string }) {
  const { dueOn, late, daysLate, receipt, submittedAt, acceptedAt } = report;
  if (acceptedAt !== null)
    return (
      <>
        <span className="nowrap">{displayDayOf(acceptedAt)}</span>
        {report.supersededById !== null && <span className="cell-detail">{words.superseded}</span>}
      </>
    );
  if (report.state === 'submitted' || report.state === 'in-review') {
    return (
      <>
        <span className="nowrap">{submittedAt === null ? '' : displayDayOf(submittedAt)}</span>
        <span className="cell-detail">
          {words.columns.receipt}{' '}
          <Link to="/reports/$id/receipt" params={{ id: report.id }}>
            {receipt}
          </Link>
        </span>
      </>
    );
  }
  const days = Math.round((Date.parse(dueOn) - Date.parse(onDate)) / DAY_MS);
  const inDays = days === 0 ? words.dueToday : words.dueIn(words.days(days));
  return (
    <>
      <span className="nowrap">{displayDay(dueOn)}</span>
      {late && <span className="cell-detail cell-detail--late">{words.lateBy(words.days(daysLate))}</span>}
      {!late && days >= 0 && <span className="cell-detail">{inDays}</span>}
    </>
  );
}

function NextStep({ report }: { report: ListedReport }) {
  const { id, state, parts } = report;
  const hidden = (
    <span className="usa-sr-only">{words.ofPeriod(periodInWords(report), report.revision)}</span>
  );
  if (state === 'not-due' || state === 'draft') {
    return (
      <Link
        to="/reports/$id/$part"
        params={{ id, part: parts[0] ?? 'progress' }}
        className="usa-button usa-button--outline own-reports__next"
      >
        {state === 'draft' ? words.goOn : words.start}
        {hidden}
      </Link>
    );
  }
  const reading: string = `/reports/${id}`;
  const isAsked = state === 'awaiting-certification' || state === 'changes-requested';
  return (
    <Link to={reading} {...(isAsked && { className: 'usa-button usa-button--outline own-reports__next' })}>
      {state === 'changes-requested' ? words.seeWhy : isAsked ? words.certify : words.read}
      {hidden}
    </Link>
  );
}
