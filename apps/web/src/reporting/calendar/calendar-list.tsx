import { Link } from '@tanstack/react-router';
import { Table } from '@trussworks/react-uswds';
import type { ListedReport } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { kindInWords, periodInWords } from '../report-words';
import { texts } from '../texts';
import { standingInWords } from './calendar-entry';

const words = texts.calendar;
const { columns } = words;

interface ListProps {
  caption: string;
  /** In the order of their due dates. */
  reports: readonly ListedReport[];
  /** Beside the month itself: only where the window is too narrow for it. */
  narrowOnly: boolean;
}

/** The same as a table, a report a row; below 480 pixels each cell carries its own label. */
export function CalendarList({ caption, reports, narrowOnly }: ListProps) {
  return (
    <div className={narrowOnly ? 'calendar-list calendar-list--narrow' : 'calendar-list'}>
      <Table bordered stackedStyle="default">
        <caption className="usa-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.due}</th>
            <th scope="col">{columns.report}</th>
            <th scope="col">{columns.award}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report, index) => (
            <Row key={report.id} report={report} isFirst={report.dueOn !== reports[index - 1]?.dueOn} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** @property isFirst of its day: what the box of a day in the month leads to */
function Row({ report, isFirst }: { report: ListedReport; isFirst: boolean }) {
  const { award, dueOn } = report;
  const page: string = `/reports/${report.id}`;
  return (
    <tr {...(isFirst && { id: `due-${dueOn}` })}>
      <th scope="row" data-label={columns.due} className="nowrap">
        {displayDay(dueOn)}
      </th>
      <td data-label={columns.report}>
        <Link to={page}>{periodInWords(report)}</Link>
        <span className="cell-detail">{kindInWords(report)}</span>
      </td>
      <td data-label={columns.award}>
        <Link to="/awards/$fain" params={{ fain: award.fain }}>
          {award.fain}
        </Link>
        <span className="cell-detail">
          {award.title}, {award.implementer.name}
        </span>
      </td>
      <td data-label={columns.state}>
        <span className={report.late ? 'cell-detail--late' : undefined}>{standingInWords(report)}</span>
      </td>
    </tr>
  );
}
