import { assert } from '@awardbook/problems';
import { createWriteStream } from 'node:fs';
import { type Writable } from 'node:stream';
import { type SheetColumn } from './column';
import { DataSheet, type DataSummary, MAX_DATA_ROWS } from './data-sheet';
import { dictionaryNames, writeDictionary } from './dictionary-sheet';
import {
  type DefinedName,
  type ExceljsBook,
  type StreamedSheet,
  arrangeBook,
  createBook,
  rangeOf,
} from './exceljs-stream';
import { AS_OF_CELL, type ReadMeLine, type WrittenData, writeReadMe } from './read-me-sheet';
import { SharedTexts } from './shared-texts';
import { type WrittenSummary, writeSummary } from './summary-sheet';
import { type SummaryTable } from './summary-table';

export interface WorkbookOptions {
  readonly title: string;
  /** As footers and the Read me print it. */
  readonly asOf: string;
  /** Filters in words, who, definitions; rows and checksum are added. */
  readonly readMe: readonly ReadMeLine[];
  /** Rows of data on one sheet before the next begins; no sheet holds more than the default. */
  readonly maxRows?: number;
  /** 1 to 6. The default was measured: level 3 saves 13 % of the bytes for twice the time. */
  readonly compressionLevel?: number;
}

const FASTEST = 1;
/** Columns of the widest data sheet, so that shared texts are judged column by column. */
const MAX_COLUMNS = 200;

/**
 * A workbook as a stream: Read me, Summary, Data, Dictionary in this order of tabs, whatever order they are
 * written in. The Read me is written last, for it holds the row count and the checksum of the data.
 */
export class StreamedWorkbook {
  private readonly book: ExceljsBook;
  private readonly failed: Promise<never>;
  private readonly sharedTexts = new SharedTexts(MAX_COLUMNS);
  private readonly summaries: WrittenSummary[] = [];
  private data: DataSheet | null = null;
  private dataSummary: DataSummary | null = null;
  private dictionary: StreamedSheet | null = null;

  constructor(
    private readonly output: Writable,
    private readonly options: WorkbookOptions,
  ) {
    const { compressionLevel = FASTEST, maxRows = MAX_DATA_ROWS, title } = options;
    assert(compressionLevel >= 1 && compressionLevel <= 6, 'workbooks are compressed at level 1 to 6');
    assert(maxRows >= 1 && maxRows <= MAX_DATA_ROWS, 'a sheet holds 1 to 1,048,575 rows of data');
    this.book = createBook({ output, title, compressionLevel, sharedTexts: this.sharedTexts });
    this.failed = failureOf(output, this.book);
  }

  /** Adds the printed table; several get "Summary 2" and so on. */
  addSummary(table: SummaryTable): void {
    const name = this.summaries.length === 0 ? 'Summary' : `Summary ${this.summaries.length + 1}`;
    this.summaries.push(writeSummary(this.book, name, table, this.options));
  }

  /** Begins the data; a workbook has them once. */
  openData(columns: readonly SheetColumn[]): DataSheet {
    assert(this.data === null, 'a workbook has one set of data');
    const { asOf, maxRows = MAX_DATA_ROWS, title } = this.options;
    this.data = new DataSheet(this.book, columns, {
      title,
      asOf,
      maxRows,
      sharedTexts: this.sharedTexts,
      failed: this.failed,
      onClose: (summary) => (this.dataSummary = summary),
    });
    return this.data;
  }

  addDictionary(columns: readonly SheetColumn[]): void {
    assert(this.dictionary === null, 'a workbook has one dictionary');
    this.dictionary = writeDictionary(this.book, { ...this.options, columns });
  }

  /** Writes the Read me and ends the file; resolves when the output has taken its last byte. */
  async close(): Promise<void> {
    assert(this.data === null || this.dataSummary !== null, 'the data are closed before the workbook');
    const data: WrittenData | null =
      this.data === null || this.dataSummary === null
        ? null
        : { summary: this.dataSummary, parts: this.data.parts };
    const { asOf, readMe: lines, title } = this.options;
    const readMe = writeReadMe(this.book, { title, asOf, lines, data });
    const tabs = [
      readMe,
      ...this.summaries.map(({ sheet }) => sheet),
      ...(data?.parts ?? []).map(({ sheet }) => sheet),
      ...(this.dictionary === null ? [] : [this.dictionary]),
    ];
    arrangeBook(this.book, tabs, this.definedNames(readMe, tabs));
    await Promise.race([this.book.commit(), this.failed]);
  }

  /** Gives up: the output is destroyed, and a write that waits is refused. */
  abort(): void {
    this.output.destroy();
  }

  private definedNames(readMe: StreamedSheet, tabs: readonly StreamedSheet[]): DefinedName[] {
    const tabOf = (sheet: StreamedSheet) => tabs.indexOf(sheet);
    return [
      { name: 'as_of', ranges: [rangeOf(readMe.name, AS_OF_CELL, AS_OF_CELL)] },
      ...this.summaries.flatMap((summary) => summary.names(tabOf(summary.sheet))),
      ...(this.data?.definedNames(tabOf) ?? []),
      ...(this.dictionary === null ? [] : dictionaryNames(tabOf(this.dictionary))),
    ];
  }
}

/** Opens a workbook to a path or to any output. */
export function openWorkbook(target: string | Writable, options: WorkbookOptions): StreamedWorkbook {
  return new StreamedWorkbook(typeof target === 'string' ? createWriteStream(target) : target, options);
}

/** Rejects when the file cannot be finished any more; a write that waits for the zip would wait forever. */
function failureOf(output: Writable, book: ExceljsBook): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    output.once('error', reject);
    book.zip.once('error', reject);
    output.once('close', () => {
      if (!output.writableFinished) reject(new Error('The output closed before the workbook was whole.'));
    });
  });
  // Whoever writes next hears of it; until then nobody may be waiting.
  failed.catch(() => undefined);
  return failed;
}
