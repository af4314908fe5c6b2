import { isUtf8 } from 'node:buffer';
import { Transform, type TransformCallback } from 'node:stream';
import { FileRefused } from './reading.errors';

const NEWLINE = 10;

/**
 * Passes bytes on as they are, and stops at the first that is not UTF-8 text.
 *
 * A sheet saved in a Windows code page would otherwise load with its names garbled, and nobody would see it.
 */
export class Utf8Gate extends Transform {
  /** The bytes of a character that the last chunk began and did not finish. */
  private pending: Buffer = Buffer.alloc(0);
  private lines = 1;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const bytes = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
    if (!isUtf8(whole) || whole.includes(0)) {
      done(this.refusal(whole));
      return;
    }
    this.pending = bytes.subarray(whole.length);
    this.lines += countLines(whole);
    done(null, whole);
  }

  override _flush(done: TransformCallback): void {
    if (this.pending.length === 0) done();
    else done(this.refusal(this.pending));
  }

  private refusal(bytes: Buffer): FileRefused {
    let line = this.lines;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      const text = bytes.subarray(start, end);
      if (!isUtf8(text) || text.includes(0)) break;
      line += 1;
      start = end + 1;
    }
    return new FileRefused(
      'file-encoding',
      `The file is not UTF-8 text: line ${line} has a character in another encoding. Save it as "CSV UTF-8 (comma delimited)", or as an Excel workbook.`,
    );
  }
}

/** How many bytes at the end begin a character without finishing it: 0 to 3. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
