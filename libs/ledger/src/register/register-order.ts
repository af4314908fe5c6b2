import { CursorUnreadable, decodeCursor } from '@awardbook/database';
import { type AwardBalance } from '../award-balances';

/** What the register can be put in order by. */
export const REGISTER_KEYS = [
  'fain',
  'title',
  'implementer',
  'status',
  'starts',
  'ends',
  'ceiling',
  'obligated',
  'disbursed',
  'left',
  'left-percent',
] as const;
export type RegisterKey = (typeof REGISTER_KEYS)[number];

/** A key, the smallest first; with a minus before it, the largest first. */
export type RegisterSort = RegisterKey | `-${RegisterKey}`;
export const REGISTER_SORTS: readonly RegisterSort[] = REGISTER_KEYS.flatMap((key) => [
  key,
  `-${key}` as const,
]);

/** What the list goes on after: the last row's value of the key, and its FAIN for rows of one value. */
export interface AfterRow {
  readonly value: string;
  readonly fainKey: string;
}

/** How one key is read from the rows of the register. */
interface KeySql {
  /** Where the value is known: with the award's terms, or only with its balances. */
  readonly of: 'terms' | 'balances';
  readonly value: string;
  readonly type: string;
  /** What its text looks like in a cursor. */
  readonly shape: string;
}

/** As many letters decide the order of texts: a cursor must stay short, and what is alike so far goes by FAIN. */
const text = (value: string): string => `lower(left(${value}, 40)) COLLATE "C"`;
const ANY_TEXT = '[^]{0,80}';
const CENTS = '-?\\d{1,19}';
const DAY = '\\d{4}-\\d\\d-\\d\\d';

const LIFE =
  "ARRAY['planned', 'active', 'suspended', 'ended', 'closing-out', 'closed', 'terminated', 'cancelled']";

const SQL_OF_KEY: Readonly<Record<RegisterKey, KeySql>> = {
  fain: { of: 'terms', value: 'a.fain_key', type: 'text', shape: ANY_TEXT },
  title: { of: 'terms', value: text('a.title'), type: 'text', shape: ANY_TEXT },
  implementer: {
    of: 'terms',
    value: text('(SELECT i.name FROM implementers i WHERE i.id = a.implementer_id)'),
    type: 'text',
    shape: ANY_TEXT,
  },
  status: { of: 'terms', value: `array_position(${LIFE}, a.status)`, type: 'integer', shape: '\\d' },
  starts: { of: 'terms', value: 'a.starts_on', type: 'date', shape: DAY },
  ends: { of: 'terms', value: 'a.ends_on', type: 'date', shape: DAY },
  ceiling: { of: 'terms', value: 'a.ceiling_cents', type: 'bigint', shape: CENTS },
  obligated: { of: 'balances', value: 'm.obligated', type: 'bigint', shape: CENTS },
  disbursed: { of: 'balances', value: 'm.disbursed', type: 'bigint', shape: CENTS },
  left: { of: 'balances', value: 'm."left"', type: 'bigint', shape: CENTS },
  'left-percent': {
    of: 'balances',
    // What nothing is obligated to has no percentage and comes before all others.
    value: 'CASE WHEN m.obligated > 0 THEN round(m."left"::numeric / m.obligated, 6) ELSE -1 END',
    type: 'numeric',
    shape: '-?\\d{1,20}(\\.\\d{1,6})?',
  },
};

/** An order as the query takes it. */
export interface RegisterOrder {
  readonly sort: RegisterSort;
  readonly key: KeySql;
  readonly descending: boolean;
}

export function orderOf(sort: RegisterSort): RegisterOrder {
  const descending = sort.startsWith('-');
  const key = SQL_OF_KEY[(descending ? sort.slice(1) : sort) as RegisterKey];
  return { sort, key, descending };
}

/** @throws CursorUnreadable when the list in this order did not give it out */
export function readAfter(cursor: string | null, { sort, key }: RegisterOrder): AfterRow | null {
  const shapes = [new RegExp(`^${sort}$`), new RegExp(`^${key.shape}$`), /^[0-9A-Z]{1,30}$/];
  const [, value, fainKey] = decodeCursor(cursor, shapes) ?? [];
  if (value === undefined || fainKey === undefined) return null;
  if (key.type === 'date' && Number.isNaN(Date.parse(value))) throw new CursorUnreadable();
  return { value, fainKey };
}

/** A row's place in the order, for the cursor behind it. */
export const placeOf =
  ({ sort }: RegisterOrder) =>
  ({ sortValue, fainKey }: PlacedBalance): readonly string[] => [sort, sortValue, fainKey];

/** A balance and its place in the order. */
export interface PlacedBalance extends AwardBalance {
  readonly sortValue: string;
  readonly fainKey: string;
}
