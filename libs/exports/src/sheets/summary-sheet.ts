import { assert } from '@awardbook/problems';
import { type Style } from 'exceljs';
import { CENTS_DECIMALS, columnLetters } from './column';
import { type DefinedName, type ExceljsBook, type StreamedSheet, rangeOf } from './exceljs-stream';
import {
  BODY_AMOUNT,
  BODY_TEXT,
  HEADING_GROUP,
  HEADING_NUMBER,
  HEADING_TEXT,
  NOTE,
  PAGE_SETUP,
  SUBTITLE,
  SUM_AMOUNT,
  TITLE,
  TOTAL_AMOUNT,
  TOTAL_TEXT,
  footer,
  frozenAt,
} from './sheet-styles';
import { type SummaryTable, assertTable, columnParts, roundingNotes, rowParts, sum } from './summary-table';

const TITLE_HEIGHT = 32;
const HEADING_HEIGHT = 28;
const ROW_HEIGHT = 18;
const MIN_LABEL_WIDTH = 16;
const MAX_LABEL_WIDTH = 60;
const MIN_AMOUNT_WIDTH = 13;
const UNIT_LINES = { dollars: 'U.S. dollars', thousands: '$ in thousands', counts: 'Counts' } as const;

/** A written summary, and the names it defines. */
export interface WrittenSummary {
  readonly sheet: StreamedSheet;
  names(tab: number): DefinedName[];
}

/** Writes the table with its totals as formulas that carry their results. */
export function writeSummary(
  book: ExceljsBook,
  name: string,
  table: SummaryTable,
  about: { title: string; asOf: string },
): WrittenSummary {
  assertTable(table);
  return new SummaryWriter(book, name, table, about).write();
}

class SummaryWriter {
  private readonly sheet: StreamedSheet;
  private readonly labels: number;
  private readonly amounts: number;
  private readonly headingRow: number;
  private readonly firstRow: number;

  constructor(
    book: ExceljsBook,
    private readonly name: string,
    private readonly table: SummaryTable,
    about: { title: string; asOf: string },
  ) {
    this.labels = table.labelHeadings.length;
    this.amounts = table.columns.length * table.measures.length;
    // Title, lines, unit, one empty row; two rows of headings when there are several measures.
    this.headingRow = table.lines.length + 4;
    this.firstRow = this.headingRow + (table.measures.length > 1 ? 2 : 1);
    this.sheet = book.addWorksheet(name, {
      views: frozenAt(this.firstRow - 1, this.labels).map((view) => ({ ...view, showGridLines: false })),
      pageSetup: PAGE_SETUP,
      headerFooter: footer(about.title, about.asOf),
    }) as StreamedSheet;
  }

  write(): WrittenSummary {
    const { table } = this;
    this.sheet.columns = this.widths().map((width) => ({ width }));
    this.writeHead();
    this.writeHeadings();
    for (const [index, row] of table.rows.entries()) this.writeRow(this.firstRow + index, row);
    if (table.totalRow !== null) this.writeTotalRow(table.totalRow);
    this.writeNotes();
    this.sheet.commit();
    return { sheet: this.sheet, names: (tab) => this.names(tab) };
  }

  private writeHead(): void {
    const { table } = this;
    const title = this.set(1, 1, table.title, TITLE);
    title.height = TITLE_HEIGHT;
    table.lines.forEach((line, index) => this.set(2 + index, 1, line, SUBTITLE));
    this.set(this.headingRow - 2, 1, UNIT_LINES[table.unit], NOTE);
  }

  private writeHeadings(): void {
    const { headingRow, table } = this;
    const several = table.measures.length > 1;
    const groups = [...table.columns, ...(table.totalColumn === null ? [] : [table.totalColumn])];
    const last = this.firstRow - 1;
    table.labelHeadings.forEach((heading, index) => {
      if (several) this.set(headingRow, index + 1, '', HEADING_TEXT);
      this.set(last, index + 1, heading, HEADING_TEXT);
    });
    groups.forEach((group, index) => {
      const column = this.labels + 1 + index * table.measures.length;
      table.measures.forEach((measure, m) => {
        if (several) this.set(headingRow, column + m, m === 0 ? group : null, HEADING_GROUP);
        this.set(last, column + m, several ? measure : group, HEADING_NUMBER).height = HEADING_HEIGHT;
      });
    });
  }

  private writeRow(number: number, row: SummaryTable['rows'][number]): void {
    const { table } = this;
    const style = BODY_AMOUNT[table.unit];
    row.labels.forEach((label, index) => {
      this.set(number, index + 1, label, BODY_TEXT).height = ROW_HEIGHT;
    });
    row.cents.forEach((cents, index) => {
      this.set(number, this.labels + 1 + index, cents === null ? null : this.cellNumber(cents), style);
    });
    if (table.totalColumn !== null) {
      table.measures.forEach((_, measure) => {
        const total = sum(rowParts(table, row, measure));
        this.setRowTotal(number, measure, total, SUM_AMOUNT[table.unit]);
      });
    }
    // A row that waits for the sheet's end holds an object for each of its cells, and awards are twenty thousand.
    this.sheet.getRow(number).commit();
  }

