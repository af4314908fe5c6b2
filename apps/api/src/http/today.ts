import { FiscalYear, type IsoDate, dateInWashington, isoDate } from '@awardbook/fiscal';

/** The business date of a request: the one it names, else today in Washington. */
export function dateOrToday(date: string | undefined): IsoDate {
  return date === undefined ? dateInWashington(new Date()) : isoDate(date);
}

/** The fiscal year that it is in Washington. */
export function thisFiscalYear(): number {
  return FiscalYear.containing(dateOrToday(undefined)).year;
}

/** Now, in UTC, to the second. */
export function asOfNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
