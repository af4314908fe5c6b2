import { present, type RawSearch, readText } from '../../filters/filters';

/** The address of a part of a draft. */
export interface DraftSearch {
  /** The field that somebody was led to, as the part names it. */
  field?: string | undefined;
}

export function readDraftSearch(search: RawSearch): DraftSearch {
  return present({ field: readText(search['field']) });
}
