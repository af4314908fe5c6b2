import { tryIsoDate } from '@awardbook/fiscal';
import { type CellCheck, CellProblem, remembering } from './cell-check';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const WITH_TIME = /^\d{4}-\d{2}-\d{2}[T ]/;
const EARLIEST = '1990-01-01';
const LATEST = '2199-12-31';

/** A calendar date YYYY-MM-DD within the years that the ledger keeps. */
export const calendarDate: CellCheck = remembering((text) => {
  if (WITH_TIME.test(text))
    return new CellProblem('date-with-time', 'Leave the time of day out: 2013-09-30.');
  if (!SHAPE.test(text))
    return new CellProblem('date-form', 'Write the date as year, month, day: 2013-09-30.');
  if (tryIsoDate(text) === null)
    return new CellProblem(
      'date-not-in-calendar',
      `The calendar has no ${text}. Check the day and the month.`,
    );
  if (text < EARLIEST || text > LATEST)
    return new CellProblem(
      'date-out-of-range',
      `Dates from ${EARLIEST} to ${LATEST} are recorded. Check the year.`,
    );
  return text;
});
