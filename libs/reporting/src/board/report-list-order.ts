import { CursorUnreadable, decodeCursor } from '@awardbook/database';
import { REPORT_STATES } from '../packages/report-state';
import { type ListedReport, type ReportListKey, type ReportListSort } from './report-list';

/** How one key is read from a package `p`. */
interface KeySql {
  readonly value: string;
  /** What it takes besides `p`: looked up one by one, thousands of names take a second. */
  readonly join?: string;
  readonly type: string;
  /** What its text looks like in a cursor. */
  readonly shape: string;
}

/** As many letters decide the order of texts: a cursor must stay short. */
const text = (value: string): string => `lower(left(${value}, 40)) COLLATE "C"`;
const DAY_SHAPE = '\\d{4}-\\d\\d-\\d\\d';
const LIFE = `ARRAY[${REPORT_STATES.map(({ code }) => `'${code}'`).join(', ')}]`;

const OF_AWARD = 'JOIN awards of_award ON of_award.id = p.award_id';

const SQL_OF_KEY: Readonly<Record<ReportListKey, KeySql>> = {
  due: { value: 'p.due_on', type: 'date', shape: DAY_SHAPE },
  period: { value: 'p.period_ends_on', type: 'date', shape: DAY_SHAPE },
  submitted: {
    // What was never submitted comes before all others.
    value: `coalesce((p.submitted_at AT TIME ZONE 'America/New_York')::date, '1900-01-01')`,
    type: 'date',
    shape: DAY_SHAPE,
  },
  fain: {
    value: 'of_award.fain_key',
    join: OF_AWARD,
    type: 'text',
    shape: '[^]{0,80}',
  },
  implementer: {
    value: text('of_implementer.name'),
    join: `${OF_AWARD} JOIN implementers of_implementer ON of_implementer.id = of_award.implementer_id`,
    type: 'text',
    shape: '[^]{0,80}',
  },
  state: { value: `array_position(${LIFE}, p.state)`, type: 'integer', shape: '\\d' },
};

/** What the list goes on after: the last row's value of the key, and its id for rows of one value. */
export interface AfterReport {
  readonly value: string;
  readonly id: string;
}

/** An order as the query takes it. */
export interface ReportListOrder {
  readonly sort: ReportListSort;
  readonly key: KeySql;
  readonly descending: boolean;
}

/** A report and its place in the order. */
export interface PlacedReport extends ListedReport {
  readonly sortValue: string;
}

export function orderOf(sort: ReportListSort): ReportListOrder {
  const descending = sort.startsWith('-');
  return { sort, key: SQL_OF_KEY[(descending ? sort.slice(1) : sort) as ReportListKey], descending };
}

/** @throws CursorUnreadable when the list in this order did not give it out */
export function readAfter(cursor: string | null, { sort, key }: ReportListOrder): AfterReport | null {
  const shapes = [new RegExp(`^${sort}$`), new RegExp(`^${key.shape}$`), /^[0-9a-f-]{36}$/];
  const [, value, id] = decodeCursor(cursor, shapes) ?? [];
  if (value === undefined || id === undefined) return null;
  if (key.type === 'date' && Number.isNaN(Date.parse(value))) throw new CursorUnreadable();
  return { value, id };
}

/** A row's place in the order, for the cursor behind it. */
export const placeOf =
  ({ sort }: ReportListOrder) =>
  ({ sortValue, id }: PlacedReport): readonly string[] => [sort, sortValue, id];
