import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { implementersQuery } from '../../api/queries';
import { SearchField } from '../../filters/search-field';
import { SelectField } from '../../filters/select-field';
import { useOfficers } from '../board/board-filters';
import { texts } from '../texts';
import { type CalendarMonth, monthInWords, monthsLater } from './calendar-days';
import { type CalendarSearch } from './calendar-search';

const words = texts.calendar;

interface StepsProps {
  month: CalendarMonth;
  search: CalendarSearch;
}

/** The months beside the one that is shown, and the way back to this one. */
export function MonthSteps({ month, search }: StepsProps) {
  const step = (months: number, say: (month: string) => string) => {
    const other = monthsLater(month, months);
    return (
      other !== null && (
        <li>
          <Link to="/reports/calendar" search={{ ...search, month: other }} resetScroll={false}>
            {say(monthInWords(other))}
          </Link>
        </li>
      )
    );
  };
  return (
    <nav aria-label={words.months}>
      <ul className="row-actions">
        {step(-1, words.previous)}
        <li>
          <Link
            to="/reports/calendar"
            search={{ ...search, month: undefined }}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {words.thisMonth}
          </Link>
        </li>
        {step(1, words.next)}
      </ul>
    </nav>
  );
}

/** The month or the list; narrow windows show the list in any case, and no choice. */
export function ViewChoice({ search }: { search: CalendarSearch }) {
  const views = [
    [undefined, words.asMonth],
    ['list', words.asList],
  ] as const;
  return (
    <nav aria-label={words.views} className="calendar-views">
      <ul className="row-actions">
        {views.map(([view, label]) => (
          <li key={label}>
            {search.view === view ? (
              <strong aria-current="true">{label}</strong>
            ) : (
              <Link to="/reports/calendar" search={{ ...search, view }} resetScroll={false}>
                {label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FiltersProps {
  search: CalendarSearch;
  change: (part: CalendarSearch) => void;
}

/** For the office: whose reports, and of which award. */
export function CalendarFilters({ search, change }: FiltersProps) {
  const implementers = useQuery(implementersQuery);
  const officers = useOfficers(true);
  const { filters } = words;
  return (
    <div className="controls">
      <SelectField
        name="officer"
        label={filters.officer}
        any={filters.anyOfficer}
        value={search.officer}
        options={officers}
        onChange={(officer) => change({ officer })}
      />
      <SelectField
        name="implementer"
        label={filters.implementer}
        any={filters.anyImplementer}
        value={search.implementer}
        options={implementers.data?.map(({ id, name }): [string, string] => [id, name]) ?? []}
        onChange={(implementer) => change({ implementer })}
      />
      <SearchField
        type="text"
        label={filters.award}
        value={search.award}
        onSearch={(award) => change({ award })}
      />
    </div>
  );
}
