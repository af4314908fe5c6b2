import type { ReadingLimits } from '../limits';
import type { CellFault, TableRow } from '../table-row';
import { dateOfSerial, plainNumber } from './cell-number';
import type { CellStyles } from './cell-styles';
import { TextRuns, unescapeCharacters } from './text-runs';
import { UnreadableWorkbook } from './unreadable-workbook';
import type { Attributes, PartReader } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  sharedTexts: readonly string[];
  styles: CellStyles;
  from1904: boolean;
  limits: ReadingLimits;
}

const MISSING_RESULT =
  'The formula has no stored result. Open the workbook in Excel, save it, and upload it again; or paste values.';

/** Turns the XML of one sheet into rows of text; rows wait in `takeRows`. */
export class SheetRows implements PartReader {
  private waiting: TableRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private faults: CellFault[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private inValue = false;
  private hasFormula = false;
  private readonly inline = new TextRuns();

  constructor(private readonly context: SheetContext) {}

  /** Every finished row that is not blank, since the last call. */
  takeRows(): TableRow[] {
    const rows = this.waiting;
    this.waiting = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = true;
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'row') this.openRow(attributes);
    else this.inline.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else this.inline.close(name);
  }

  private openRow({ r }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = -1;
    this.cells = [];
    this.faults = [];
  }

  /** Some programs leave the reference out; such a cell follows the one before it. */
  private openCell({ r, t = 'n', s = '0' }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t;
    this.style = Number(s);
    this.value = '';
    this.hasFormula = false;
    this.inline.take();
  }

  private closeCell(): void {
    const text = this.cellText().trim();
    if (text === '') return;
    const { columns, cellCharacters } = this.context.limits;
    if (this.column >= columns) {
      throw new UnreadableWorkbook(
        'file-too-large',
        `Row ${this.row} has a value in column ${this.column + 1}; at most ${columns} columns are read. Start from the template.`,
      );
    }
    if (text.length > cellCharacters)
      this.fault(`${text.slice(0, 40)}…`, `The cell has more than ${cellCharacters} characters. Shorten it.`);
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private cellText(): string {
    switch (this.type) {
      case 's':
        return this.sharedText();
      case 'inlineStr':
        return this.inline.take();
      case 'b':
        return this.value === '' ? '' : this.value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return this.fault(this.value, `The cell shows ${this.value}. Mend its formula, or type the value.`);
      case 'str':
        return unescapeCharacters(this.value);
      case 'd':
        return this.value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
      default:
        return this.numberText();
    }
  }

  private sharedText(): string {
    const text = this.context.sharedTexts[Number(this.value)];
    if (text === undefined) throw UnreadableWorkbook.saveAgain(new Error(`no shared string ${this.value}`));
    return text;
  }

  private numberText(): string {
    if (this.value === '') return this.hasFormula ? this.fault('', MISSING_RESULT) : '';
    const number = Number(this.value);
    if (!Number.isFinite(number))
      throw UnreadableWorkbook.saveAgain(new Error(`not a number: ${this.value}`));
    const meaning = this.context.styles.meaningOf(this.style);
    return meaning === 'number' ? plainNumber(number) : dateOfSerial(number, meaning, this.context.from1904);
  }

  /** The text that stands in for the faulty cell, so that its row does not pass for blank. */
  private fault(value: string, reason: string): string {
    this.faults.push({ column: this.column, value, reason });
    return value === '' ? '?' : value;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (this.row > this.context.limits.rows) {
      throw new UnreadableWorkbook(
        'file-too-large',
        `The sheet has more than ${this.context.limits.rows.toLocaleString('en-US')} rows. Split it into several files.`,
      );
    }
    const { row, cells, faults } = this;
    this.waiting.push(faults.length === 0 ? { row, cells } : { row, cells, faults });
  }
}

/** Zero-based column of a reference such as "AB12". */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
