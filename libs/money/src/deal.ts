import { assert } from '@awardbook/problems';

/** Shares are basis points: this many are the whole. */
export const WHOLE_BASIS_POINTS = 10_000;

/** A category share times a country share: cells are weighed in hundred-millionths. */
export const WHOLE_WEIGHT = 100_000_000n;

/**
 * What the first `upto` hundred-millionths of an amount come to, in cents, rounded half away from zero.
 *
 * Symmetric in sign: the parts of -x are the negatives of the parts of x, so a reversal cancels to the cent.
 * SQL has the same formula as `dealt_upto`; a property test holds the two together.
 */
export function dealtUpto(cents: bigint, upto: bigint): bigint {
  const size = cents < 0n ? -cents : cents;
  const dealt = (size * upto + WHOLE_WEIGHT / 2n) / WHOLE_WEIGHT;
  return cents < 0n ? -dealt : dealt;
}

/**
 * Deals an amount over weights by cumulative rounding.
 *
 * Each part is the difference of two rounded running totals, so the parts add up to the whole for every
 * amount, sign and split, and leaving out a boundary (summing neighbours) gives what dealing to the
 * coarser split would have given.
 *
 * @param weights hundred-millionths, in order, adding up to `WHOLE_WEIGHT`
 * @returns cents, in the order of the weights
 */
export function dealCents(cents: bigint, weights: readonly bigint[]): bigint[] {
  assert(weights.reduce((sum, weight) => sum + weight, 0n) === WHOLE_WEIGHT, 'weights add up to the whole');
  let upto = 0n;
  let dealt = 0n;
  return weights.map((weight) => {
    upto += weight;
    const next = dealtUpto(cents, upto);
    const part = next - dealt;
    dealt = next;
    return part;
  });
}
