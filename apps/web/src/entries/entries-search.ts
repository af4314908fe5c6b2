import type { Measure } from '../api/types';
import { filtersOf, present, readFilters, readOneOf, type Filters, type RawSearch } from '../filters/filters';

/** The measures that entries make; allotted money is made by allotments. */
export const ENTRY_MEASURES = [
  'obligated',
  'disbursed',
  'unliquidated',
  'committed',
] as const satisfies Measure[];

/** The address of the list: the filters, and the figure whose entries it shows. Without a measure, every entry. */
export interface EntriesSearch extends Filters {
  measure?: (typeof ENTRY_MEASURES)[number] | undefined;
}

export function readEntriesSearch(search: RawSearch): EntriesSearch {
  return present({ ...readFilters(search), measure: readOneOf(ENTRY_MEASURES, search.measure) });
}

/** The parameters of the list, the same for the API and for an export. */
export function entriesParametersOf(search: EntriesSearch): Record<string, string> {
  return { ...filtersOf(search), ...(search.measure === undefined ? {} : { measure: search.measure }) };
}
