import { Money } from '@awardbook/money';
import {
  CERTIFICATION,
  FORM_BOXES,
  FORM_SECTIONS,
  FORM_TYPES,
  formDate,
  formRemarks,
  type KeptFinancial,
} from '@awardbook/reporting';
import { ACCOUNTING_BASES, FINANCIAL_LINES, type FinancialLine, INDIRECT_RATE_TYPES } from '@awardbook/sf425';
import { Workbook, type Worksheet } from 'exceljs';

const AMOUNT = '#,##0.00';
const FONT = { name: 'Calibri', size: 11 };
const BOLD = { ...FONT, bold: true };
const WIDTHS = { box: 5, text: 64, value: 40 };
const LINE_HEIGHT = 15;

/** The parts of the lines that the form computes. */
const FORMULAS: { readonly [Name in FinancialLine]?: readonly [sign: string, name: FinancialLine][] } = {
  cashOnHand: [
    ['', 'cashReceipts'],
    ['-', 'cashDisbursements'],
  ],
  federalShare: [
    ['', 'expenditures'],
    ['+', 'unliquidated'],
  ],
  unobligated: [
    ['', 'authorized'],
    ['-', 'federalShare'],
  ],
  shareRemaining: [
    ['', 'shareRequired'],
    ['-', 'shareSpent'],
  ],
  incomeUnspent: [
    ['', 'incomeEarned'],
    ['-', 'incomeDeducted'],
    ['-', 'incomeAdded'],
  ],
};

/**
 * The SF-425 as a workbook: the form on the first sheet, line 11 on the second.
 *
 * What the form computes are formulas with their results beside them. Small enough to be made at once, unlike exports.
 *
 * @param writtenAt the instant that the file bears
 */
export async function writeFinancialForm(kept: KeptFinancial, writtenAt: Date): Promise<Buffer> {
  const book = new Workbook();
  book.creator = 'Awardbook';
  book.created = writtenAt;
  book.title = `Federal Financial Report (SF-425), ${kept.form.fain}, period to ${kept.form.periodEndsOn}`;
  addForm(book.addWorksheet('SF-425', printed('portrait')), kept);
  addIndirect(book.addWorksheet('Line 11', printed('landscape')), kept);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const printed = (orientation: 'portrait' | 'landscape') => ({
  pageSetup: { orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 1 as never },
});

const number = (amount: string | null): number | null =>
  amount === null ? null : Money.parse(amount).toCellNumber();

function addForm(sheet: Worksheet, kept: KeptFinancial): void {
  sheet.columns = [{ width: WIDTHS.box }, { width: WIDTHS.text }, { width: WIDTHS.value }];
  sheet.addRow(['Federal Financial Report (SF-425)']).font = { ...BOLD, size: 14 };
  for (const [label, value] of headOf(kept)) {
    const row = sheet.addRow(['', label, value]);
    row.font = FONT;
    row.getCell(2).alignment = { vertical: 'top' };
    row.getCell(3).alignment = { horizontal: 'left', wrapText: true, vertical: 'top' };
    row.getCell(3).numFmt = '@';
    row.height = heightOf(value, WIDTHS.value);
  }
  const heading = sheet.addRow(['10.', 'Transactions', 'Cumulative, US dollars']);
  heading.font = BOLD;
  heading.getCell(3).alignment = { horizontal: 'right' };
  addLines(sheet, kept);
  const rest = [
    ['12.', 'Remarks', ''],
    ['', formRemarks(kept), ''],
    ['13.', 'Certification', ''],
    ['', CERTIFICATION, ''],
    ['', FORM_BOXES.certifiedBy, kept.form.certified?.by ?? ''],
    ['', FORM_BOXES.submittedOn, formDate(kept.form.certified?.on ?? null)],
  ];
  for (const [box = '', text = '', value = ''] of rest) {
    const row = sheet.addRow([box, text, value]);
    row.font = box === '' ? FONT : BOLD;
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
    row.height = heightOf(text, WIDTHS.text);
  }
  ruled(sheet, 2);
}

/** Lines around the boxes, as the form has them. */
function ruled(sheet: Worksheet, firstRow: number): void {
  const thin = { style: 'thin', color: { argb: 'FFA9AEB1' } } as const;
  for (let row = firstRow; row <= sheet.rowCount; row += 1)
    for (let column = 1; column <= sheet.columnCount; column += 1)
      sheet.getCell(row, column).border = { top: thin, left: thin, bottom: thin, right: thin };
}

const labelOf = (choices: readonly { code: string; label: string }[], code: string | null): string =>
  choices.find((choice) => choice.code === code)?.label ?? '';

/** Wrapped text shows whole only in a row that is high enough; points. */
function heightOf(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / (width - 4))));
  return LINE_HEIGHT * lines.reduce((sum, count) => sum + count, 0);
}