  private writeTotalRow(label: string): void {
    const { firstRow, table } = this;
    const number = firstRow + table.rows.length;
    const style = TOTAL_AMOUNT[table.unit];
    for (let index = 0; index < this.labels; index += 1) {
      this.set(number, index + 1, index === 0 ? label : '', TOTAL_TEXT).height = ROW_HEIGHT;
    }
    for (let index = 0; index < this.amounts; index += 1) {
      const letters = columnLetters(this.labels + index);
      const down = `SUM(${letters}${firstRow}:${letters}${number - 1})`;
      const total = sum(columnParts(table, index));
      // Over no rows the sum would be over itself.
      if (table.rows.length === 0) this.set(number, this.labels + 1 + index, 0, style);
      else this.setFormula(number, this.labels + 1 + index, down, total, style);
    }
    if (table.totalColumn === null) return;
    table.measures.forEach((_, measure) => {
      const total = sum(table.rows.map((row) => sum(rowParts(table, row, measure))));
      this.setRowTotal(number, measure, total, style);
    });
  }

  private writeNotes(): void {
    const after = this.firstRow + this.table.rows.length + (this.table.totalRow === null ? 0 : 1) + 1;
    const notes = [...roundingNotes(this.table), ...this.table.notes];
    notes.forEach((note, index) => this.set(after + index, 1, note, NOTE));
  }

  private names(tab: number): DefinedName[] {
    const { firstRow, headingRow, name, table } = this;
    const lastColumn = columnLetters(this.widths().length - 1);
    const lastRow = firstRow + table.rows.length - (table.totalRow === null ? 1 : 0);
    const prefix = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
    const titles = rangeOf(name, `$${headingRow}`, `$${firstRow - 1}`);
    const whole = rangeOf(name, `$A$${firstRow - 1}`, `$${lastColumn}$${lastRow}`);
    const names: DefinedName[] = [
      { name: '_xlnm.Print_Titles', ranges: [titles], localSheetId: tab },
      { name: prefix, ranges: [whole] },
    ];
    if (table.totalRow !== null && table.totalColumn !== null && table.measures.length === 1) {
      const corner = `$${lastColumn}$${lastRow}`;
      names.push({ name: `${prefix}_total`, ranges: [rangeOf(name, corner, corner)] });
    }
    return names;
  }

  private setRowTotal(row: number, measure: number, cents: bigint, style: Partial<Style>): void {
    const { columns, measures } = this.table;
    const column = this.labels + 1 + this.amounts + measure;
    const cells = columns.map(
      (_, at) => `${columnLetters(this.labels + at * measures.length + measure)}${row}`,
    );
    // One measure stands in neighbouring cells; of several, each has its own cell in every column.
    const formula = measures.length === 1 ? `SUM(${cells[0]}:${cells.at(-1)})` : `SUM(${cells.join(',')})`;
    if (cells.length === 0) this.set(row, column, 0, style);
    else this.setFormula(row, column, formula, cents, style);
  }

  private widths(): number[] {
    const { table } = this;
    const labels = table.labelHeadings.map((heading, index) => {
      const longest = longestOf([heading, ...table.rows.map((row) => row.labels[index] ?? '')]);
      return Math.min(Math.max(longest + 3, MIN_LABEL_WIDTH), MAX_LABEL_WIDTH);
    });
    // No total is longer than the sum of all amounts without their signs.
    const whole = sum(table.rows.map((row) => sum(row.cents.map((cents) => magnitude(cents ?? 0n)))));
    const characters = Math.ceil(String(whole).length * (table.unit === 'dollars' ? 1.4 : 1)) + 3;
    const totals = table.totalColumn === null ? 0 : table.measures.length;
    const amounts = Array.from({ length: this.amounts + totals }, () =>
      Math.max(characters, MIN_AMOUNT_WIDTH),
    );
    return [...labels, ...amounts];
  }

  /** The exact decimal as the nearest number; 15 digits survive the way there and back. */
  private cellNumber(cents: bigint): number {
    const digits = magnitude(cents).toString();
    assert(digits.length <= 15, 'sheet amounts fit the 15 digits a spreadsheet keeps');
    if (this.table.unit === 'counts') return Number(cents);
    const decimals = CENTS_DECIMALS[this.table.unit === 'thousands' ? 'thousands' : 'money'] ?? 2;
    const padded = digits.padStart(decimals + 1, '0');
    return Number(`${cents < 0n ? '-' : ''}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`);
  }

  private set(row: number, column: number, value: string | number | null, style: Partial<Style>) {
    const line = this.sheet.getRow(row);
    const cell = line.getCell(column);
    cell.value = value;
    cell.style = style;
    return line;
  }

  private setFormula(
    row: number,
    column: number,
    formula: string,
    cents: bigint,
    style: Partial<Style>,
  ): void {
    const cell = this.sheet.getRow(row).getCell(column);
    cell.value = { formula, result: this.cellNumber(cents) };
    cell.style = style;
  }
}

const magnitude = (cents: bigint): bigint => (cents < 0n ? -cents : cents);

const longestOf = (texts: readonly string[]): number =>
  texts.reduce((longest, text) => Math.max(longest, text.length), 0);
