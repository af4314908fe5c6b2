import { Link } from '@tanstack/react-router';
import type { ListedReport } from '../../api/types';
import { displayDayOf } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { SortHead } from '../../figures/sort-head';
import { DueDay } from '../due-day';
import { kindInWords, periodInWords, stateInWords } from '../report-words';

interface ReportTableProps {
  reports: readonly ListedReport[];
  sort: string;
  onSort: (sort: string) => void;
  busy: boolean;
}

const COLUMNS = [
  ['fain', 'Award', 'text'],
  ['period', 'Report', 'day'],
  ['due', 'Due', 'day'],
  ['state', 'State', 'text'],
  ['submitted', 'Submitted', 'day'],
] as const;

/** Reports down, how each stands across, in an order that the heads change. */
export function ReportTable({ reports, sort, onSort, busy }: ReportTableProps) {
  return (
    <FigureTable
      kind="list"
      caption="Reports and how each stands"
      busy={busy}
      tall={reports.length > 20}
      head={
        <tr>
          {COLUMNS.map(([code, label, kind]) => (
            <SortHead key={code} code={code} label={label} kind={kind} sort={sort} onSort={onSort} />
          ))}
          <th scope="col">Reviewed by</th>
          <SortHead code="implementer" label="Implementer" kind="text" sort={sort} onSort={onSort} />
        </tr>
      }
      body={reports.map((report) => (
        <ReportRow key={report.id} report={report} />
      ))}
    />
  );
}

function ReportRow({ report }: { report: ListedReport }) {
  const { award, submittedAt, reviewedBy, officer } = report;
  const page: string = `/reports/${report.id}`;
  return (
    <tr>
      <th scope="row">
        <Link to="/awards/$fain" params={{ fain: award.fain }}>
          {award.fain}
        </Link>
        <span className="cell-detail">{award.title}</span>
      </th>
      <td>
        <Link to={page}>{periodInWords(report)}</Link>
        <span className="cell-detail">{kindInWords(report)}</span>
      </td>
      <td className="nowrap">
        <DueDay report={report} />
      </td>
      <td>{stateInWords(report.state, report.late)}</td>
      <td className="nowrap">{submittedAt === null ? '–' : displayDayOf(submittedAt)}</td>
      <td>{(reviewedBy ?? officer)?.name ?? 'Any officer'}</td>
      <td>{award.implementer.name}</td>
    </tr>
  );
}
