import { readCsv } from './csv-table';
import { detectFileKind } from './file-kind';
import { READING_LIMITS, type ReadingLimits } from './limits';
import type { TableRows } from './table-row';
import { readWorkbookTable } from './workbook/workbook-table';

/**
 * The rows of a CSV file or of one sheet of a workbook, whichever the content says it is.
 *
 * Row numbers are a spreadsheet program's. Blank rows are left out, so the first row is the header.
 *
 * @param sheet in a workbook, read when there is one of this name, else the first visible sheet
 * @throws FileRefused
 */
export async function* readTable(
  path: string,
  sheet: string,
  limits: ReadingLimits = READING_LIMITS,
): TableRows {
  const kind = await detectFileKind(path, limits);
  yield* kind === 'csv' ? readCsv(path, limits) : readWorkbookTable(path, sheet, limits);
}
