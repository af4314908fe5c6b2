import type { ReadingLimits } from '../limits';
import type { TableRows } from '../table-row';
import { CellStyles } from './cell-styles';
import { openWorkbookZip } from './directory';
import { findParts } from './parts';
import { SharedStrings } from './shared-strings';
import { SheetRows } from './sheet-rows';
import { UnreadableWorkbook } from './unreadable-workbook';
import { feedPart, readPart } from './xml';

/** What to read, and how much of it at most. */
export interface WorkbookRequest {
  path: string;
  /** Read when the workbook has a sheet of this name; else its first visible one is. */
  sheet: string;
  limits: ReadingLimits;
}

/**
 * The rows of one sheet, read in this thread.
 *
 * @throws UnreadableWorkbook; whatever else goes wrong inside a strange file becomes one too
 */
export async function* readWorkbook({ path, sheet, limits }: WorkbookRequest): TableRows {
  const book = await openWorkbookZip(path, limits);
  try {
    const parts = await findParts(book, sheet);
    const styles = new CellStyles();
    const strings = new SharedStrings(limits.sharedStrings);
    if (parts.styles !== null) await readPart(book, parts.styles, styles);
    if (parts.sharedStrings !== null) await readPart(book, parts.sharedStrings, strings);
    const rows = new SheetRows({ sharedTexts: strings.texts, styles, from1904: parts.from1904, limits });
    const chunks = feedPart(book, parts.sheet, rows);
    for await (const _ of chunks) yield rows.takeRows();
    yield rows.takeRows();
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : UnreadableWorkbook.saveAgain(error);
  } finally {
    book.zip.close();
  }
}
