import { present, readOneOf, readText, type RawSearch } from '../filters/filters';

export const CONCERN_LABELS = {
  'low-funds': 'Active, under 10 % left',
  'ending-soon': 'Ending within 90 days',
  'ended-unliquidated': 'Ended, money not paid',
};

export type AwardConcern = keyof typeof CONCERN_LABELS;
export const AWARD_CONCERNS = Object.keys(CONCERN_LABELS) as AwardConcern[];

/** What narrows the list of awards and stands in its address as text; the names are those of the API. */
export const AWARD_FILTER_NAMES = [
  'q',
  'status',
  'implementer',
  'programType',
  'instrument',
  'category',
  'country',
  'region',
  'account',
  'yearOfFunds',
  'programOfficer',
  'provenance',
] as const;
export type AwardFilterName = (typeof AWARD_FILTER_NAMES)[number];

/** The address of the list of awards; the names are those of the API, and `columns` those of its exports. */
export interface AwardsSearch extends Partial<Record<AwardFilterName, string | undefined>> {
  concern?: AwardConcern | undefined;
  active?: 'yes' | 'no' | undefined;
  /** The day whose clocks count. */
  onDate?: string | undefined;
  /** The day as of whose end the register is shown. */
  asOf?: string | undefined;
  sort?: string | undefined;
  /** Codes with commas between them; the usual columns when left out. */
  columns?: string | undefined;
}

export function readAwardsSearch(search: RawSearch): AwardsSearch {
  return present({
    ...Object.fromEntries(AWARD_FILTER_NAMES.map((name) => [name, readText(search[name])])),
    concern: readOneOf(AWARD_CONCERNS, search.concern),
    active: readOneOf(['yes', 'no'] as const, search.active),
    onDate: readText(search.onDate),
    asOf: readText(search.asOf),
    sort: readText(search.sort),
    columns: readText(search.columns),
  });
}

/** What the API is asked for: everything but the columns, which only say what is shown of the answer. */
export function parametersOf({ columns: _columns, ...asked }: AwardsSearch): Record<string, string> {
  return present(asked);
}

/** What a file of the register is asked for by: exactly what is shown, columns and all. */
export function exportParametersOf(search: AwardsSearch): Record<string, string> {
  return present({ ...search });
}
