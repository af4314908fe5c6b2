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

/** The SQL of a dimension's key over the joined rows of `spending.queries.ts`; always text. */
export const KEY_OF_DIMENSION: Readonly<Record<Dimension, string>> = {
  'year-of-action': '(r.quarter_of_action / 10)::text',
  'year-of-funds': 'f.year_of_funds::text',
  quarter: 'r.quarter_of_action::text',
  account: 'f.account_code',
  'treasury-account': 't.code',
  category: 'r.category',
  'program-type': 'r.program_type',
  region: "coalesce(p.region, 'unallocated')",
  country: 'r.place',
  implementer: 'r.implementer_id::text',
  award: 'r.award_id::text',
};
