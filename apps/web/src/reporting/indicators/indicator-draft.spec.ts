import type { IndicatorAnswer } from '../../api/types';
import { countOf, toBody, toValues } from './indicator-draft';

const SEX = {
  code: 'sex',
  label: 'By sex',
  dimensions: [
    {
      code: 'sex',
      label: 'Sex',
      categories: [
        { code: 'female', label: 'Female' },
        { code: 'male', label: 'Male' },
      ],
    },
  ],
};

/** An indicator with two boxes of which one is filled. */
const ANSWER: IndicatorAnswer = {
  awardIndicator: {
    ...{ id: 'a', awardId: 'b', baseline: null, baselineNote: '', askedFrom: null, askedUntil: null },
    ...{ targets: [], version: 1 },
    indicator: {
      ...{
        id: 'i',
        awardId: null,
        number: 'PS-1',
        name: 'Trained',
        definition: '',
        unit: 'persons',
        adds: 'sum',
      },
      ...{ uniquePersons: true, numerator: null, denominator: null, breakdowns: [SEX] },
      ...{ effectiveFrom: null, effectiveUntil: null },
    },
  },
  ...{ total: 3, numerator: null, denominator: null, ratio: null, newPersons: null, remark: 'Late.' },
  cells: [{ breakdown: 'sex', cell: 'female', value: 3 }],
  earlier: [],
  actual: { value: 3, numerator: null, denominator: null, warning: null, atLeast: 3, atMost: 3 },
  ...{ target: null, deviation: null, asksNewPersons: false },
};

describe('a whole number as somebody types it', () => {
  it.each([
    ['1,250', 1_250],
    [' 0 ', 0],
    ['', null],
    ['-1', undefined],
    ['1.5', undefined],
    ['ten', undefined],
  ])('"%s" is %s', (typed, count) => expect(countOf(typed)).toBe(count));
});

describe('what is typed of indicators', () => {
  const report = {
    ...{ packageId: 'p', version: 1, savedAt: null, savedBy: null, yearOfAction: 2024, isOver: false },
    items: [ANSWER],
  };

  it('goes and comes back as it was; a box that is empty is not a zero', () => {
    const values = toValues(report);
    expect(values).toMatchObject({ 'a/cells/sex/female': '3', 'a/remark': 'Late.' });
    const [item] = toBody([ANSWER], values).items;
    expect(item).toMatchObject({ total: null, cells: ANSWER.cells, remark: 'Late.' });
  });

  it('is refused with every field in which no whole number stands', () => {
    const typed = { 'a/cells/sex/female': 'x', 'a/cells/sex/male': '10000000' };
    expect(() => toBody([ANSWER], typed)).toThrow(/Female: enter a whole number.*Male: enter at most/);
  });
});
