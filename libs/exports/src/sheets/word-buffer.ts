/** How far past its end a buffer may be written or read, so that copies go in whole words. */
const SLACK_BYTES = 64;

const WORD_BYTES = 4;

/** A constant text as little-endian words, padded with zeros. */
export interface Words {
  readonly words: Int32Array;
  readonly length: number;
}

export function toWords(text: string): Words {
  const length = Buffer.byteLength(text);
  const padded = Buffer.alloc(Math.ceil(length / WORD_BYTES) * WORD_BYTES);
  padded.write(text);
  const words = new Int32Array(padded.length / WORD_BYTES);
  for (let i = 0; i < words.length; i += 1) words[i] = padded.readInt32LE(i * WORD_BYTES);
  return { words, length };
}

/**
 * Bytes under construction.
 *
 * Words and not bytes, for a cell is mostly constant text and four bytes at a time take a third of the time; a
 * write may spill past `length` and the next one covers it. Nothing here grows by itself: call `reserve` first.
 */
export class WordBuffer {
  bytes: Buffer;
  view: DataView;
  length = 0;

  constructor(capacity: number) {
    // Not from Node's shared pool: blocks live long and are reused.
    this.bytes = Buffer.allocUnsafeSlow(capacity + SLACK_BYTES);
    this.view = viewOf(this.bytes);
  }

  /** Makes room for so many more bytes; what was written stays. */
  reserve(more: number): void {
    if (this.length + more + SLACK_BYTES <= this.bytes.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + more + SLACK_BYTES));
    this.bytes.copy(grown, 0, 0, this.length);
    this.bytes = grown;
    this.view = viewOf(grown);
  }

  byte(value: number): void {
    this.bytes[this.length] = value;
    this.length += 1;
  }

  words(constant: Words): void {
    const { words } = constant;
    const { view } = this;
    const at = this.length;
    for (let i = 0; i < words.length; i += 1) view.setInt32(at + i * WORD_BYTES, words[i] as number, true);
    this.length = at + constant.length;
  }

  /** At most eight bytes, given as two words. */
  twoWords(low: number, high: number, length: number): void {
    this.view.setInt32(this.length, low, true);
    this.view.setInt32(this.length + WORD_BYTES, high, true);
    this.length += length;
  }

  copy(source: WordBuffer, from: number, to: number): void {
    const { view } = this;
    const sourceView = source.view;
    const at = this.length;
    const length = to - from;
    for (let i = 0; i < length; i += WORD_BYTES)
      view.setInt32(at + i, sourceView.getInt32(from + i, true), true);
    this.length = at + length;
  }

  /** Appends a text as UTF-8, where there is room for three bytes a character. */
  text(text: string): void {
    this.length += this.bytes.write(text, this.length);
  }

  /** Appends whole bytes from elsewhere, making room for them. */
  append(chunk: Buffer): void {
    this.reserve(chunk.length);
    chunk.copy(this.bytes, this.length);
    this.length += chunk.length;
  }

  written(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
