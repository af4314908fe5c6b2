import { FiscalYear, type IsoDate, dateInWashington, isoDate } from '@awardbook/fiscal';
import { InvalidRequest } from './invalid-request';

/** The date that it is where the office is. */
export function todayInWashington(): IsoDate {
  return dateInWashington(new Date());
}

/** The business date of a request: the one it names, else today in Washington. */
export function dateOrToday(date: string | undefined): IsoDate {
  return date === undefined ? todayInWashington() : isoDate(date);
}

/** The fiscal year that it is in Washington. */
export function thisFiscalYear(): number {
  return FiscalYear.containing(todayInWashington()).year;
}

/** Now, in UTC, to the second. */
export function asOfNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/**
 * The day that `?asOf=` asks for; undefined for now.
 *
 * @throws InvalidRequest when it is still to come: nobody knows what will be true then
 */
export function pastDay(asOf: string | undefined): IsoDate | undefined {
  if (asOf === undefined) return undefined;
  const today = todayInWashington();
  if (asOf <= today) return isoDate(asOf);
  const detail = `"asOf" is ${asOf}, after today, ${today}. Ask for today or an earlier day; without it, the answer is as of now.`;
  throw new InvalidRequest([{ pointer: '?asOf', code: 'still-to-come', detail }]);
}
