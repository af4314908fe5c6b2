import { type Money } from '@awardbook/money';

/** A sentence when some of a figure was invented for the sample portfolio; null when none was. */
export function syntheticNote(synthetic: Money): string | null {
  if (synthetic.cents === 0n) return null;
  return `${synthetic.toDisplay()} of the total is synthetic: invented for the sample portfolio, never published.`;
}
