import type { Breakdown, Indicator, IndicatorActual } from '../../api/types';
import { texts } from '../texts';

type Adds = Pick<Indicator, 'adds'>;

/** "1,250", or of a ratio, whose figures are basis points, "62.5 %". */
export function figureText(value: number, { adds }: Adds): string {
  return adds === 'ratio'
    ? `${(value / 100).toLocaleString('en-US', { maximumFractionDigits: 2 })} %`
    : value.toLocaleString('en-US');
}

/** "1,250 persons", "62.5 %". */
export function figureInUnit(value: number, indicator: Adds & Pick<Indicator, 'unit'>): string {
  const figure = figureText(value, indicator);
  return indicator.adds === 'ratio' ? figure : `${figure} ${indicator.unit}`;
}

/** A figure, what it lies between, or a dash. */
export function actualText(actual: IndicatorActual, indicator: Adds): string {
  if (actual.value !== null) return figureText(actual.value, indicator);
  if (actual.atLeast === null || actual.atMost === null) return '–';
  return texts.indicators.range(figureText(actual.atLeast, indicator), figureText(actual.atMost, indicator));
}

/** Why several reports are not one figure; null when they are. */
export function warningText({ warning }: Pick<IndicatorActual, 'warning'>): string | null {
  if (warning === null) return null;
  return warning === 'persons-counted-twice' ? texts.indicators.countedTwice : texts.indicators.notAdded;
}

/** What one report says, as one figure in words. */
export function periodText(
  figures: { total: number | null; numerator: number | null; denominator: number | null },
  indicator: Adds,
): string {
  const { total, numerator, denominator } = figures;
  if (indicator.adds !== 'ratio') return total === null ? '–' : figureText(total, indicator);
  if (numerator === null || denominator === null) return '–';
  const parts = `${numerator.toLocaleString('en-US')} of ${denominator.toLocaleString('en-US')}`;
  return denominator === 0 ? parts : `${figureText(ratioOf(numerator, denominator), indicator)} (${parts})`;
}

/** Basis points, half up. */
export function ratioOf(numerator: number, denominator: number): number {
  return Math.floor((numerator * 20_000 + denominator) / (denominator * 2));
}

/** Every box of a breakdown with its name: row by row, and where there are two dimensions, column by column. */
export function boxesOf({ dimensions }: Breakdown): { cell: string; label: string }[] {
  const [rows, columns] = dimensions;
  return (rows?.categories ?? []).flatMap((row) =>
    columns === undefined
      ? [{ cell: row.code, label: row.label }]
      : columns.categories.map((column) => ({
          cell: `${row.code}/${column.code}`,
          label: `${row.label}, ${column.label}`,
        })),
  );
}
