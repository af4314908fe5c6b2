import { assert } from '@awardbook/problems';
import { type Hash, createHash } from 'node:crypto';
import { BlockPipe, BLOCK_BYTES } from './block-pipe';
import { type SheetColumn, type SheetRow, assertColumns, columnLetters } from './column';
import { TAB, toCopyText } from './copy-text';
import { CsvCells } from './csv-cells';
import { type DefinedName, type ExceljsBook, type StreamedSheet, rangeOf } from './exceljs-stream';
import { RowEncoder } from './row-encoder';
import { type SharedTexts } from './shared-texts';
import { PAGE_SETUP, columnStyle, footer, frozenAt, headingStyle } from './sheet-styles';
import { WordBuffer } from './word-buffer';

/** A worksheet has 1,048,576 rows, and one of them is the header. */
export const MAX_DATA_ROWS = 1_048_575;

const HEADER_HEIGHT = 32;
/** Rows of values are encoded when so many bytes of them have come together. */
const SOURCE_BYTES = 65_536;
/** Of one UTF-16 unit. */
const MAX_UTF8_BYTES = 3;

/** One of the sheets that the data stand on. */
export interface DataPart {
  readonly sheet: StreamedSheet;
  readonly name: string;
  readonly rows: number;
}

/** What is known of the data when the last row is written. */
export interface DataSummary {
  readonly rows: number;
  /** SHA-256 of the rows in their CSV form: no header, no BOM, lines ending in CR LF. */
  readonly checksum: string;
  /** Texts that were longer than a cell holds and say so. */
  readonly textsCut: number;
}

export interface DataSheetOptions {
  readonly title: string;
  readonly asOf: string;
  readonly maxRows: number;
  readonly sharedTexts: SharedTexts;
  readonly failed: Promise<never>;
  readonly onClose: (summary: DataSummary) => void;
}

/**
 * The Data sheet, and the sheets it continues on when it is full.
 *
 * Memory does not grow with the rows: a write waits until the zip has taken what came before.
 */
export class DataSheet {
  readonly parts: DataPart[] = [];
  private readonly encoder: RowEncoder;
  private readonly csv = new CsvCells(new WordBuffer(BLOCK_BYTES));
  private readonly source = new WordBuffer(BLOCK_BYTES);
  private readonly pipe: BlockPipe;
  private readonly checksum: Hash = createHash('sha256');
  private sheet: StreamedSheet;
  private sheetRows = 0;
  private rows = 0;

  constructor(
    private readonly book: ExceljsBook,
    private readonly columns: readonly SheetColumn[],
    private readonly options: DataSheetOptions,
  ) {
    assertColumns(columns);
    this.pipe = new BlockPipe(options.failed);
    const styleIds = columns.map((column) => book.styles.addStyleModel(columnStyle(column.kind)));
    this.encoder = new RowEncoder(columns, styleIds, options.sharedTexts, this.csv);
    this.sheet = this.startSheet();
  }

  /** How many rows were written so far. */
  get rowsWritten(): number {
    return this.rows;
  }

  /** Rows of values in column order; wait for the promise before the next batch. */
  async write(rows: readonly SheetRow[]): Promise<void> {
    const kinds = this.columns.map((column) => column.kind);
    assert(this.source.length === 0, 'rows of values follow whole rows');
    for (const lines of toCopyText(rows, kinds)) {
      this.source.reserve(lines.length * MAX_UTF8_BYTES);
      this.source.text(lines);
      if (this.source.length >= SOURCE_BYTES) await this.encodeSource();
    }
    await this.encodeSource();
  }

  /**
   * A piece of what PostgreSQL sends for COPY … TO STDOUT in its text format, cut anywhere.
   *
   * The fast way in: no value becomes a JavaScript string. Columns as in this sheet, amounts as whole cents.
   */
  async writeCopyText(chunk: Buffer): Promise<void> {
    if (this.rows === 0) this.assertWidth(chunk);
    const whole = chunk.lastIndexOf('\n') + 1;
    this.source.append(chunk.subarray(0, whole));
    if (whole > 0) await this.encodeSource();
    this.source.append(chunk.subarray(whole));
  }

