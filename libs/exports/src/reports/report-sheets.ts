import { type ReadMeLine, type SheetColumn, type SheetRow, type SummaryTable } from '../sheets';

/** Everything of a report but its rows. */
export interface ReportSheets {
  title: string;
  /** RFC 3339, UTC. */
  asOf: string;
  about: ReadMeLine[];
  summary: SummaryTable;
  columns: readonly SheetColumn[];
}

/** A report whose rows are at hand; the ledger's come from the database as they are written. */
export interface SmallReport extends ReportSheets {
  rows: SheetRow[];
}
