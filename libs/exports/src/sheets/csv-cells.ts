import { cleanText, toCsvField } from './cell-text';
import { readCopyText } from './copy-text';
import { putCents, putNumber } from './numbers';
import { CSV_WITH_CARE, HAS_COMMA, UNCLEAN } from './text-traits';
import { WordBuffer } from './word-buffer';

const QUOTE = 0x22;
const COMMA = 0x2c;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** A text grows at most this much on its way into CSV: one control character becomes three bytes, quotes double. */
const MAX_GROWTH = 4;

/**
 * The CSV form of rows, value by value.
 *
 * CSV files are made of it, and the checksum of a workbook's data is taken over it, so both formats of the same
 * data carry the same checksum.
 */
export class CsvCells {
  constructor(readonly out: WordBuffer) {}

  text(source: WordBuffer, from: number, to: number, traits: number): void {
    if ((traits & (CSV_WITH_CARE | UNCLEAN)) !== 0) {
      const field = toCsvField(cleanText(readCopyText(source.bytes, from, to)));
      this.out.reserve((to - from) * MAX_GROWTH + 2);
      this.out.text(field);
    } else {
      this.out.reserve(to - from + 2);
      const isQuoted = (traits & HAS_COMMA) !== 0;
      if (isQuoted) this.out.byte(QUOTE);
      this.out.copy(source, from, to);
      if (isQuoted) this.out.byte(QUOTE);
    }
  }

  date(source: WordBuffer, from: number, to: number): void {
    this.out.copy(source, from, to);
  }

  number(source: WordBuffer, from: number, to: number): void {
    putNumber(this.out, source.bytes, from, to);
  }

  cents(source: WordBuffer, from: number, to: number, decimals: number): void {
    putCents(this.out, source.bytes, from, to, decimals);
  }

  /** Every value is followed by a separator; the last one's becomes the line end. */
  endValue(): void {
    this.out.byte(COMMA);
  }

  endRow(): void {
    this.out.bytes[this.out.length - 1] = CARRIAGE_RETURN;
    this.out.byte(LINE_FEED);
  }
}
