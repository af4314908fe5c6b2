/** What spending can be grouped by; `by` goes down, `across` goes across. */
export const DIMENSIONS = [
  'year-of-action',
  'year-of-funds',
  'quarter',
  'account',
  'treasury-account',
  'category',
  'program-type',
  'region',
  'country',
  'implementer',
  'award',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions along which time passes: a stock is a balance at the end of each of their values. */
export const TIME_DIMENSIONS: readonly Dimension[] = ['year-of-action', 'quarter'];

/** How a dimension is read in SQL; the rows and tables are those of `spending.queries.ts`. */
interface DimensionSql {
  /** The column of the sums that decides it; sums are added up by it before anything is joined. */
  column:
    | 'year_of_action'
    | 'quarter_of_action'
    | 'fund_id'
    | 'category'
    | 'program_type'
    | 'place'
    | 'implementer_id'
    | 'award_id';
  /** Its key, text, over the added-up rows (r), funds (f), Treasury accounts (t) and places (p). */
  key: string;
}

export const SQL_OF_DIMENSION: Readonly<Record<Dimension, DimensionSql>> = {
  'year-of-action': { column: 'year_of_action', key: 'r.year_of_action::text' },
  quarter: { column: 'quarter_of_action', key: 'r.quarter_of_action::text' },
  'year-of-funds': { column: 'fund_id', key: 'f.year_of_funds::text' },
  account: { column: 'fund_id', key: 'f.account_code' },
  'treasury-account': { column: 'fund_id', key: 't.code' },
  category: { column: 'category', key: 'r.category' },
  'program-type': { column: 'program_type', key: 'r.program_type' },
  region: { column: 'place', key: 'p.region' },
  country: { column: 'place', key: 'r.place' },
  implementer: { column: 'implementer_id', key: 'r.implementer_id::text' },
  award: { column: 'award_id', key: 'r.award_id::text' },
};
