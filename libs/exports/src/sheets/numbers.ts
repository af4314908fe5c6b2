import { toSerialDay, tryIsoDate } from '@awardbook/fiscal';
import { assert } from '@awardbook/problems';
import { type WordBuffer } from './word-buffer';

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** Spreadsheets keep 15 significant digits; a longer number would be rounded silently. */
const MAX_DIGITS = 15;

/*
 * A broken promise is looked for with a plain comparison and only then told by assert: these run once a byte, and
 * calling through the front door of another room each time took a third of an export.
 */

/**
 * Writes a whole number from 0 to 2,147,483,647 in decimal.
 *
 * Not by way of a string: V8 remembers the texts of numbers, and those of a million rows stayed in memory.
 */
export function putWhole(out: WordBuffer, value: number): void {
  let digits = 1;
  for (let power = 10; value >= power; power *= 10) digits += 1;
  let rest = value;
  for (let at = out.length + digits - 1; at >= out.length; at -= 1) {
    const tenth = (rest / 10) | 0;
    out.bytes[at] = ZERO + rest - tenth * 10;
    rest = tenth;
  }
  out.length += digits;
}

/** Writes a plain number as it stands: an optional minus, digits, at most one point. */
export function putNumber(out: WordBuffer, source: Buffer, from: number, to: number): void {
  const target = out.bytes;
  let at = out.length;
  let points = 0;
  for (let i = from; i < to; i += 1) {
    const byte = source[i] as number;
    if (byte === POINT) points += 1;
    else if ((byte < ZERO || byte > NINE) && !(byte === MINUS && i === from)) refuse(source, from, to);
    target[at] = byte;
    at += 1;
  }
  const signs = source[from] === MINUS ? 1 : 0;
  if (to - from - points - signs > MAX_DIGITS || points > 1) refuse(source, from, to);
  out.length = at;
}

/**
 * Writes whole cents with the decimal point moved left: "-5" with two decimals is -0.05.
 *
 * Digits to digits, with no number in between, so nothing can round. Beyond two decimals, zeros at the end go.
 */
export function putCents(out: WordBuffer, source: Buffer, from: number, to: number, decimals: number): void {
  const target = out.bytes;
  let at = out.length;
  let first = from;
  if (source[from] === MINUS) {
    target[at++] = MINUS;
    first += 1;
  }
  const digits = to - first;
  if (digits <= 0 || digits > MAX_DIGITS) refuse(source, from, to);
  const whole = Math.max(digits - decimals, 0);
  if (whole === 0) target[at++] = ZERO;
  for (let i = 0; i < digits; i += 1) {
    const byte = source[first + i] as number;
    if (byte < ZERO || byte > NINE) refuse(source, from, to);
    if (i === whole) {
      target[at++] = POINT;
      for (let zeros = digits; zeros < decimals; zeros += 1) target[at++] = ZERO;
    }
    target[at++] = byte;
  }
  if (decimals > 2) {
    while (target[at - 1] === ZERO) at -= 1;
    if (target[at - 1] === POINT) at -= 1;
  }
  out.length = at;
}

function refuse(source: Buffer, from: number, to: number): never {
  const value = source.toString('latin1', from, Math.min(to, from + 40));
  assert(false, `numbers of a sheet are plain, money whole cents, of at most 15 digits, not "${value}"`);
}

/** The cell text of dates, kept by day: exports have few days and many rows. */
export class SerialDays {
  private static readonly FIRST_YEAR = 1900;
  private static readonly DAYS = 300 * 16 * 32;
  /** Spreadsheets disagree on the days before this one, for some believe in 29 February 1900. */
  private static readonly FIRST_SERIAL = 61;
  private readonly words = new Int32Array(SerialDays.DAYS * 2);
  private readonly lengths = new Uint8Array(SerialDays.DAYS);

  /** Writes the serial day of a date "YYYY-MM-DD". */
  put(out: WordBuffer, source: Buffer, from: number, to: number): void {
    const day = dayKey(source, from, to, SerialDays.FIRST_YEAR);
    if (day === -1 || this.lengths[day] === 0) this.learn(source.toString('latin1', from, to), day);
    out.twoWords(
      this.words[day * 2] as number,
      this.words[day * 2 + 1] as number,
      this.lengths[day] as number,
    );
  }

  private learn(text: string, day: number): void {
    const date = tryIsoDate(text);
    assert(
      date !== null && day !== -1,
      `dates of a sheet are calendar dates such as 2013-09-30, not "${text}"`,
    );
    const serial = toSerialDay(date);
    assert(serial >= SerialDays.FIRST_SERIAL, 'dates of a sheet are from 1900-03-01 on');
    const digits = Buffer.alloc(8);
    this.lengths[day] = digits.write(String(serial));
    this.words[day * 2] = digits.readInt32LE(0);
    this.words[day * 2 + 1] = digits.readInt32LE(4);
  }
}

/** A place of its own for each calendar date; -1 for what does not even look like one. */
function dayKey(bytes: Buffer, from: number, to: number, firstYear: number): number {
  if (to - from !== 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return -1;
  const year = number(bytes, from, 4) - firstYear;
  const month = number(bytes, from + 5, 2);
  const day = number(bytes, from + 8, 2);
  return year >= 0 && year < 300 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? (year * 16 + month) * 32 + day
    : -1;
}

/** Negative when a byte is no digit. */
function number(bytes: Buffer, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + byte - ZERO;
  }
  return value;
}
