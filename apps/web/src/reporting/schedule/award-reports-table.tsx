import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListedReport } from '../../api/types';
import { displayDayOf } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { KeptFocus } from '../../shell/kept-focus';
import { kindInWords, periodInWords, stateInWords } from '../report-words';
import { DueDay } from '../due-day';
import { DueDateDialog, SkipDialog } from './arrange-dialogs';

type Task = 'due-date' | 'skip';

const TASK_LABELS: Record<Task, (report: ListedReport) => string> = {
  'due-date': () => 'Move the due date',
  skip: ({ state }) => (state === 'skipped' ? 'Ask again' : 'Skip'),
};

interface AwardReportsTableProps {
  /** Newest period first. */
  reports: readonly ListedReport[];
  /** As it stands in the address of the award's page. */
  fain: string;
  mayArrange: boolean;
}

/** Everything that was or is due of an award, with what an officer can do about each. */
export function AwardReportsTable({ reports, fain, mayArrange }: AwardReportsTableProps) {
  const [asked, setAsked] = useState<{ task: Task; report: ListedReport } | null>(null);
  const onDone = () => setAsked(null);
  return (
    <KeptFocus>
      <FigureTable
        kind="list"
        caption="Reports of this award, the newest period first"
        tall={reports.length > 20}
        head={
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
            <th scope="col">First submitted</th>
            {mayArrange && (
              <th scope="col" className="not-on-paper">
                Actions
              </th>
            )}
          </tr>
        }
        body={reports.map((report) => (
          <tr key={report.id}>
            <ReportCells report={report} />
            {mayArrange && (
              <td className="not-on-paper">
                <ul className="row-actions">
                  {tasksOf(report).map((task) => (
                    <li key={task}>
                      <button
                        type="button"
                        className="usa-button usa-button--unstyled"
                        onClick={() => setAsked({ task, report })}
                      >
                        {TASK_LABELS[task](report)}
                        <span className="usa-sr-only">
                          {' '}
                          of {kindInWords(report)}, {periodInWords(report)}
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      />
      {asked?.task === 'due-date' && <DueDateDialog fain={fain} report={asked.report} onDone={onDone} />}
      {asked?.task === 'skip' && <SkipDialog fain={fain} report={asked.report} onDone={onDone} />}
    </KeptFocus>
  );
}

function ReportCells({ report }: { report: ListedReport }) {
  const { state, late, firstSubmittedAt, request } = report;
  const page: string = `/reports/${report.id}`;
  return (
    <>
      <th scope="row">
        <Link to={page}>{periodInWords(report)}</Link>
        <span className="cell-detail">{kindInWords(report)}</span>
        {request !== '' && <span className="cell-detail">{request}</span>}
      </th>
      <td className="nowrap">
        <DueDay report={report} />
      </td>
      <td>{stateInWords(state, late)}</td>
      <td className="nowrap">{firstSubmittedAt === null ? '–' : displayDayOf(firstSubmittedAt)}</td>
    </>
  );
}

function tasksOf({ state }: ListedReport): Task[] {
  if (state === 'accepted') return [];
  if (state === 'skipped') return ['skip'];
  return state === 'not-due' ? ['due-date', 'skip'] : ['due-date'];
}
