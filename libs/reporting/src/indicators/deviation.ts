import { type Actual } from './adding-up';
import { type AddingRule } from './indicator';

/** On which side of its target an indicator is by more than a tenth of it; null: within, or not to be told. */
export type Deviation = 'above' | 'below' | null;

/**
 * Whether a figure is off its target by more than 10 %, which a report has to explain.
 *
 * A year that still runs can only be above: what is not there yet may still come. Where persons may be counted twice
 * the whole range has to be off.
 */
export function deviationOf(
  { atLeast, atMost }: Pick<Actual, 'atLeast' | 'atMost'>,
  target: number,
  { adds, isOver }: { readonly adds: AddingRule; readonly isOver: boolean },
): Deviation {
  if (atLeast === null || atMost === null) return null;
  const mayBeAbove = isOver || adds === 'sum';
  if (mayBeAbove && atLeast * 10 > target * 11) return 'above';
  return isOver && atMost * 10 < target * 9 ? 'below' : null;
}
