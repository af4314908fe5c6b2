import { assert } from '@awardbook/problems';
import { CENTS_DECIMALS, type SheetColumn, columnLetters } from './column';
import { cleanText, fitCell, toCellXml } from './cell-text';
import { LINE_FEED, TAB, isNothing, readCopyText } from './copy-text';
import { type CsvCells } from './csv-cells';
import { SerialDays, putCents, putNumber, putWhole } from './numbers';
import { type SharedTexts } from './shared-texts';
import { UNCLEAN, XML_WITH_CARE, traitsOf } from './text-traits';
import { type WordBuffer, type Words, toWords } from './word-buffer';

const ROW = toWords('<row r="');
const END_ATTRIBUTE = toWords('">');
const END_ROW = toWords('</row>');
const END_VALUE = toWords('</v></c>');
const SHARED = toWords('" t="s"><v>');
const INLINE = toWords('" t="inlineStr"><is><t>');
const INLINE_PRESERVED = toWords('" t="inlineStr"><is><t xml:space="preserve">');
const END_INLINE = toWords('</t></is></c>');

const SPACE = 0x20;
/** A short text may become this much longer in XML: one underscore becomes seven characters. */
const MAX_GROWTH = 7;
/** Longer texts are looked at again, for they may not fit a cell. */
const MAX_PLAIN_BYTES = 32_767;
/** Room for the constant parts of a cell and any number. */
const CELL_ROOM = 128;
/** A word of four tabs, or of four line feeds, to find one of them in a word. */
const FOUR_TABS = TAB * 0x01010101;
const FOUR_LINE_FEEDS = LINE_FEED * 0x01010101;

/** How far an encoder came. */
export interface EncodedPart {
  /** Where the next row begins in the source. */
  readonly next: number;
  readonly rows: number;
}

/**
 * Writes rows of COPY text as finished row XML and, in the same pass, as CSV for the checksum.
 *
 * The one hot loop of an export: bytes to bytes, no string, no object a cell. Every other way that was tried
 * (strings that are joined, a style object a cell) took two to twenty times as long.
 */
export class RowEncoder {
  /** How many texts were cut at the limit of a cell; the cell says so, and the Read me too. */
  textsCut = 0;
  private readonly opens: readonly Words[];
  private readonly styles: readonly Words[];
  private readonly kinds: readonly SheetColumn['kind'][];
  private readonly decimals: readonly number[];
  private readonly days = new SerialDays();

  /** @param styleIds one a column: the workbook's cell style */
  constructor(
    columns: readonly SheetColumn[],
    styleIds: readonly number[],
    private readonly shared: SharedTexts,
    private readonly csv: CsvCells,
  ) {
    this.opens = columns.map((_, index) => toWords(`<c r="${columnLetters(index)}`));
    this.styles = styleIds.map((id) => toWords(`" s="${id}"><v>`));
    this.kinds = columns.map((column) => column.kind);
    this.decimals = columns.map((column) => CENTS_DECIMALS[column.kind] ?? 0);
  }

  /**
   * Encodes whole rows from a place in the source, until its end, a number of rows, or a full block.
   *
   * @param rowNumber the sheet's number of the first of these rows
   */
  encode(
    source: WordBuffer,
    from: number,
    xml: WordBuffer,
    limit: { rowNumber: number; rows: number; xmlBytes: number },
  ): EncodedPart {
    let next = from;
    let rows = 0;
    while (next < source.length && rows < limit.rows && xml.length < limit.xmlBytes) {
      next = this.row(source, next, xml, limit.rowNumber + rows);
      rows += 1;
    }
    return { next, rows };
  }

