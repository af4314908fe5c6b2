import { Link } from '@tanstack/react-router';
import type { ListedReport } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { texts } from '../texts';
import { type CalendarMonth, monthInWords, WEEKDAYS, weeksOf } from './calendar-days';
import { CalendarEntry } from './calendar-entry';
import { type CalendarSearch } from './calendar-search';

const words = texts.calendar;

/** So many fit into the box of a day; the list has all of them. */
const MOST_ENTRIES = 4;

interface MonthProps {
  month: CalendarMonth;
  /** In the order of their due dates. */
  reports: readonly ListedReport[];
  today: string;
  search: CalendarSearch;
}

/** A month as a calendar hangs on a wall: weeks down, days across, what is due in the box of its day. */
export function MonthTable({ month, reports, today, search }: MonthProps) {
  return (
    <div className="calendar-month">
      <table className="usa-table">
        <caption className="usa-sr-only">{words.due(monthInWords(month))}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                <abbr title={day}>{day.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, weekday) =>
                day === null ? (
                  <td key={weekday} className="calendar-month__beside" />
                ) : (
                  <Day
                    key={weekday}
                    day={day}
                    isToday={day === today}
                    reports={reports.filter(({ dueOn }) => dueOn === day)}
                    search={{ ...search, month }}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  day: string;
  isToday: boolean;
  reports: readonly ListedReport[];
  search: CalendarSearch;
}

function Day({ day, isToday, reports, search }: DayProps) {
  const shown = reports.length > MOST_ENTRIES ? reports.slice(0, MOST_ENTRIES - 1) : reports;
  const rest = reports.length - shown.length;
  return (
    <td className={isToday ? 'calendar-month__today' : undefined}>
      <time dateTime={day} className="calendar-month__day">
        {Number(day.slice(8))}
        {isToday && ` ${words.today}`}
      </time>
      {reports.length > 0 && (
        <ul>
          {shown.map((report) => (
            <li key={report.id}>
              <CalendarEntry report={report} />
            </li>
          ))}
          {rest > 0 && (
            <li>
              <Link to="/reports/calendar" search={{ ...search, view: 'list' }} hash={`due-${day}`}>
                {words.more(rest, displayDay(day))}
              </Link>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}
