import { containing } from '@awardbook/database';
import { type Bind, joined, when } from '../board/report-list-conditions';
import { type ResultFilter } from './accepted-result';

/** The day by which a result is put in order; one without an end is as new as its report. */
export const LAST_DAY = 'coalesce(r.ends_on, p.period_ends_on)';

const ofText = (q: string, bind: Bind): string => {
  const pattern = `${bind(containing(q))}::text`;
  return `(r.title ILIKE ${pattern} OR r.change ILIKE ${pattern} OR a.title ILIKE ${pattern} OR a.fain ILIKE ${pattern}
     OR EXISTS (SELECT FROM implementer_names x WHERE x.implementer_id = a.implementer_id AND x.name ILIKE ${pattern}))`;
};

/** Which results the filter asks for: of `r`, in the report `p` of the award `a`. */
export function resultConditionsOf(filter: ResultFilter, bind: Bind): string {
  return joined(
    [
      ...when(filter.q, ofText),
      ...when(filter.theme, (theme, to) => `r.theme = ${to(theme)}::text`),
      ...when(filter.country, (place, to) => `r.place = ${to(place)}::text`),
      ...when(filter.publishable, (publishable, to) => `r.publishable = ${to(publishable)}::boolean`),
      ...when(filter.from, (day, to) => `${LAST_DAY} >= ${to(day)}::date`),
      ...when(filter.to, (day, to) => `coalesce(r.starts_on, p.period_starts_on) <= ${to(day)}::date`),
    ],
    bind,
  );
}
