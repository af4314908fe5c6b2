import * as fc from 'fast-check';
import { Random } from '../random';
import { dealAmounts } from './deal-amounts';
import { unequalSplit } from './splits';

describe('dealAmounts', () => {
  it('deals the whole amount, to the cent, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer(), weights, fc.integer({ min: 0, max: 50_000 }), (seed, shares, spare) => {
        const thousands = 25 * shares.length + spare;
        const parts = dealAmounts(Random.of(seed), thousands, shares);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(thousands) * 100_000n);
        expect(parts.filter((part) => part <= 0n)).toEqual([]);
      }),
    );
  });
});

describe('unequalSplit', () => {
  it('adds up to the whole and gives everybody a share', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, count) => {
        const codes = Array.from({ length: count }, (_, index) => `code-${index}`);
        const split = unequalSplit(Random.of(seed), codes);
        expect(split.reduce((sum, [, basisPoints]) => sum + basisPoints, 0)).toBe(10_000);
        expect(split.filter(([, basisPoints]) => basisPoints < 1)).toEqual([]);
      }),
    );
  });
});