function headOf({ form, basis, recipientAccount }: KeptFinancial): readonly (readonly [string, string])[] {
  return [
    [FORM_BOXES.agency, form.agency],
    [FORM_BOXES.fain, form.fain],
    [FORM_BOXES.recipient, form.recipient.name],
    [FORM_BOXES.uei, form.recipient.uei ?? ''],
    [FORM_BOXES.ein, form.recipient.ein ?? ''],
    [FORM_BOXES.recipientAccount, recipientAccount],
    [FORM_BOXES.type, labelOf(FORM_TYPES, form.type)],
    [FORM_BOXES.basis, labelOf(ACCOUNTING_BASES, basis)],
    [FORM_BOXES.project, `${formDate(form.projectStartsOn)} to ${formDate(form.projectEndsOn)}`],
    [FORM_BOXES.periodEndsOn, formDate(form.periodEndsOn)],
    ['Receipt', form.receipt ?? 'not submitted'],
  ];
}

function addLines(sheet: Worksheet, { lines }: KeptFinancial): void {
  const rowOf = new Map<FinancialLine, number>();
  let section: string | null = null;
  for (const { name, line, label, section: of } of FINANCIAL_LINES) {
    if (of !== section) sheet.addRow(['', FORM_SECTIONS[of]]).font = { ...BOLD, italic: true };
    section = of;
    const row = sheet.addRow([`${line}.`, label]);
    rowOf.set(name, row.number);
    const cell = row.getCell(3);
    const result = number(lines[name]);
    const formula = FORMULAS[name]?.map(([sign, part]) => `${sign}C${rowOf.get(part) ?? 0}`).join('');
    cell.value = formula === undefined || result === null ? result : { formula, result };
    cell.numFmt = AMOUNT;
    row.font = formula === undefined ? FONT : BOLD;
  }
}

function addIndirect(sheet: Worksheet, { indirect, indirectTotal }: KeptFinancial): void {
  const heads = [
    '11a. Type',
    'b. Rate, per cent',
    'c. Period From',
    'Period To',
    'd. Base',
    'e. Amount Charged',
    'f. Federal Share',
  ];
  sheet.columns = [
    { width: 18 },
    { width: 16 },
    { width: 14 },
    { width: 14 },
    { width: 18 },
    { width: 18 },
    { width: 18 },
  ];
  const head = sheet.addRow(heads);
  head.font = BOLD;
  for (const column of [2, 5, 6, 7]) head.getCell(column).alignment = { horizontal: 'right' };
  for (const row of indirect) {
    const label = labelOf(INDIRECT_RATE_TYPES, row.type);
    const rate = row.rateBasisPoints === null ? null : row.rateBasisPoints / 100;
    const added = sheet.addRow([
      label,
      rate,
      formDate(row.startsOn),
      formDate(row.endsOn),
      number(row.base),
      null,
      number(row.federalShare),
    ]);
    const result = number(row.amount);
    // Half a cent rounds up in both, for no part is negative.
    added.getCell(6).value =
      result === null ? null : { formula: `ROUND(E${added.number}*B${added.number}/100,2)`, result };
  }
  const last = indirect.length + 1;
  const total = sheet.addRow(['11g. Totals']);
  total.font = BOLD;
  const sums = [indirectTotal.base, indirectTotal.amount, indirectTotal.federalShare];
  for (const [index, column] of ['E', 'F', 'G'].entries()) {
    const result = number(sums[index] ?? '0.00') ?? 0;
    total.getCell(column).value = last < 2 ? result : { formula: `SUM(${column}2:${column}${last})`, result };
  }
  for (const column of [5, 6, 7]) sheet.getColumn(column).numFmt = AMOUNT;
  sheet.getColumn(2).numFmt = '0.00';
  ruled(sheet, 1);
}
