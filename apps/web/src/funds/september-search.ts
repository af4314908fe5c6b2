import { present, readText, type RawSearch } from '../filters/filters';

/** The fiscal year at whose end it is too late; this year when left out. The name is that of the API. */
export interface SeptemberSearch {
  yearOfAction?: string | undefined;
}

export function readSeptemberSearch(search: RawSearch): SeptemberSearch {
  return present({ yearOfAction: readText(search.yearOfAction) });
}
