import { assert } from '@awardbook/problems';
import { type ColumnKind, type SheetRow } from './column';

/*
 * Rows travel to the encoders as the text of PostgreSQL's COPY: one line a row, tabs between values, \N for
 * nothing, a backslash before whatever would be mistaken for one of these. What a COPY sends is used as it comes,
 * so a million rows never become fourteen million strings.
 */

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const BACKSLASH = 0x5c;
const LETTER_N = 0x4e;

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const NEEDS_ESCAPE = /[\\\t\n\r]/;

/** Whether a value is the two characters that stand for nothing. */
export function isNothing(bytes: Buffer, from: number, to: number): boolean {
  return to - from === 2 && bytes[from] === BACKSLASH && bytes[from + 1] === LETTER_N;
}

/** The text that a value stands for. */
export function readCopyText(bytes: Buffer, from: number, to: number): string {
  const raw = bytes.toString('utf8', from, to);
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(.)/gs, (_escape: string, letter: string) => ESCAPES[letter] ?? letter);
}

function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

/** Short enough for the young part of memory: long strings live until the whole heap is cleaned. */
const ROWS_AT_ONCE = 64;

/** Rows of values as lines of COPY text, a few rows at a time. */
export function* toCopyText(rows: readonly SheetRow[], kinds: readonly ColumnKind[]): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    let lines = '';
    for (const row of rows.slice(at, at + ROWS_AT_ONCE)) lines += toCopyLine(row, kinds);
    yield lines;
  }
}

function toCopyLine(row: SheetRow, kinds: readonly ColumnKind[]): string {
  assert(row.length === kinds.length, `a row has one value for each of the ${kinds.length} columns`);
  let line = '';
  for (let column = 0; column < kinds.length; column += 1) {
    if (column > 0) line += '\t';
    line += toCopyValue(row[column], kinds[column]);
  }
  return `${line}\n`;
}

function toCopyValue(value: SheetRow[number] | undefined, kind: ColumnKind | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'bigint') return value.toString();
  // A float never turns into exponents on the way: millionths of a fraction are more than a percent shows.
  if (kind === 'percent') return value.toFixed(6);
  assert(kind !== 'money' && kind !== 'thousands', 'money comes to a sheet as bigint cents');
  assert(kind === 'text' || Number.isSafeInteger(value), 'numbers of a sheet are whole');
  return String(value);
}
