import { assert } from '@awardbook/problems';
import { type Hash, createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { CENTS_DECIMALS, type SheetColumn, type SheetRow, assertColumns } from './column';
import { LINE_FEED, TAB, isNothing, toCopyText } from './copy-text';
import { CsvCells } from './csv-cells';
import { traitsOf } from './text-traits';
import { WordBuffer } from './word-buffer';

const BYTE_ORDER_MARK = '\ufeff';
const BLOCK_BYTES = 131_072;
/** Room for numbers and separators of one value; texts make their own. */
const VALUE_ROOM = 64;
/** Of one UTF-16 unit. */
const MAX_UTF8_BYTES = 3;

export interface CsvOptions {
  /** Excel takes a file without one for the local code page; some programs want it without. */
  readonly byteOrderMark: 'with' | 'without';
}

/**
 * A CSV as a stream: RFC 4180, UTF-8, lines ending in CR LF, snake_case headers.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never do.
 */
export class StreamedCsv {
  private readonly cells = new CsvCells(new WordBuffer(BLOCK_BYTES * 2));
  private readonly source = new WordBuffer(BLOCK_BYTES);
  private readonly checksum: Hash = createHash('sha256');
  private readonly isFinished: Promise<void>;
  private rows = 0;

  constructor(
    private readonly output: Writable,
    private readonly columns: readonly SheetColumn[],
    options: CsvOptions,
  ) {
    assertColumns(columns);
    this.isFinished = finished(output);
    // Whoever writes next hears of a failure; until then nobody may be waiting.
    this.isFinished.catch(() => undefined);
    const mark = options.byteOrderMark === 'with' ? BYTE_ORDER_MARK : '';
    output.write(`${mark}${columns.map((column) => column.key).join(',')}\r\n`);
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
      await this.encodeSource();
    }
  }

  /** A piece of what PostgreSQL sends for COPY … TO STDOUT in its text format, cut anywhere. */
  async writeCopyText(chunk: Buffer): Promise<void> {
    const whole = chunk.lastIndexOf('\n') + 1;
    this.source.append(chunk.subarray(0, whole));
    if (whole > 0) await this.encodeSource();
    this.source.append(chunk.subarray(whole));
  }

  /** Ends the file; resolves when the output has taken its last byte. */
  async close(): Promise<{ rows: number; checksum: string }> {
    assert(this.source.length === 0, 'the rows of a CSV end in a whole row');
    await this.send();
    this.output.end();
    await this.isFinished;
    return { rows: this.rows, checksum: this.checksum.digest('hex') };
  }

  /** Gives up: the output is destroyed, and a write that waits is refused. */
  abort(): void {
    this.output.destroy();
  }

  private async encodeSource(): Promise<void> {
    const { cells, source } = this;
    let next = 0;
    while (next < source.length) {
      next = this.row(next);
      if (cells.out.length >= BLOCK_BYTES) await this.send();
    }
    source.length = 0;
  }

  private row(from: number): number {
    const { cells, columns, source } = this;
    const { bytes } = source;
    const last = columns.length - 1;
    cells.out.reserve(columns.length * VALUE_ROOM);
    let at = from;
    for (let index = 0; index <= last; index += 1) {
      const delimiter = index === last ? LINE_FEED : TAB;
      let to = at;
      while (bytes[to] !== TAB && bytes[to] !== LINE_FEED) to += 1;
      if (bytes[to] !== delimiter) assert(false, 'each row has one value a column');
      if (to > at && !isNothing(bytes, at, to)) this.value((columns[index] as SheetColumn).kind, at, to);
      cells.endValue();
      at = to + 1;
    }
    cells.endRow();
    this.rows += 1;
    return at;
  }

  private value(kind: SheetColumn['kind'], from: number, to: number): void {
    const { cells, source } = this;
    if (kind === 'text') cells.text(source, from, to, traitsOf(source.bytes, from, to));
    else if (kind === 'date') cells.date(source, from, to);
    else if (kind === 'money' || kind === 'thousands') {
      cells.cents(source, from, to, CENTS_DECIMALS[kind] as number);
    } else cells.number(source, from, to);
  }

  private async send(): Promise<void> {
    // A copy, for the output keeps what it has not written yet.
    const block = Buffer.from(this.cells.out.written());
    this.cells.out.length = 0;
    this.checksum.update(block);
    if (!this.output.write(block)) await Promise.race([once(this.output, 'drain'), this.isFinished]);
  }
}

/** Opens a CSV to a path or to any output. */
export function openCsv(
  target: string | Writable,
  columns: readonly SheetColumn[],
  options: CsvOptions = { byteOrderMark: 'with' },
): StreamedCsv {
  return new StreamedCsv(typeof target === 'string' ? createWriteStream(target) : target, columns, options);
}
