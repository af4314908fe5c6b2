import * as fc from 'fast-check';
import { WHOLE_WEIGHT, dealCents, dealtUpto } from './deal';
import { MAX_AMOUNT_CENTS } from './money';

const SEED = 20_100_930;

/** Any amount of either sign, up to the 15 digits that an amount may have. */
const anyCents = fc.bigInt({ min: -MAX_AMOUNT_CENTS, max: MAX_AMOUNT_CENTS });

/** Any split of the whole: cut points, sorted, and the widths between them. */
const anyWeights = fc
  .uniqueArray(fc.bigInt({ min: 1n, max: WHOLE_WEIGHT - 1n }), { maxLength: 40 })
  .map((cuts) => [0n, ...cuts.sort((a, b) => (a < b ? -1 : 1)), WHOLE_WEIGHT])
  .map((bounds) => bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0n)));

const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/** Runs a property over many inputs; a failure names the seed and the smallest input that fails. */
function holds(property: fc.IProperty<[bigint, bigint[]]>): void {
  fc.assert(property, { seed: SEED, numRuns: 2_000 });
}

describe(`dealing cents (seed ${SEED})`, () => {
  it('gives parts that add up to the whole, for every amount, sign and split', () => {
    holds(fc.property(anyCents, anyWeights, (cents, weights) => sum(dealCents(cents, weights)) === cents));
  });

  it('gives the negative of an amount the negatives of its parts, so a reversal cancels to the cent', () => {
    holds(
      fc.property(anyCents, anyWeights, (cents, weights) => {
        const reversed = dealCents(-cents, weights);
        return dealCents(cents, weights).every((part, index) => part + (reversed[index] ?? 0n) === 0n);
      }),
    );
  });

  it('gives neighbours together what they would have got as one share', () => {
    holds(
      fc.property(anyCents, anyWeights, (cents, weights) => {
        const middle = Math.floor(weights.length / 2);
        const coarse = dealCents(cents, [sum(weights.slice(0, middle)), sum(weights.slice(middle))]);
        const fine = dealCents(cents, weights);
        return sum(fine.slice(0, middle)) === coarse[0] && sum(fine.slice(middle)) === coarse[1];
      }),
    );
  });

  it('gives no part another sign than the whole', () => {
    holds(
      fc.property(anyCents, anyWeights, (cents, weights) =>
        dealCents(cents, weights).every((part) => (cents < 0n ? part <= 0n : part >= 0n)),
      ),
    );
  });

  it('misses an exact share by less than a cent', () => {
    holds(
      fc.property(anyCents, anyWeights, (cents, weights) =>
        dealCents(cents, weights).every((part, index) => {
          const missed = part * WHOLE_WEIGHT - cents * (weights[index] ?? 0n);
          return missed > -WHOLE_WEIGHT && missed < WHOLE_WEIGHT;
        }),
      ),
    );
  });

  it.each([
    // 100.00 in thirds of 33.33, 33.33 and 33.34 %: 33.33 + 33.33 + 33.34 = 100.00
    [10_000n, [33_330_000n, 33_330_000n, 33_340_000n], [3_333n, 3_333n, 3_334n]],
    // 0.01 in halves: half a cent rounds up, so the first has it all
    [1n, [50_000_000n, 50_000_000n], [1n, 0n]],
    [-1n, [50_000_000n, 50_000_000n], [-1n, 0n]],
    [0n, [50_000_000n, 50_000_000n], [0n, 0n]],
    // 0.05 over four quarters: running totals 1.25, 2.5, 3.75, 5 round to 1, 3, 4, 5
    [5n, [25_000_000n, 25_000_000n, 25_000_000n, 25_000_000n], [1n, 2n, 1n, 1n]],
  ])('deals %s cents over %s as %s', (cents, weights, parts) => {
    expect(dealCents(cents, weights)).toEqual(parts);
  });

  it('deals nothing up to nothing and the whole up to the whole', () => {
    fc.assert(
      fc.property(
        anyCents,
        (cents) => dealtUpto(cents, 0n) === 0n && dealtUpto(cents, WHOLE_WEIGHT) === cents,
      ),
      { seed: SEED },
    );
  });

  it('refuses weights that miss the whole', () => {
    expect(() => dealCents(100n, [50_000_000n, 49_999_999n])).toThrow('weights add up to the whole');
  });
});
