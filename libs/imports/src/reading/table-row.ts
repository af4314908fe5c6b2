/** A cell whose content cannot be taken as it stands, such as an error of a formula. */
export interface CellFault {
  /** Zero-based column. */
  column: number;
  /** What the cell shows. */
  value: string;
  /** A sentence that says what to do. */
  reason: string;
}

/** One row of a sheet that is not blank. */
export interface TableRow {
  /** One-based, as a spreadsheet program numbers it; blank rows count. */
  row: number;
  /** Trimmed text, in column order; blank cells are empty, trailing ones may be absent. */
  cells: string[];
  /** Absent when every cell could be read. */
  faults?: CellFault[];
}

/** Rows in file order, a few hundred at a time; the next batch is read when the last one was taken. */
export type TableRows = AsyncGenerator<TableRow[], void, undefined>;
