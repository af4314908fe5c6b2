/** A calendar date "YYYY-MM-DD"; never an instant, so no time zone can move it. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Null when the text is not a date of the calendar, such as "2013-02-30" or "2013-2-3". */
export function tryIsoDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return text as IsoDate;
}

/** @throws RangeError when the text is not a date of the calendar */
export function isoDate(text: string): IsoDate {
  const date = tryIsoDate(text);
  if (date === null) throw new RangeError(`"${text}" is not a calendar date such as 2013-09-30`);
  return date;
}

/** The day after, by the calendar. */
export function nextDay(date: IsoDate): IsoDate {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10) as IsoDate;
}

/** So many days later, by the calendar. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10) as IsoDate;
}

/** Days since 1899-12-30, the way spreadsheets write a date; no time zone on the way. */
export function toSerialDay(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The calendar date in Washington at an instant; the only road from an instant to a business date. */
export function dateInWashington(instant: Date): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short' }).format(
    instant,
  ) as IsoDate;
}

/** "September 30, 2027" */
export function dateInWords(date: IsoDate): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
