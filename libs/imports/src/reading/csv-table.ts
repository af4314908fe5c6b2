import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { READING_LIMITS, type ReadingLimits } from './limits';
import { FileRefused } from './reading.errors';
import type { CellFault, TableRow, TableRows } from './table-row';
import { Utf8Gate } from './utf8-gate';

const BATCH_ROWS = 1_000;
const CHUNK_BYTES = 256 * 1024;
const HEADER_BYTES = 64 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The rows of a CSV file in UTF-8, with or without a byte order mark.
 *
 * Separated by commas, semicolons or tabs, whichever the first line that is not blank has most of.
 *
 * @throws FileRefused for another encoding, broken quotes, or more than the limits allow
 */
export async function* readCsv(path: string, limits: ReadingLimits = READING_LIMITS): TableRows {
  const delimiter = await detectDelimiter(path);
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    max_record_size: limits.columns * limits.cellCharacters,
  });
  pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES }), new Utf8Gate(), parser, () => {
    // The parser is destroyed with the cause, and the loop below throws it.
  });
  let row = 0;
  let batch: TableRow[] = [];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      const cells = trimmedOrNull(record);
      if (cells === null) continue;
      if (row > limits.rows) throw tooManyRows(limits);
      batch.push(checkedRow(row, cells, limits));
      if (batch.length === BATCH_ROWS) {
        yield batch;
        batch = [];
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenQuotes(error, delimiter) : error;
  }
  if (batch.length > 0) yield batch;
}

/** Quoted text is left out of the count, for it may hold any of them. */
async function detectDelimiter(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const text = buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    const header = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
    const count = (delimiter: string): number => header.split(delimiter).length;
    return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
  } finally {
    await handle.close();
  }
}

/** Null when every cell is blank. Trims in place, for this runs for every cell of millions. */
function trimmedOrNull(record: string[]): string[] | null {
  let blank = true;
  for (let column = 0; column < record.length; column += 1) {
    const cell = record[column]!.trim();
    record[column] = cell;
    if (cell !== '') blank = false;
  }
  return blank ? null : record;
}

function checkedRow(row: number, cells: string[], limits: ReadingLimits): TableRow {
  if (cells.length > limits.columns) {
    throw new FileRefused(
      'file-too-large',
      `Row ${row} has ${cells.length} columns; at most ${limits.columns} are read. Start from the template.`,
    );
  }
  const faults: CellFault[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]!;
    if (cell.length > limits.cellCharacters) faults.push(tooLong(column, cell, limits));
  }
  return faults.length === 0 ? { row, cells } : { row, cells, faults };
}

function tooLong(column: number, cell: string, limits: ReadingLimits): CellFault {
  const most = limits.cellCharacters.toLocaleString('en-US');
  return {
    column,
    value: `${cell.slice(0, 40)}…`,
    reason: `The cell has ${cell.length.toLocaleString('en-US')} characters; at most ${most} fit. Shorten it, or look for a quotation mark that was never closed.`,
  };
}

function tooManyRows(limits: ReadingLimits): FileRefused {
  const most = limits.rows.toLocaleString('en-US');
  return new FileRefused(
    'file-too-large',
    `The file has more than ${most} rows. Split it into several files.`,
  );
}

function brokenQuotes(error: CsvError, delimiter: string): FileRefused {
  const row = Number(error['records'] ?? 0) + 1;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new FileRefused(
      'file-quotes',
      `Row ${row} never ends: a quotation mark was opened and not closed. Close it, or double every quotation mark inside a text.`,
    );
  }
  const separator = delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
  return new FileRefused(
    'file-quotes',
    `Row ${row} (near line ${String(error['lines'])} of the file) has a quotation mark that does not close, or stands inside a text. Put the whole cell in quotation marks, double those inside it, and separate cells by ${separator}.`,
  );
}
