import { present, readOneOf, readText, type RawSearch } from '../../filters/filters';

export const GROUPINGS = ['officer', 'implementer', 'award'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the reports are of, as text; the names are those of the API. */
const SUBJECT_NAMES = ['q', 'award', 'implementer', 'officer', 'kind', 'programType'] as const;
/** How they stand; each card of the board sets these and nothing else. */
const STANDING_NAMES = ['state', 'late', 'soon', 'open', 'dueFrom', 'dueTo'] as const;

export type BoardFilterName = (typeof SUBJECT_NAMES)[number] | (typeof STANDING_NAMES)[number];

/** The address of the compliance board; the names are those of the API, but for `show` and `by`. */
export interface BoardSearch extends Partial<Record<BoardFilterName, string | undefined>> {
  /** Every report, and not only the open ones, where nothing else says how they stand. */
  show?: 'all' | undefined;
  /** What open reports are put together by; officers when left out. */
  by?: Grouping | undefined;
  sort?: string | undefined;
  /** The day by which reports are late; today when left out. */
  onDate?: string | undefined;
}

export function readBoardSearch(search: RawSearch): BoardSearch {
  const names = [...SUBJECT_NAMES, ...STANDING_NAMES];
  return present({
    ...Object.fromEntries(names.map((name) => [name, readText(search[name])])),
    show: readOneOf(['all'] as const, search.show),
    by: readOneOf(GROUPINGS, search.by),
    sort: readText(search.sort),
    onDate: readText(search.onDate),
  });
}

const only = (search: BoardSearch, names: readonly (keyof BoardSearch)[]): BoardSearch =>
  present(Object.fromEntries(names.map((name) => [name, search[name]])));

/** The search without what says how reports stand: what cards and counts start from. */
export function withoutStanding(search: BoardSearch): BoardSearch {
  return only(search, [...SUBJECT_NAMES, 'by', 'onDate']);
}

export function isOpenOnly(search: BoardSearch): boolean {
  return search.show === undefined && STANDING_NAMES.every((name) => search[name] === undefined);
}

/** What the list asks the API for, and its file: open reports unless the address says how they stand. */
export function listParametersOf(search: BoardSearch): Record<string, string> {
  const { show: _show, by: _by, ...asked } = search;
  return present({ ...asked, ...(isOpenOnly(search) ? { open: 'yes' } : {}) });
}

/** What files of what reports say ask for: the same awards and due dates, whatever the list shows of their states. */
export function contentParametersOf(search: BoardSearch): Record<string, string> {
  return present(only(search, [...SUBJECT_NAMES, 'dueFrom', 'dueTo', 'onDate']));
}

/** What the groups ask the API for: all that is open, whatever the list below them shows. */
export function groupParametersOf(search: BoardSearch): Record<string, string> {
  const { by = 'officer', ...asked } = withoutStanding(search);
  return present({ ...asked, by });
}
