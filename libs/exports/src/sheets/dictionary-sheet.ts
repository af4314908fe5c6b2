import { type ColumnKind, type SheetColumn } from './column';
import { type DefinedName, type ExceljsBook, type StreamedSheet, rangeOf } from './exceljs-stream';
import { BODY_TEXT, HEADING_TEXT, PAGE_SETUP, WRAPPED, footer, frozenAt } from './sheet-styles';

const NAME = 'Dictionary';

const KINDS: Readonly<Record<ColumnKind, string>> = {
  text: 'Text',
  money: 'Amount, exact to the cent',
  thousands: 'Amount in thousands, exact to the cent, shown rounded',
  integer: 'Whole number',
  date: 'Calendar date',
  year: 'Fiscal year',
  percent: 'Fraction, shown as a percentage',
};

const COLUMNS = [
  { header: 'Column', width: 26, of: (column: SheetColumn) => column.header },
  { header: 'Name in CSV and formulas', width: 26, of: (column: SheetColumn) => column.key },
  { header: 'Meaning', width: 64, of: (column: SheetColumn) => column.meaning },
  { header: 'Unit', width: 22, of: (column: SheetColumn) => column.unit },
  { header: 'Kind', width: 26, of: (column: SheetColumn) => KINDS[column.kind] },
  { header: 'Source', width: 40, of: (column: SheetColumn) => column.source },
] as const;

const LINE_HEIGHT = 15;
const CELL: typeof BODY_TEXT = { ...BODY_TEXT, ...WRAPPED };

/** One line a column of the data: what it means, in which unit, from where. */
export function writeDictionary(
  book: ExceljsBook,
  about: { title: string; asOf: string; columns: readonly SheetColumn[] },
): StreamedSheet {
  const sheet = book.addWorksheet(NAME, {
    views: frozenAt(1),
    pageSetup: PAGE_SETUP,
    headerFooter: footer(about.title, about.asOf),
  }) as StreamedSheet;
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  const heading = sheet.addRow(COLUMNS.map(({ header }) => header));
  heading.height = LINE_HEIGHT * 2;
  heading.eachCell((cell) => (cell.style = HEADING_TEXT));
  for (const column of about.columns) {
    const texts = COLUMNS.map((line) => line.of(column));
    const row = sheet.addRow(texts);
    row.height =
      LINE_HEIGHT * Math.max(...texts.map((text, index) => linesNeeded(text, COLUMNS[index]?.width)));
    for (let index = 1; index <= COLUMNS.length; index += 1) row.getCell(index).style = CELL;
  }
  sheet.commit();
  return sheet;
}

export function dictionaryNames(tab: number): DefinedName[] {
  return [{ name: '_xlnm.Print_Titles', ranges: [rangeOf(NAME, '$1', '$1')], localSheetId: tab }];
}

function linesNeeded(text: string, width = 20): number {
  return Math.max(1, Math.ceil(text.length / width));
}
