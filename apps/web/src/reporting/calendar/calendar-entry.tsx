import { Link } from '@tanstack/react-router';
import type { ListedReport } from '../../api/types';
import { kindInWords, stateInWords } from '../report-words';
import { texts } from '../texts';

const words = texts.calendar;

/** How far it has come, and in words by how much it is late or was. */
export function standingInWords({ state, late, daysLate }: ListedReport): string {
  const label = stateInWords(state, late);
  if (daysLate === 0) return label;
  return `${label}, ${late ? words.late(daysLate) : words.wasLate(daysLate)}`;
}

/** A report on its day in the month: its award leads to it. */
export function CalendarEntry({ report }: { report: ListedReport }) {
  const page: string = `/reports/${report.id}`;
  return (
    <>
      <Link to={page}>{report.award.fain}</Link>
      <span className={report.late ? 'cell-detail cell-detail--late' : 'cell-detail'}>
        {kindInWords(report)}: {standingInWords(report)}
      </span>
    </>
  );
}
