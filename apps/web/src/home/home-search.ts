import { present, readText, type RawSearch } from '../filters/filters';

/** The day whose clocks count; today when left out. */
export interface DaySearch {
  onDate?: string | undefined;
}

export function readDaySearch(search: RawSearch): DaySearch {
  return present({ onDate: readText(search.onDate) });
}
