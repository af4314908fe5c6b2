import { addDays, FiscalQuarter, isoDate } from '@awardbook/fiscal';
import * as fc from 'fast-check';
import { type Actual, addUpLife, addUpYear, type PeriodFigures, ratioOf } from './adding-up';

/** The report of a quarter. */
function aQuarter(key: number, figures: Partial<PeriodFigures>): PeriodFigures {
  const { firstDay, lastDay } = FiscalQuarter.ofKey(key);
  const nothing = { total: null, numerator: null, denominator: null, newPersons: null };
  return { periodStartsOn: firstDay, periodEndsOn: lastDay, ...nothing, ...figures };
}

const [Q1, Q2, Q3, Q4] = [20241, 20242, 20243, 20244] as const;
const SUM = { adds: 'sum', uniquePersons: false } as const;
const PERSONS = { adds: 'sum', uniquePersons: true } as const;
const LATEST = { adds: 'latest', uniquePersons: false } as const;
const RATIO = { adds: 'ratio', uniquePersons: false } as const;
const NOT_SUMMABLE = { adds: 'not-summable', uniquePersons: false } as const;

describe('the reports of a year', () => {
  it('that are added up are their sum; what nothing was said of adds nothing', () => {
    const reports = [aQuarter(Q1, { total: 3 }), aQuarter(Q2, {}), aQuarter(Q3, { total: 4 })];
    expect(addUpYear(SUM, reports)).toMatchObject({ value: 7, warning: null }); // 3 + 4
  });

  it('of which the latest counts are the latest one, whatever order they come in', () => {
    const reports = [aQuarter(Q3, { total: 4 }), aQuarter(Q1, { total: 9 }), aQuarter(Q4, {})];
    expect(addUpYear(LATEST, reports).value).toBe(4);
  });

  it('of a ratio add up numerators and denominators, never percentages', () => {
    const reports = [
      aQuarter(Q1, { numerator: 1, denominator: 2 }),
      aQuarter(Q2, { numerator: 9, denominator: 10 }),
    ];
    expect(addUpYear(RATIO, reports)).toMatchObject({ numerator: 10, denominator: 12, value: 8_333 }); // 10 / 12
  });

  it('that are not summable are one figure only as long as there is one', () => {
    expect(addUpYear(NOT_SUMMABLE, [aQuarter(Q1, { total: 5 })]).value).toBe(5);
    const both = addUpYear(NOT_SUMMABLE, [aQuarter(Q1, { total: 5 }), aQuarter(Q2, { total: 6 })]);
    expect(both).toMatchObject({ value: null, warning: 'not-summable' });
  });

  it('are nothing when nothing was said', () => {
    for (const rule of [SUM, PERSONS, LATEST, RATIO, NOT_SUMMABLE])
      expect(addUpYear(rule, [aQuarter(Q1, {})])).toMatchObject({ value: null, warning: null, atMost: null });
  });
});

describe('persons', () => {
  it('are not added up where the same ones may have been counted twice; the bounds are said instead', () => {
    const actual = addUpYear(PERSONS, [aQuarter(Q1, { total: 120 }), aQuarter(Q2, { total: 190 })]);
    expect(actual).toMatchObject({ value: null, warning: 'persons-counted-twice' });
    expect([actual.atLeast, actual.atMost]).toEqual([190, 310]); // all of Q1 again in Q2; nobody again: 120 + 190
  });

  it('are added up as far as they are new', () => {
    const reports = [aQuarter(Q1, { total: 120 }), aQuarter(Q2, { total: 190, newPersons: 90 })];
    expect(addUpYear(PERSONS, reports)).toMatchObject({ value: 210, warning: null }); // 120 + 90
  });

  it('of one year cannot be told from those of another', () => {
    const reports = [aQuarter(20234, { total: 50 }), aQuarter(Q1, { total: 70 })];
    expect(addUpLife(PERSONS, reports)).toMatchObject({ value: null, atLeast: 70, atMost: 120 }); // 50 + 70
    expect(addUpLife(SUM, reports).value).toBe(120);
  });

  it('lie within the bounds, and are the figure where there is one, for all sets of persons', () => {
    const quarter = fc.record({
      persons: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }),
      saysNew: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(quarter, { minLength: 1, maxLength: 8 }), (quarters) => {
        const everybody = new Set<number>();
        const ofYear = new Map<number, Set<number>>();
        const reports = quarters.map(({ persons, saysNew }, index) => {
          const key = 20231 + Math.floor(index / 4) * 10 + (index % 4);
          const earlier = ofYear.get(Math.floor(key / 10)) ?? new Set<number>();
          const fresh = persons.filter((person) => !earlier.has(person));
          ofYear.set(Math.floor(key / 10), new Set([...earlier, ...persons]));
          persons.forEach((person) => everybody.add(person));
          return aQuarter(key, { total: persons.length, newPersons: saysNew ? fresh.length : null });
        });
        const holds = (actual: Actual, truth: number): void => {
          if (actual.value !== null) expect(actual.value).toBe(truth);
          expect(actual.atLeast).toBeLessThanOrEqual(truth);
          expect(actual.atMost).toBeGreaterThanOrEqual(truth);
        };
        holds(addUpYear(PERSONS, reports.slice(0, 4)), ofYear.get(2023)?.size ?? 0);
        holds(addUpLife(PERSONS, reports), everybody.size);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what holds for all figures', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 4 });

  it('a sum does not depend on the order in which reports come', () => {
    fc.assert(
      fc.property(counts, fc.integer(), (totals, turn) => {
        const reports = totals.map((total, index) => aQuarter(Q1 + index, { total }));
        const at = Math.abs(turn) % reports.length;
        const turned = [...reports.slice(at), ...reports.slice(0, at)];
        for (const rule of [SUM, PERSONS, LATEST, NOT_SUMMABLE])
          expect(addUpYear(rule, turned)).toEqual(addUpYear(rule, reports));
        expect(addUpYear(SUM, reports).value).toBe(totals.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it('the ratio of a year lies between the lowest and the highest of its reports', () => {
    const part = fc
      .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 1, max: 999_999_999 }))
      .map(([numerator, denominator]) => ({ numerator, denominator }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const ratios = parts.map(({ numerator, denominator }) => ratioOf(numerator, denominator) ?? 0);
        const { value } = addUpYear(
          RATIO,
          parts.map((one, index) => aQuarter(Q1 + index, one)),
        );
        expect(value).toBeGreaterThanOrEqual(Math.min(...ratios));
        expect(value).toBeLessThanOrEqual(Math.max(...ratios));
      }),
    );
  });
});

it('a ratio is rounded half up to a basis point, and there is none of nothing', () => {
  expect(ratioOf(1, 3)).toBe(3_333);
  expect(ratioOf(1, 16)).toBe(625);
  expect(ratioOf(1, 20_000)).toBe(1); // 0.5 basis points
  expect(ratioOf(5, 0)).toBeNull();
});

it('a period ends in one year of action, also where it was cut off', () => {
  const cut = { ...aQuarter(Q1, { total: 1 }), periodEndsOn: addDays(isoDate('2023-10-01'), 3) };
  expect(addUpLife(PERSONS, [cut, aQuarter(Q4, { total: 2, newPersons: 2 })]).value).toBe(3); // one year: 1 + 2
});
