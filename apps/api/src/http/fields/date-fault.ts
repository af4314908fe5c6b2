import { tryIsoDate } from '@awardbook/fiscal';
import { type Fault } from './amount-fault';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** Says what is wrong with a calendar date of a request, or null when it is right. */
export function dateFault(value: unknown): Fault | null {
  if (value === undefined || value === null || value === '') {
    return { code: 'missing', detail: 'A date is missing; write it as YYYY-MM-DD, such as "2013-09-30".' };
  }
  if (typeof value !== 'string' || !SHAPE.test(value)) {
    return {
      code: 'date-unreadable',
      detail: 'Write the date as YYYY-MM-DD, without a time, such as "2013-09-30".',
    };
  }
  const year = Number(value.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return {
      code: 'date-out-of-range',
      detail: `${value} is outside the years ${FIRST_YEAR} to ${LAST_YEAR}.`,
    };
  }
  if (tryIsoDate(value) === null) {
    return {
      code: 'date-not-in-calendar',
      detail: `${value} is not a day of the calendar; check the month and its last day.`,
    };
  }
  return null;
}
