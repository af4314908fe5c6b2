/** The names that filters have everywhere: in the API, in the page's address, in exports. */
export const FILTER_NAMES = [
  'yearOfActionFrom',
  'yearOfActionTo',
  'yearOfFundsFrom',
  'yearOfFundsTo',
  'quarter',
  'account',
  'treasuryAccount',
  'category',
  'programType',
  'region',
  'country',
  'implementer',
  'award',
  'office',
  'provenance',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** What narrows a report. Values stay as they stand in the address: the API, not the page, refuses a wrong one. */
export type Filters = { [name in FilterName]?: string | undefined };

/** Everything in an address that the page may read; unknown parameters are left out. */
export type RawSearch = Record<string, unknown>;

export function readFilters(search: RawSearch): Filters {
  return present(Object.fromEntries(FILTER_NAMES.map((name) => [name, readText(search[name])])));
}

/** What allotments can be known by: they belong to no award yet, so filters of awards do not narrow them. */
const ALLOTMENT_FILTER_NAMES = FILTER_NAMES.filter(
  (name) => !['category', 'programType', 'region', 'country', 'implementer', 'award'].includes(name),
);

export function readAllotmentFilters(search: RawSearch): Filters {
  return present(Object.fromEntries(ALLOTMENT_FILTER_NAMES.map((name) => [name, readText(search[name])])));
}

/** What appropriations can be known by: they belong to no office and no award yet. */
const APPROPRIATION_FILTER_NAMES = [
  'yearOfFundsFrom',
  'yearOfFundsTo',
  'account',
  'treasuryAccount',
] as const satisfies FilterName[];

export function readAppropriationFilters(search: RawSearch): Filters {
  return present(
    Object.fromEntries(APPROPRIATION_FILTER_NAMES.map((name) => [name, readText(search[name])])),
  );
}

/** A parameter's text; absent when empty, for an empty filter filters nothing. */
export function readText(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** One of the allowed values, or nothing. */
export function readOneOf<Value extends string>(
  allowed: readonly Value[],
  value: unknown,
): Value | undefined {
  return allowed.find((one) => one === value);
}

/** Without the parameters that have no value, so that addresses and requests carry only what is set. */
export function present<Search extends object>(
  search: Search,
): { [key in keyof Search]: NonNullable<Search[key]> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}

/** Only the filters of a page's search or of a report's answer, as text. */
export function filtersOf(search: object): Record<string, string> {
  return readFilters(search as RawSearch) as Record<string, string>;
}
