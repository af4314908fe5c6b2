/** A month of the calendar, "2026-11". */
export type CalendarMonth = string;

const SHAPE = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;
const NAME = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAYS_OF_A_WEEK = 7;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Whether the text is a month that the API can be asked for. */
export function isMonth(text: string): text is CalendarMonth {
  return SHAPE.test(text);
}

export function monthOf(day: string): CalendarMonth {
  return day.slice(0, 7);
}

/** "November 2026" */
export function monthInWords(month: CalendarMonth): string {
  return NAME.format(new Date(`${month}-01T00:00:00Z`));
}

/** So many months later, or earlier below zero; null beyond what the calendar holds. */
export function monthsLater(month: CalendarMonth, months: number): CalendarMonth | null {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const later = first.toISOString().slice(0, 7);
  return isMonth(later) ? later : null;
}

/** First and last day of the month. */
export function daysOf(month: CalendarMonth): { first: string; last: string } {
  const last = new Date(`${month}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { first: `${month}-01`, last: last.toISOString().slice(0, 10) };
}

/** Weeks from Sunday to Saturday, which the month fills; null for days of the months beside it. */
export function weeksOf(month: CalendarMonth): (string | null)[][] {
  const { first, last } = daysOf(month);
  const days: (string | null)[] = Array.from({ length: new Date(first).getUTCDay() }, () => null);
  for (let day = 1; day <= Number(last.slice(8)); day += 1)
    days.push(`${month}-${String(day).padStart(2, '0')}`);
  while (days.length % DAYS_OF_A_WEEK !== 0) days.push(null);
  return Array.from({ length: days.length / DAYS_OF_A_WEEK }, (_, week) =>
    days.slice(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK),
  );
}
