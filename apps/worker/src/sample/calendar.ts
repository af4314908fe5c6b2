import { FiscalQuarter, FiscalYear, type IsoDate } from '@awardbook/fiscal';

/** Days since 1970-01-01 of a calendar date; no time zone comes into it. */
export function dayOf(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

const datesByDay = new Map<number, IsoDate>();

/** The calendar date of a day since 1970-01-01; remembered, for bulk generation asks millions of times. */
export function dateOfDay(day: number): IsoDate {
  const known = datesByDay.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10) as IsoDate;
  datesByDay.set(day, date);
  return date;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayOf(date) + days);
}

/** The first day of the month that lies so many months after the date's own. */
export function firstOfMonth(date: IsoDate, monthsLater: number): IsoDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + monthsLater;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01` as IsoDate;
}

/** The last day of a period of so many months that begins on the first of a month. */
export function endOfPeriod(startsOn: IsoDate, months: number): IsoDate {
  return addDays(firstOfMonth(startsOn, months), -1);
}

/** The last day of the date's fiscal quarter. */
export function quarterEnd(date: IsoDate): IsoDate {
  const { year, quarter } = FiscalQuarter.containing(date);
  return addDays(firstOfMonth(FiscalYear.of(year).firstDay, quarter * 3), -1);
}

export function earliest(first: IsoDate, ...others: IsoDate[]): IsoDate {
  return others.reduce((least, date) => (date < least ? date : least), first);
}

export function latest(first: IsoDate, ...others: IsoDate[]): IsoDate {
  return others.reduce((most, date) => (date > most ? date : most), first);
}
