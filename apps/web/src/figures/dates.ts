import { dateInWashington } from '@awardbook/fiscal';

const INSTANT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const DAY_OF_INSTANT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** "Nov 21, 2026, 3:07 PM", in the reader's own time zone. */
export function displayInstant(instant: string): string {
  return INSTANT.format(new Date(instant));
}

/** "Nov 21, 2026": the day of an instant, in the reader's own time zone. */
export function displayDayOf(instant: string): string {
  return DAY_OF_INSTANT.format(new Date(instant));
}

/** "Sep 30, 2010"; a calendar date has no time zone and never shifts. */
export function displayDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** "2026-11-21": the business day, which is Washington's wherever the reader is. */
export function today(): string {
  return dateInWashington(new Date());
}
