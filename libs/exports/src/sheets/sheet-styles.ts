import { type Fill, type HeaderFooter, type PageSetup, type Style, type WorksheetView } from 'exceljs';
import { type ColumnKind, NUMBER_FORMATS, columnLetters } from './column';

const NAVY = 'FF1B3A5C';
const PALE = 'FFE7EDF3';
const GREY = 'FF5A6570';

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const rule = (argb: string, style: 'thin' | 'medium' | 'hair') => ({ style, color: { argb } });

/*
 * One object a style, used for every cell that has it: exceljs knows a style again by its object, and making one a
 * cell is what makes it slow.
 */

export const TITLE: Partial<Style> = {
  font: { name: 'Calibri', size: 18, bold: true, color: { argb: NAVY } },
  alignment: { vertical: 'middle' },
};
export const SUBTITLE: Partial<Style> = {
  font: { name: 'Calibri', size: 11, color: { argb: GREY } },
  alignment: { vertical: 'top' },
};
export const NOTE: Partial<Style> = {
  font: { name: 'Calibri', size: 10, italic: true, color: { argb: GREY } },
  alignment: { vertical: 'top' },
};
export const SECTION: Partial<Style> = {
  font: { name: 'Calibri', size: 12, bold: true, color: { argb: NAVY } },
  border: { bottom: rule(NAVY, 'medium') },
};
export const LABEL: Partial<Style> = {
  font: { name: 'Calibri', size: 11, bold: true },
  alignment: { vertical: 'top' },
};
export const WRAPPED: Partial<Style> = { alignment: { vertical: 'top', wrapText: true } };
export const WRAPPED_DATE: Partial<Style> = {
  numFmt: NUMBER_FORMATS.date ?? '',
  alignment: { vertical: 'top', horizontal: 'left' },
};

const heading = (horizontal: NonNullable<Style['alignment']['horizontal']>, indent = 0): Partial<Style> => ({
  font: { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: solid(NAVY),
  alignment: { horizontal, indent, vertical: 'middle', wrapText: true },
});
export const HEADING_TEXT = heading('left');
export const HEADING_NUMBER = heading('right');
/** Over several columns, without merging their cells. */
export const HEADING_GROUP = heading('centerContinuous');
const HEADING_CENTRED = heading('center');
const HEADING_INDENTED = heading('right', 1);

const body = (numFmt: string | null, more: Partial<Style> = {}): Partial<Style> => ({
  ...(numFmt === null ? {} : { numFmt }),
  border: { bottom: rule('FFD5DCE3', 'hair') },
  ...more,
});
const total = (numFmt: string | null): Partial<Style> =>
  body(numFmt, {
    font: { name: 'Calibri', size: 11, bold: true },
    fill: solid(PALE),
    border: { top: rule(NAVY, 'thin'), bottom: rule(NAVY, 'thin') },
  });

export const BODY_TEXT = body(null, { alignment: { vertical: 'middle' } });
export const TOTAL_TEXT = total(null);

/** Of a summary: amounts in dollars and cents, or in thousands of dollars, or counts. */
export const BODY_AMOUNT = {
  dollars: body(NUMBER_FORMATS.money),
  thousands: body(NUMBER_FORMATS.thousands),
  counts: body(NUMBER_FORMATS.integer),
};
export const SUM_AMOUNT = {
  dollars: body(NUMBER_FORMATS.money, { font: { name: 'Calibri', size: 11, bold: true } }),
  thousands: body(NUMBER_FORMATS.thousands, { font: { name: 'Calibri', size: 11, bold: true } }),
  counts: body(NUMBER_FORMATS.integer, { font: { name: 'Calibri', size: 11, bold: true } }),
};
export const TOTAL_AMOUNT = {
  dollars: total(NUMBER_FORMATS.money),
  thousands: total(NUMBER_FORMATS.thousands),
  counts: total(NUMBER_FORMATS.integer),
};

/** The cell style of a data column; numbers keep a distance from the text that follows. */
export function columnStyle(kind: ColumnKind): Partial<Style> {
  const numFmt = NUMBER_FORMATS[kind];
  if (numFmt === null) return {};
  if (kind === 'date' || kind === 'year') return { numFmt, alignment: { horizontal: 'center' } };
  return { numFmt, alignment: { horizontal: 'right', indent: 1 } };
}

export function headingStyle(kind: ColumnKind): Partial<Style> {
  if (kind === 'text') return HEADING_TEXT;
  return kind === 'date' || kind === 'year' ? HEADING_CENTRED : HEADING_INDENTED;
}

/** Landscape, one page wide and as many high as it takes. */
export const PAGE_SETUP: Partial<PageSetup> = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
};

/** Title, page x of y with what else is to be said of the sheet, as of. */
export function footer(title: string, asOf: string, notice = ''): Partial<HeaderFooter> {
  // An ampersand begins a code, and a digit after the size would be read as part of it.
  const plain = (text: string) => shorten(text).replaceAll('&', '&&');
  return { oddFooter: `&L&8 ${plain(title)}&C&8 Page &P of &N${plain(notice)}&R&8 As of ${plain(asOf)}` };
}

/** All of a footer may have 255 characters, codes included. */
const MAX_FOOTER_TEXT = 90;

function shorten(text: string): string {
  return text.length <= MAX_FOOTER_TEXT ? text : `${text.slice(0, MAX_FOOTER_TEXT - 1)}…`;
}

/** The header rows stay in sight. */
export function frozenAt(rows: number, columns = 0): Partial<WorksheetView>[] {
  const activeCell = `${columnLetters(columns)}${rows + 1}`;
  return [{ state: 'frozen', xSplit: columns, ySplit: rows, activeCell }];
}

/** A sheet for reading, without the grid. */
export function plainPaper(): Partial<WorksheetView>[] {
  return [{ state: 'normal', showGridLines: false, activeCell: 'A1' }];
}
