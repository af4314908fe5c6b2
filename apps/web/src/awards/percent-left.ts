import { Money } from '@awardbook/money';
import type { AwardBalance } from '../api/types';

/** Of what is obligated; rounded down to a tenth, so that less than 10 % never reads "10.0". */
export function percentLeft({ left, obligated }: Pick<AwardBalance, 'left' | 'obligated'>): string {
  const whole = Money.parse(obligated).cents;
  if (whole <= 0n) return '–';
  const tenths = (Money.parse(left).cents * 1000n) / whole;
  return `${tenths / 10n}.${tenths % 10n}`;
}
