import { assert } from '@awardbook/problems';
import { type Style, type Worksheet, stream } from 'exceljs';
import { type Writable } from 'node:stream';
import { type SharedTexts } from './shared-texts';
import { useNativeChecksum } from './zip-checksum';

/*
 * exceljs 4.4 writes workbooks as streams, but what a large export needs of it is not in its types: the stream of
 * a sheet, style numbers, the order of sheets, defined names. All of that is reached through here, and a version of
 * exceljs that moved it fails at once.
 */

/** The stream of one sheet; what is piped goes on to the zip, and the promise waits until it was taken. */
export interface SheetStream {
  /** Sends on what exceljs itself has written so far. */
  _flush(): void;
  _pipe(chunk: { toBuffer(): Buffer }): Promise<void>;
}

export interface StreamedSheet extends Worksheet {
  readonly stream: SheetStream;
}

export interface DefinedName {
  readonly name: string;
  readonly ranges: readonly string[];
  /** Position among the tabs, for a name that belongs to one sheet. */
  readonly localSheetId?: number;
}

interface Internals {
  _worksheets: (StreamedSheet | undefined)[];
  _definedNames: { model: DefinedName[] };
  sharedStrings: { readonly count: number; add(text: string): number };
  readonly styles: { addStyleModel(style: Partial<Style>): number };
  readonly zip: NodeJS.EventEmitter & {
    append(part: Buffer, entry: { name: string }): void;
    _module?: object;
  };
  addSharedStrings: () => Promise<void>;
}

export type ExceljsBook = stream.xlsx.WorkbookWriter & Internals;

export interface BookOptions {
  readonly output: Writable;
  readonly title: string;
  readonly sharedTexts: SharedTexts;
  readonly compressionLevel: number;
}

const ZLIB_MEMORY_LEVEL = 9;
/** One wake-up of the compressing thread for a whole block. */
const ZLIB_CHUNK_BYTES = 65_536;

/** A workbook of exceljs that takes its shared strings and defined names from us. */
export function createBook(options: BookOptions): ExceljsBook {
  const zlib = {
    level: options.compressionLevel,
    memLevel: ZLIB_MEMORY_LEVEL,
    chunkSize: ZLIB_CHUNK_BYTES,
  };
  const book = new stream.xlsx.WorkbookWriter({
    stream: options.output,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib },
  }) as ExceljsBook;
  assert(
    Array.isArray(book._worksheets) && book.styles && book.zip && book.sharedStrings && book._definedNames,
    'exceljs keeps its sheets, styles, strings, names and zip where version 4.4 did',
  );
  useNativeChecksum(book.zip);
  book.creator = 'Awardbook';
  book.lastModifiedBy = 'Awardbook';
  book.title = options.title;
  book.sharedStrings = options.sharedTexts;
  book.addSharedStrings = () => {
    book.zip.append(options.sharedTexts.toXml(), { name: 'xl/sharedStrings.xml' });
    return Promise.resolve();
  };
  return book;
}

/**
 * Puts the tabs in order, whatever order they were written in, and names what is to be named.
 *
 * Not by exceljs's own ways: its defined names hold every cell of a range, and its print titles break a file
 * whose sheet name has an apostrophe.
 */
export function arrangeBook(
  book: ExceljsBook,
  tabs: readonly StreamedSheet[],
  names: readonly DefinedName[],
): void {
  assert(tabs.length === book._worksheets.filter(Boolean).length, 'every sheet has its place among the tabs');
  book._worksheets = [...tabs];
  book._definedNames = { model: [...names] };
  book.views = [
    { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
}

/** A range of a sheet as formulas and names write it. */
export function rangeOf(sheetName: string, from: string, to: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${from}:${to}`;
}
