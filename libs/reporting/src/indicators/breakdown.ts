import { type Breakdown } from './indicator';

/** One filled box of a grid. */
export interface Cell {
  /** Code of the breakdown. */
  readonly breakdown: string;
  /** Codes of its categories, rows first: "female" or "adult/female". */
  readonly cell: string;
  /** Whole units. */
  readonly value: number;
}

/** Every box of a breakdown, row by row. */
export function boxesOf({ dimensions }: Breakdown): string[] {
  const [rows, columns] = dimensions;
  const codes = (rows?.categories ?? []).map(({ code }) => code);
  if (columns === undefined) return codes;
  return codes.flatMap((row) => columns.categories.map(({ code }) => `${row}/${code}`));
}

/** What the boxes of one breakdown that are filled in come to; null when none is. */
export function totalOf(breakdown: Breakdown, cells: readonly Cell[]): number | null {
  const filled = cells.filter((cell) => cell.breakdown === breakdown.code);
  return filled.length === 0 ? null : filled.reduce((sum, { value }) => sum + value, 0);
}

/** Boxes of the breakdown in which nothing stands, not even zero. */
export function emptyBoxes(breakdown: Breakdown, cells: readonly Cell[]): string[] {
  const filled = new Set(cells.filter((cell) => cell.breakdown === breakdown.code).map(({ cell }) => cell));
  return boxesOf(breakdown).filter((box) => !filled.has(box));
}

/** Further breakdowns that come to more than the total; none may, for each says of a part of it what it was. */
export function overflowing(
  breakdowns: readonly Breakdown[],
  cells: readonly Cell[],
): readonly { readonly breakdown: Breakdown; readonly sum: number; readonly total: number }[] {
  const [first, ...others] = breakdowns;
  const total = first === undefined ? null : totalOf(first, cells);
  if (total === null) return [];
  return others.flatMap((breakdown) => {
    const sum = totalOf(breakdown, cells) ?? 0;
    return sum > total ? [{ breakdown, sum, total }] : [];
  });
}

/** "Adults, female": a box as a sentence names it. */
export function boxInWords({ dimensions }: Breakdown, cell: string): string {
  const codes = cell.split('/');
  return dimensions
    .map(({ categories }, index) => categories.find(({ code }) => code === codes[index])?.label ?? '')
    .join(', ');
}
