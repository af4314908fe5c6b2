import { grouped } from './cell-text';
import { type DataPart, type DataSummary } from './data-sheet';
import { type ExceljsBook, type StreamedSheet } from './exceljs-stream';
import { LABEL, NOTE, PAGE_SETUP, SECTION, TITLE, WRAPPED, footer, plainPaper } from './sheet-styles';

/** A line of the Read me: what, and in words. A line without text begins a section. */
export interface ReadMeLine {
  readonly label: string;
  readonly text?: string;
}

/** What the Read me says of the data, once they are written. */
export interface WrittenData {
  readonly summary: DataSummary;
  readonly parts: readonly DataPart[];
}

const LABEL_WIDTH = 26;
const TEXT_WIDTH = 104;
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 32;

/** Where the as-of stands, for the defined name `as_of`. */
export const AS_OF_CELL = '$B$2';

const count = (rows: number): string => grouped(String(rows));

/** Title, as of, the lines given, and what is known only when the data are written. */
export function writeReadMe(
  book: ExceljsBook,
  about: { title: string; asOf: string; lines: readonly ReadMeLine[]; data: WrittenData | null },
): StreamedSheet {
  const sheet = book.addWorksheet('Read me', {
    views: plainPaper(),
    pageSetup: PAGE_SETUP,
    headerFooter: footer(about.title, about.asOf),
  }) as StreamedSheet;
  sheet.columns = [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }];
  const title = sheet.addRow([about.title]);
  title.height = TITLE_HEIGHT;
  title.getCell(1).style = TITLE;
  addLine(sheet, { label: 'As of', text: about.asOf });
  for (const line of [...about.lines, ...linesOf(about.data)]) addLine(sheet, line);
  sheet.commit();
  return sheet;
}

function addLine(sheet: StreamedSheet, line: ReadMeLine): void {
  if (line.text === undefined) {
    sheet.addRow([]);
    const section = sheet.addRow([line.label, '']);
    section.getCell(1).style = SECTION;
    section.getCell(2).style = SECTION;
    return;
  }
  const row = sheet.addRow([line.label, line.text]);
  row.height = LINE_HEIGHT * linesNeeded(line.text);
  row.getCell(1).style = LABEL;
  row.getCell(2).style =
    line.label === '' ? { ...WRAPPED, ...(NOTE.font ? { font: NOTE.font } : {}) } : WRAPPED;
}

/** A streamed sheet does not measure its rows; most characters are narrower than the widest digit. */
function linesNeeded(text: string): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / TEXT_WIDTH)), 0);
}

function linesOf(data: WrittenData | null): ReadMeLine[] {
  if (data === null) return [];
  const { parts, summary } = data;
  const lines: ReadMeLine[] = [
    { label: 'Data' },
    { label: 'Rows of data', text: count(summary.rows) },
    { label: 'SHA-256 of the data', text: summary.checksum },
    {
      label: '',
      text: 'Taken over the rows in their CSV form: UTF-8, lines ending in CR LF, no header. The CSV export of the same data has the same checksum after its header line.',
    },
  ];
  if (parts.length > 1) lines.push({ label: 'Sheets of data', text: sheetsNotice(parts) });
  if (summary.textsCut > 0) {
    lines.push({
      label: 'Texts cut',
      text: `${count(summary.textsCut)} texts are longer than the 32,767 characters a cell holds. Each says so where it is cut; the CSV export has them whole.`,
    });
  }
  return lines;
}

function sheetsNotice(parts: readonly DataPart[]): string {
  let before = 0;
  const sentences = parts.map(({ name, rows }, index) => {
    const range = `${name}: rows ${count(before + 1)} to ${count(before + rows)}`;
    before += rows;
    const next = parts[index + 1];
    return next === undefined ? `${range}.` : `${range}, continues on ${next.name}.`;
  });
  return `A sheet holds ${count(parts[0]?.rows ?? 0)} rows of data, so these stand on ${parts.length} sheets.\n${sentences.join('\n')}`;
}
