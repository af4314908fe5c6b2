import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import * as fc from 'fast-check';
import { type BudgetPeriod, type Cost } from './budget';
import { indirectOf, sumCosts, sumsOf, wholeOf } from './budget-sums';
import { OBJECT_CLASSES } from './object-class';

const SEED = 20_241_001;
const RUNS = { seed: SEED, numRuns: 500 };

const anAmount = fc.bigInt({ min: 0n, max: 99_999_999_999n }).map((cents) => Money.ofCents(cents));
const aCost: fc.Arbitrary<Cost> = fc.record({ federal: anAmount, costShare: anAmount });
const aRate = fc.integer({ min: 1, max: 30_000 });
const aPeriod: fc.Arbitrary<BudgetPeriod> = fc.record({
  startsOn: fc.constant(isoDate('2024-10-01')),
  endsOn: fc.constant(isoDate('2025-09-30')),
  lines: fc
    .uniqueArray(fc.constantFrom(...OBJECT_CLASSES.map(({ code }) => code)))
    .chain((codes) =>
      fc.tuple(...codes.map((objectClass) => aCost.map((cost) => ({ objectClass, ...cost })))),
    ),
  indirect: fc.array(
    fc.record({
      kind: fc.constant('negotiated' as const),
      startsOn: fc.constant(isoDate('2024-10-01')),
      endsOn: fc.constant(isoDate('2025-09-30')),
      rateBasisPoints: aRate,
      base: aCost,
    }),
    { maxLength: 3 },
  ),
});

const dollars = (text: string): Money => Money.parse(text);

describe(`the sums of a budget (seed ${SEED})`, () => {
  it('add up: classes to total direct, direct and indirect to the total, periods to the whole', () => {
    fc.assert(
      fc.property(fc.array(aPeriod, { minLength: 1, maxLength: 4 }), (periods) => {
        const { classes, totalDirect, indirect, total } = sumsOf(periods);
        const apart = periods.map((period) => sumsOf([period]).total);
        for (const part of ['federal', 'costShare'] as const) {
          expect(sumCosts(classes)[part]).toEqual(totalDirect[part]);
          expect(totalDirect[part].plus(indirect[part])).toEqual(total[part]);
          expect(sumCosts(apart)[part]).toEqual(total[part]);
        }
        expect(classes.map(({ objectClass }) => objectClass)).toEqual(OBJECT_CLASSES.map(({ code }) => code));
      }),
      RUNS,
    );
  });

  it('have indirect costs of base times rate, missed by half a cent at most, and no part below zero', () => {
    fc.assert(
      fc.property(aCost, aRate, (base, rateBasisPoints) => {
        const indirect = indirectOf({ base, rateBasisPoints });
        const missed = wholeOf(indirect).cents * 10_000n - wholeOf(base).cents * BigInt(rateBasisPoints);
        expect(missed <= 5_000n && missed > -5_000n).toBe(true);
        expect(indirect.federal.cents >= 0n && indirect.costShare.cents >= 0n).toBe(true);
      }),
      RUNS,
    );
  });

  it('give the negative of an amount the negative of its indirect costs', () => {
    fc.assert(
      fc.property(anAmount, aRate, (base, rate) =>
        base.negated().atRate(rate).equals(base.atRate(rate).negated()),
      ),
      RUNS,
    );
  });

  it.each([
    // 100,000.00 × 26.5 % = 26,500.00
    ['100000.00', 2_650, '26500.00'],
    // 0.05 × 10 % = 0.005, half a cent, away from zero
    ['0.05', 1_000, '0.01'],
    ['0.04', 1_000, '0.00'],
    ['-0.05', 1_000, '-0.01'],
    // 333.33 × 15 % = 49.9995
    ['333.33', 1_500, '50.00'],
  ])('take of %s at %i basis points %s', (base, rate, indirect) =>
    expect(dollars(base).atRate(rate).toString()).toBe(indirect),
  );

  it('round the whole once: 0.05 and 0.05 at 10 % are 0.01 together, of which the federal part has all', () => {
    const base = { federal: dollars('0.05'), costShare: dollars('0.05') };
    const { federal, costShare } = indirectOf({ base, rateBasisPoints: 1_000 });
    expect([federal.toString(), costShare.toString()]).toEqual(['0.01', '0.00']);
  });
});
