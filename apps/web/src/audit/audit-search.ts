import { present, readText, type RawSearch } from '../filters/filters';
import { type HistorySearch, readHistorySearch } from '../history/history-search';

/** The address of the audit trail; the names are those of the API. */
export interface AuditSearch extends HistorySearch {
  kind?: string | undefined;
  table?: string | undefined;
}

export function readAuditSearch(search: RawSearch): AuditSearch {
  return present({
    ...readHistorySearch(search),
    kind: readText(search.kind),
    table: readText(search.table),
  });
}
