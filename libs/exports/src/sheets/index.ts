export { type CellValue, type ColumnKind, type SheetColumn, type SheetRow, NUMBER_FORMATS } from './column';
export { type CsvOptions, StreamedCsv, openCsv } from './csv-writer';
export { DataSheet, type DataSummary, MAX_DATA_ROWS } from './data-sheet';
export { type ReadMeLine } from './read-me-sheet';
export { type SummaryRow, type SummaryTable } from './summary-table';
export { StreamedWorkbook, type WorkbookOptions, openWorkbook } from './workbook-writer';
