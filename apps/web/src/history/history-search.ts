import { present, readText, type RawSearch } from '../filters/filters';

/** What narrows a trail; the names are those of the API. Wrong values are refused by it, with a sentence. */
export interface HistorySearch {
  field?: string | undefined;
  actor?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export function readHistorySearch({ field, actor, from, to }: RawSearch): HistorySearch {
  return present({
    field: readText(field),
    actor: readText(actor),
    from: readText(from),
    to: readText(to),
  });
}