  /** Ends the last sheet; nothing can be written after it. */
  async close(): Promise<DataSummary> {
    assert(this.source.length === 0, 'the rows of a data sheet end in a whole row');
    await this.pipe.send();
    this.endSheet('');
    const checksum = this.checksum.digest('hex');
    const summary = { rows: this.rows, checksum, textsCut: this.encoder.textsCut };
    this.options.onClose(summary);
    return summary;
  }

  /** Names of each part: the whole table, each column, and the header as print titles. */
  definedNames(tabOf: (sheet: StreamedSheet) => number): DefinedName[] {
    const lastColumn = columnLetters(this.columns.length - 1);
    return this.parts.flatMap(({ name, rows, sheet }, index) => {
      const suffix = index === 0 ? '' : `_${index + 1}`;
      const lastRow = Math.max(rows, 1) + 1;
      const whole = rangeOf(name, '$A$1', `$${lastColumn}$${lastRow}`);
      const byColumn = this.columns.map((column, at) => {
        const letters = columnLetters(at);
        const range = rangeOf(name, `$${letters}$2`, `$${letters}$${lastRow}`);
        return { name: `data${suffix}_${column.key}`, ranges: [range] };
      });
      const printTitles = { ranges: [rangeOf(name, '$1', '$1')], localSheetId: tabOf(sheet) };
      return [
        { name: '_xlnm.Print_Titles', ...printTitles },
        { name: `data${suffix}`, ranges: [whole] },
        ...byColumn,
      ];
    });
  }

  private async encodeSource(): Promise<void> {
    const { encoder, options, pipe, source } = this;
    let next = 0;
    while (next < source.length) {
      if (this.sheetRows === options.maxRows) await this.continueOnNextSheet();
      const part = encoder.encode(source, next, pipe.block, {
        rowNumber: this.sheetRows + 2,
        rows: options.maxRows - this.sheetRows,
        xmlBytes: BLOCK_BYTES,
      });
      next = part.next;
      this.rows += part.rows;
      this.sheetRows += part.rows;
      this.checksum.update(this.csv.out.written());
      this.csv.out.length = 0;
      if (pipe.block.length >= BLOCK_BYTES) await pipe.send();
    }
    source.length = 0;
  }

  private async continueOnNextSheet(): Promise<void> {
    await this.pipe.send();
    this.endSheet(`, continues on ${this.nameOf(this.parts.length + 1)}`);
    this.sheet = this.startSheet();
  }

  private nameOf(index: number): string {
    return index === 0 ? 'Data' : `Data ${index + 1}`;
  }

  private startSheet(): StreamedSheet {
    const { columns } = this;
    const sheet = this.book.addWorksheet(this.nameOf(this.parts.length), {
      views: frozenAt(1),
      pageSetup: PAGE_SETUP,
    }) as StreamedSheet;
    sheet.columns = columns.map((column) => ({ width: column.width, style: columnStyle(column.kind) }));
    const header = sheet.getRow(1);
    header.height = HEADER_HEIGHT;
    columns.forEach((column, index) => {
      const cell = header.getCell(index + 1);
      cell.value = column.header;
      cell.style = headingStyle(column.kind);
    });
    header.commit();
    this.pipe.startSheet(sheet.stream);
    this.sheetRows = 0;
    return sheet;
  }

  private endSheet(notice: string): void {
    const { sheet, sheetRows } = this;
    sheet.autoFilter = `A1:${columnLetters(this.columns.length - 1)}${Math.max(sheetRows, 1) + 1}`;
    Object.assign(sheet.headerFooter, footer(this.options.title, this.options.asOf, notice));
    this.parts.push({ sheet, name: sheet.name, rows: sheetRows });
    sheet.commit();
  }

  /** A row with a value too few would run into the next one. */
  private assertWidth(chunk: Buffer): void {
    const line = chunk.subarray(0, chunk.indexOf('\n') + 1);
    const values = line.filter((byte) => byte === TAB).length + 1;
    assert(line.length === 0 || values === this.columns.length, 'each row has one value a column');
  }
}
