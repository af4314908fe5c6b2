import type { ListedReport } from '../api/types';
import { displayDay } from '../figures/dates';
import { daysInWords } from './report-words';

/** When a report is due, and by how much it is late, or was when it came. */
export function DueDay({ report: { dueOn, late, daysLate } }: { report: ListedReport }) {
  return (
    <>
      {displayDay(dueOn)}
      {daysLate > 0 && (
        <span className={late ? 'cell-detail cell-detail--late' : 'cell-detail'}>
          {daysInWords(daysLate)} late
        </span>
      )}
    </>
  );
}
