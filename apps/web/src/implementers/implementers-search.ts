import type { ImplementerType } from '../api/types';
import { present, readOneOf, readText, type RawSearch } from '../filters/filters';
import { TYPES } from './words';

/** The address of the list of implementers; the names are those of the API. */
export interface ImplementersSearch {
  q?: string | undefined;
  type?: ImplementerType | undefined;
  country?: string | undefined;
}

export function readImplementersSearch(search: RawSearch): ImplementersSearch {
  return present({
    q: readText(search.q),
    type: readOneOf(TYPES, search.type),
    country: readText(search.country),
  });
}
