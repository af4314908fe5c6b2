import type { Attributes, PartReader } from './xml';

/** What a number in a cell stands for, judged by the cell's number format. */
export type NumberMeaning = 'number' | 'date' | 'date-and-time';

const BUILT_IN: ReadonlyMap<number, NumberMeaning> = new Map([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  [22, 'date-and-time'],
]);

/** Quoted and escaped literals, colours, locales and padding of a format code: none of them says what it shows. */
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** Number formats by the index that cells carry. */
export class CellStyles implements PartReader {
  private readonly custom = new Map<number, NumberMeaning>();
  private readonly meanings: NumberMeaning[] = [];
  private inCellFormats = false;

  /** Unit: index into the cell formats, as the attribute "s" of a cell has it. */
  meaningOf(style: number): NumberMeaning {
    return this.meanings[style] ?? 'number';
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'numFmt')
      this.custom.set(Number(attributes['numFmtId']), meaningOfCode(attributes['formatCode'] ?? ''));
    if (name === 'cellXfs') this.inCellFormats = true;
    if (name !== 'xf' || !this.inCellFormats) return;
    const format = Number(attributes['numFmtId'] ?? 0);
    this.meanings.push(this.custom.get(format) ?? BUILT_IN.get(format) ?? 'number');
  }

  text(): void {}

  close(name: string): void {
    if (name === 'cellXfs') this.inCellFormats = false;
  }
}

/** Hours, minutes or seconds counted past the day: a duration, never a date. */
const ELAPSED = /\[(h+|m+|s+)\]/i;

/** A code that shows a day or a year shows a date; "mmm" alone is a month, which is one too. */
export function meaningOfCode(code: string): NumberMeaning {
  if (ELAPSED.test(code)) return 'number';
  const [positive = ''] = code.replace(LITERALS, '').toLowerCase().split(';');
  if (/general|[0#?]/.test(positive)) return 'number';
  const showsTime = /[hs]/.test(positive);
  const showsDate = /[dy]/.test(positive) || (positive.includes('m') && !showsTime);
  if (!showsDate) return 'number';
  return showsTime ? 'date-and-time' : 'date';
}
