import { cleanText, fitCell, toCellXml } from './cell-text';
import { readCopyText } from './copy-text';
import { UNCLEAN, XML_WITH_CARE, traitsOf } from './text-traits';
import { WordBuffer, toWords } from './word-buffer';

/** Memory stays flat: beyond these, texts stand in their own cells. */
const MAX_TEXTS = 65_536;
const MAX_TEXTS_PER_COLUMN = 24_576;
const MAX_TEXT_BYTES = 256;

/** Twice the texts it may hold, so that probes stay short. */
const SLOTS = MAX_TEXTS * 2;
const SLOT_INTS = 8;
const HASH = 0;
const PLACE = 1;
/** One more than the length, for zero marks an empty slot. */
const LENGTH = 2;
const TRAITS = 3;
const LOW = 4;
const HIGH = 5;
const DIGITS = 6;

/** After so many look-ups a column that found too few of its texts stops looking. */
const TRIAL_LOOKUPS = 4_096;
/** Twenty thousand texts in no order are found this often in the first trial, and ever more often later. */
const LEAST_FOUND = TRIAL_LOOKUPS / 16;

/** The digits of an index, on their way to becoming two words. */
const INDEX = Buffer.alloc(8);

const OPEN = toWords('<si><t xml:space="preserve">');
const CLOSE = toWords('</t></si>');

/**
 * The workbook's shared strings: texts that many cells hold, written once.
 *
 * Found by their bytes, so that no string is ever made of a text seen before. The first rows decide which columns
 * are worth it: a column of references, each another, is not.
 */
export class SharedTexts {
  private readonly slots = new Int32Array(SLOTS * SLOT_INTS);
  private readonly seen = new WordBuffer(1 << 16);
  private readonly items = new WordBuffer(1 << 16);
  private readonly inColumn: Int32Array;
  private readonly lookups: Int32Array;
  private readonly found: Int32Array;
  private readonly byText = new Map<string, number>();
  /** How many texts stand in the table; exceljs asks for it under this name. */
  count = 0;

  constructor(columns: number) {
    this.inColumn = new Int32Array(columns);
    this.lookups = new Int32Array(columns);
    this.found = new Int32Array(columns);
  }

  /** The slot of a text, taken into the table if there is room; -1 when it stays in its own cell. */
  find(source: WordBuffer, from: number, to: number, hash: number, column: number): number {
    const { slots } = this;
    const lookups = this.lookups[column] as number;
    const length = to - from;
    if (lookups < 0 || length > MAX_TEXT_BYTES) return -1;
    this.lookups[column] = lookups + 1;
    if (lookups === TRIAL_LOOKUPS) this.judge(column);
    let place = hash & (SLOTS - 1);
    for (;;) {
      const slot = place * SLOT_INTS;
      const known = slots[slot + LENGTH] as number;
      if (known === 0) return this.take(slot, source, from, to, hash, column);
      if (known === length + 1 && slots[slot + HASH] === hash && this.isSame(slot, source, from, length)) {
        this.found[column] = (this.found[column] as number) + 1;
        return slot;
      }
      place = (place + 1) & (SLOTS - 1);
    }
  }

  traits(slot: number): number {
    return this.slots[slot + TRAITS] as number;
  }

  /** Writes the index of a text, as the cell holds it. */
  putIndex(slot: number, out: WordBuffer): void {
    const { slots } = this;
    out.twoWords(slots[slot + LOW] as number, slots[slot + HIGH] as number, slots[slot + DIGITS] as number);
  }

  /** The index of a text of the small sheets; exceljs calls it for each of their cells. */
  add(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.count);
    return this.append(text);
  }

  /** The finished part of the workbook. */
  toXml(): Buffer {
    const head =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.count}">`;
    return Buffer.concat([Buffer.from(head), this.items.written(), Buffer.from('</sst>')]);
  }

  private take(
    slot: number,
    source: WordBuffer,
    from: number,
    to: number,
    hash: number,
    column: number,
  ): number {
    if (this.count >= MAX_TEXTS || (this.inColumn[column] as number) >= MAX_TEXTS_PER_COLUMN) return -1;
    this.inColumn[column] = (this.inColumn[column] as number) + 1;
    const { slots } = this;
    const traits = traitsOf(source.bytes, from, to);
    const digits = INDEX.write(String(this.count));
    slots[slot + HASH] = hash;
    slots[slot + PLACE] = this.seen.length;
    slots[slot + LENGTH] = to - from + 1;
    slots[slot + TRAITS] = traits;
    slots[slot + LOW] = INDEX.readInt32LE(0);
    slots[slot + HIGH] = INDEX.readInt32LE(4);
    slots[slot + DIGITS] = digits;
    this.seen.reserve(to - from);
    this.seen.copy(source, from, to);
    if ((traits & (XML_WITH_CARE | UNCLEAN)) === 0) this.appendPlain(source, from, to);
    else this.append(readCopyText(source.bytes, from, to));
    return slot;
  }

  private isSame(slot: number, source: WordBuffer, from: number, length: number): boolean {
    const place = this.slots[slot + PLACE] as number;
    const known = this.seen.view;
    const asked = source.view;
    let at = 0;
    for (; at + 4 <= length; at += 4) {
      if (known.getInt32(place + at, true) !== asked.getInt32(from + at, true)) return false;
    }
    for (; at < length; at += 1) if (known.getUint8(place + at) !== asked.getUint8(from + at)) return false;
    return true;
  }

  private appendPlain(source: WordBuffer, from: number, to: number): void {
    this.items.reserve(to - from + OPEN.length + CLOSE.length);
    this.items.words(OPEN);
    this.items.copy(source, from, to);
    this.items.words(CLOSE);
    this.count += 1;
  }

  private append(text: string): number {
    const xml = toCellXml(fitCell(cleanText(text)).text);
    this.items.reserve(Buffer.byteLength(xml) + OPEN.length + CLOSE.length);
    this.items.words(OPEN);
    this.items.text(xml);
    this.items.words(CLOSE);
    this.count += 1;
    return this.count - 1;
  }

  private judge(column: number): void {
    const isWorthIt = (this.found[column] as number) >= LEAST_FOUND;
    this.lookups[column] = isWorthIt ? 0 : -1;
    this.found[column] = 0;
  }
}
