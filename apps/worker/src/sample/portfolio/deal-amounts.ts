import { assert } from '@awardbook/problems';
import { type Random } from '../random';

/** The least that a sample award is worth; thousands of dollars. */
const LEAST_THOUSANDS = 25;

/**
 * Deals an amount out by weight, in whole thousands of dollars, then moves odd dollars between neighbours.
 *
 * Unit of the answer: cents, in the order of the weights; they add up to the amount.
 */
export function dealAmounts(random: Random, thousands: number, weights: readonly number[]): bigint[] {
  if (weights.length === 0) {
    assert(thousands === 0, 'money of the plan finds an award');
    return [];
  }
  const spread = thousands - LEAST_THOUSANDS * weights.length;
  assert(spread >= 0, `${thousands} thousand dollars are enough for ${weights.length} awards`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => LEAST_THOUSANDS + Math.floor((spread * weight) / total));
  const rest = thousands - parts.reduce((sum, part) => sum + part, 0);
  const largest = parts.indexOf(Math.max(...parts));
  const cents = parts.map((part, index) => BigInt(part + (index === largest ? rest : 0)) * 100_000n);
  for (let index = 1; index < cents.length; index += 2) {
    if (random.chance(0.5)) continue;
    const odd = BigInt(random.integer(1, 9_999)) * 100n;
    cents[index - 1] = (cents[index - 1] ?? 0n) - odd;
    cents[index] = (cents[index] ?? 0n) + odd;
  }
  return cents;
}

/** How much larger or smaller than its like an award is; about one in twenty is three times as large. */
export function weightOf(random: Random, programType: string): number {
  const factor =
    {
      'training-and-technical-assistance': 0.35,
      'child-protection-compact': 3,
      'program-to-end-modern-slavery': 9,
    }[programType] ?? 1;
  return factor * Math.exp(0.6 * random.normal());
}
