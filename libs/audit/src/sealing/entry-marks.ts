import { createHash, hash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { assert } from '@awardbook/problems';

/** Bytes of one mark: transaction, id, begin of the line's sha256; big-endian. */
export const MARK_BYTES = 24;
const NUMBER_BYTES = 8;
const LINE_FEED = 0x0a;
const TAB = 0x09;

/** What a range of entries comes to. */
export interface Body {
  entries: bigint;
  /** sha256 of all lines, hex. */
  digest: string;
  /** One mark an entry, in order. */
  marks: Buffer;
}

/**
 * Reads entries as lines of COPY's text format, in pieces cut anywhere, one line in memory at a time.
 *
 * The format escapes line feeds and tabs inside values, so that a line feed always ends an entry and the first two
 * tabs end its transaction and its id.
 */
export async function readBody(lines: Readable): Promise<Body> {
  const whole = createHash('sha256');
  const marks: Buffer[] = [];
  let rest = Buffer.alloc(0);
  for await (const piece of lines as AsyncIterable<Buffer>) {
    whole.update(piece);
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      const tail = piece.subarray(from, end);
      marks.push(markOf(rest.length === 0 ? tail : Buffer.concat([rest, tail])));
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    if (from < piece.length) rest = Buffer.concat([rest, piece.subarray(from)]);
  }
  assert(rest.length === 0, 'every entry ends with a line feed');
  return { entries: BigInt(marks.length), digest: whole.digest('hex'), marks: Buffer.concat(marks) };
}

function markOf(line: Buffer): Buffer {
  const firstTab = line.indexOf(TAB);
  const secondTab = line.indexOf(TAB, firstTab + 1);
  const mark = Buffer.alloc(MARK_BYTES);
  mark.writeBigInt64BE(BigInt(line.toString('latin1', 0, firstTab)), 0);
  mark.writeBigInt64BE(BigInt(line.toString('latin1', firstTab + 1, secondTab)), NUMBER_BYTES);
  hash('sha256', line, 'buffer').copy(mark, 2 * NUMBER_BYTES, 0, NUMBER_BYTES);
  return mark;
}

/** An entry that is not as it was sealed. */
export interface TouchedEntry {
  transactionId: bigint;
  id: bigint;
  what: 'altered' | 'removed' | 'added';
}

/**
 * Which entries differ between what was sealed and what is there, in their order; at most `limit` of them.
 *
 * Null when the sealed marks are no marks: they were touched themselves.
 */
export function touchedEntries(sealed: Buffer, present: Buffer, limit: number): TouchedEntry[] | null {
  if (sealed.length % MARK_BYTES !== 0) return null;
  const touched: TouchedEntry[] = [];
  let [at, there] = [0, 0];
  while ((at < sealed.length || there < present.length) && touched.length < limit) {
    const order =
      at >= sealed.length ? 1 : there >= present.length ? -1 : compareKeys(sealed, at, present, there);
    const [from, offset] = order > 0 ? [present, there] : [sealed, at];
    const key = {
      transactionId: from.readBigInt64BE(offset),
      id: from.readBigInt64BE(offset + NUMBER_BYTES),
    };
    if (order < 0) touched.push({ ...key, what: 'removed' });
    else if (order > 0) touched.push({ ...key, what: 'added' });
    else if (!digestAt(sealed, at).equals(digestAt(present, there)))
      touched.push({ ...key, what: 'altered' });
    if (order <= 0) at += MARK_BYTES;
    if (order >= 0) there += MARK_BYTES;
  }
  return touched;
}

function compareKeys(one: Buffer, at: number, other: Buffer, there: number): number {
  for (const offset of [0, NUMBER_BYTES]) {
    const difference = one.readBigInt64BE(at + offset) - other.readBigInt64BE(there + offset);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return 0;
}

function digestAt(marks: Buffer, at: number): Buffer {
  return marks.subarray(at + 2 * NUMBER_BYTES, at + MARK_BYTES);
}
