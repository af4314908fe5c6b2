import { present, readText, type RawSearch } from '../filters/filters';

/** The address of an award's page. */
export interface AwardSearch {
  /** The day on which the award is shown as it was; without it, as it is. */
  asOf?: string | undefined;
}

export function readAwardSearch(search: RawSearch): AwardSearch {
  return present({ asOf: readText(search.asOf) });
}
