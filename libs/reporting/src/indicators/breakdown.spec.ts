import * as fc from 'fast-check';
import { boxesOf, boxInWords, type Cell, emptyBoxes, overflowing, totalOf } from './breakdown';
import { CATALOGUE_1 } from './catalogue-1';
import { type Breakdown, type Dimension } from './indicator';

const dimension = (code: string, ...codes: string[]): Dimension => ({
  code,
  label: code,
  categories: codes.map((one) => ({ code: one, label: one.toUpperCase() })),
});

const BY_SEX_AND_AGE: Breakdown = {
  code: 'sex-age',
  label: 'By sex and age',
  dimensions: [dimension('sex', 'f', 'm'), dimension('age', 'adult', 'child')],
};
const BY_FORM: Breakdown = { code: 'form', label: 'By form', dimensions: [dimension('form', 'a', 'b')] };

const cells = (breakdown: Breakdown, ...values: number[]): Cell[] =>
  values.map((value, index) => ({ breakdown: breakdown.code, cell: boxesOf(breakdown)[index] ?? '', value }));

describe('a grid', () => {
  it('has a box for each row in each column', () => {
    expect(boxesOf(BY_SEX_AND_AGE)).toEqual(['f/adult', 'f/child', 'm/adult', 'm/child']);
    expect(boxInWords(BY_SEX_AND_AGE, 'm/child')).toBe('M, CHILD');
  });

  it('totals itself; before anything stands in it, it has no total', () => {
    expect(totalOf(BY_SEX_AND_AGE, cells(BY_SEX_AND_AGE, 1, 2, 3, 4))).toBe(10); // 1 + 2 + 3 + 4
    expect(totalOf(BY_SEX_AND_AGE, [])).toBeNull();
  });

  it('tells an empty box from a zero', () => {
    expect(emptyBoxes(BY_FORM, cells(BY_FORM, 0))).toEqual(['b']);
  });

  it('whose boxes come to more than the total is told of; one that comes to less is not', () => {
    const ofTen = cells(BY_SEX_AND_AGE, 1, 2, 3, 4);
    expect(overflowing([BY_SEX_AND_AGE, BY_FORM], [...ofTen, ...cells(BY_FORM, 6, 5)])).toEqual([
      { breakdown: BY_FORM, sum: 11, total: 10 }, // 6 + 5 of 10
    ]);
    expect(overflowing([BY_SEX_AND_AGE, BY_FORM], [...ofTen, ...cells(BY_FORM, 6)])).toEqual([]);
  });

  it('is the sum of its boxes for all figures, whatever stands in other grids', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, counts, (mine, others) => {
        const all = [...cells(BY_FORM, ...others.slice(0, 2)), ...cells(BY_SEX_AND_AGE, ...mine)];
        const total = mine.reduce((sum, one) => sum + one, 0);
        expect(totalOf(BY_SEX_AND_AGE, all)).toBe(total);
        const form = others.slice(0, 2).reduce((sum, one) => sum + one, 0);
        expect(overflowing([BY_SEX_AND_AGE, BY_FORM], all)).toHaveLength(form > total ? 1 : 0);
      }),
    );
  });
});

describe('the catalogue', () => {
  it('has the standard indicators, each number once', () => {
    expect(CATALOGUE_1.map(({ number }) => number)).toEqual([
      'PS.5.1-28',
      'PS.5.1-29',
      'PS.5.2-23',
      'PS.5.3-15',
    ]);
  });

  it('names each box of each grid once', () => {
    for (const { breakdowns } of CATALOGUE_1)
      for (const breakdown of breakdowns)
        expect(new Set(boxesOf(breakdown)).size).toBe(boxesOf(breakdown).length);
  });
});