  private row(source: WordBuffer, from: number, xml: WordBuffer, rowNumber: number): number {
    const { csv, kinds } = this;
    const last = kinds.length - 1;
    xml.reserve((kinds.length + 1) * CELL_ROOM);
    csv.out.reserve((kinds.length + 1) * CELL_ROOM);
    xml.words(ROW);
    const digitsAt = xml.length;
    putWhole(xml, rowNumber);
    const digits = xml.length - digitsAt;
    const low = xml.view.getInt32(digitsAt, true);
    const high = xml.view.getInt32(digitsAt + 4, true);
    xml.words(END_ATTRIBUTE);
    let at = from;
    for (let column = 0; column <= last; column += 1) {
      const cellAt = xml.length;
      xml.words(this.opens[column] as Words);
      xml.twoWords(low, high, digits);
      const valueAt = xml.length;
      const end =
        kinds[column] === 'text'
          ? this.text(source, at, xml, column, column === last ? FOUR_LINE_FEEDS : FOUR_TABS)
          : this.value(source, at, xml, column, column === last ? LINE_FEED : TAB);
      // Nothing stands as no cell at all.
      if (xml.length === valueAt) xml.length = cellAt;
      csv.endValue();
      at = end + 1;
    }
    xml.words(END_ROW);
    csv.endRow();
    return at;
  }

  /** Returns where the value ends. */
  private value(
    source: WordBuffer,
    from: number,
    xml: WordBuffer,
    column: number,
    delimiter: number,
  ): number {
    const { bytes } = source;
    let to = from;
    // Tab and line feed are the only delimiters, and no number or date has a character below a space.
    while ((bytes[to] as number) >= SPACE) to += 1;
    if (bytes[to] !== delimiter) assert(false, 'each row has one value a column');
    if (to === from || isNothing(bytes, from, to)) return to;
    xml.words(this.styles[column] as Words);
    const valueAt = xml.length;
    const decimals = this.decimals[column] as number;
    if (this.kinds[column] === 'date') {
      this.days.put(xml, bytes, from, to);
      this.csv.date(source, from, to);
    } else {
      if (decimals > 0) putCents(xml, bytes, from, to, decimals);
      else putNumber(xml, bytes, from, to);
      // The same digits in both formats.
      this.csv.out.copy(xml, valueAt, xml.length);
    }
    xml.words(END_VALUE);
    return to;
  }

  /** Finds where the text ends and its hash on the way, a word at a time. */
  private text(
    source: WordBuffer,
    from: number,
    xml: WordBuffer,
    column: number,
    delimiters: number,
  ): number {
    const { view } = source;
    let hash = -2_128_831_035;
    let to = from;
    for (;;) {
      const word = view.getInt32(to, true);
      const zeros = word ^ delimiters;
      // The lowest bit set marks the first byte that equals the delimiter.
      const hits = ((zeros - 0x01010101) | 0) & ~zeros & 0x80808080;
      if (hits === 0) {
        hash = Math.imul(hash ^ word, -1_640_531_535);
        hash ^= hash >>> 15;
        to += 4;
        continue;
      }
      const lowest = hits & ((~hits + 1) | 0);
      hash = Math.imul(hash ^ (word & ((lowest >>> 7) - 1)), -2_048_144_789);
      hash ^= hash >>> 13;
      to += (31 - Math.clz32(lowest)) >> 3;
      break;
    }
    if (to === from || isNothing(source.bytes, from, to)) return to;
    const slot = this.shared.find(source, from, to, hash, column);
    if (slot === -1) this.inlineText(source, from, to, xml);
    else {
      xml.words(SHARED);
      this.shared.putIndex(slot, xml);
      xml.words(END_VALUE);
      this.csv.text(source, from, to, this.shared.traits(slot));
    }
    return to;
  }

  private inlineText(source: WordBuffer, from: number, to: number, xml: WordBuffer): void {
    const { bytes } = source;
    const traits = traitsOf(bytes, from, to);
    xml.reserve((to - from) * MAX_GROWTH + CELL_ROOM * this.kinds.length);
    if ((traits & (XML_WITH_CARE | UNCLEAN)) !== 0 || to - from > MAX_PLAIN_BYTES) {
      const fitted = fitCell(cleanText(readCopyText(bytes, from, to)));
      if (fitted.cut) this.textsCut += 1;
      xml.words(INLINE_PRESERVED);
      xml.text(toCellXml(fitted.text));
    } else {
      xml.words(bytes[from] === SPACE || bytes[to - 1] === SPACE ? INLINE_PRESERVED : INLINE);
      xml.copy(source, from, to);
    }
    xml.words(END_INLINE);
    this.csv.text(source, from, to, traits);
  }
}
