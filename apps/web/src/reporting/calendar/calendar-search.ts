import { present, type RawSearch, readOneOf, readText } from '../../filters/filters';
import { type CalendarMonth, daysOf, isMonth, monthOf } from './calendar-days';

/** The address of the calendar; the names are those of the API, but for `month` and `view`. */
export interface CalendarSearch {
  /** "2026-11"; the month of today when left out. */
  month?: CalendarMonth | undefined;
  /** The month as a calendar when left out. */
  view?: 'list' | undefined;
  award?: string | undefined;
  implementer?: string | undefined;
  officer?: string | undefined;
  /** The day by which reports are late; today when left out. */
  onDate?: string | undefined;
}

export const CALENDAR_FILTERS = ['officer', 'implementer', 'award'] as const;
export type CalendarFilterName = (typeof CALENDAR_FILTERS)[number];

export function readCalendarSearch(search: RawSearch): CalendarSearch {
  const month = readText(search['month']);
  return present({
    month: month !== undefined && isMonth(month) ? month : undefined,
    view: readOneOf(['list'] as const, search['view']),
    award: readText(search['award']),
    implementer: readText(search['implementer']),
    officer: readText(search['officer']),
    onDate: readText(search['onDate']),
  });
}

/** The month that is shown. @param today "2026-11-22" */
export function shownMonth({ month, onDate }: CalendarSearch, today: string): CalendarMonth {
  const ofDay = monthOf(onDate ?? today);
  return month ?? (isMonth(ofDay) ? ofDay : monthOf(today));
}

/** What the calendar asks the API for: what is due in the month, but for what is not asked for any more. */
export function listParametersOf(search: CalendarSearch, month: CalendarMonth): Record<string, string> {
  const { award, implementer, officer, onDate } = search;
  const { first, last } = daysOf(month);
  return present({
    ...{ award, implementer, officer, onDate, dueFrom: first, dueTo: last },
    state: 'not-due,draft,awaiting-certification,submitted,in-review,changes-requested,accepted',
  });
}
