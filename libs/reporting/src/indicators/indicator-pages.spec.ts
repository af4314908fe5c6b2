import { type Actual } from './adding-up';
import { indicatorPages, type KeptIndicator } from './indicator-pages';

const certain = (value: number): Actual => ({
  ...{ value, numerator: null, denominator: null, warning: null, atLeast: value, atMost: value },
});

const TRAINED: KeptIndicator = {
  ...{ number: 'PS.5.3-15', name: 'People trained', definition: 'Who completed training.', unit: 'persons' },
  ...{ adds: 'sum', uniquePersons: true, numerator: null, denominator: null },
  breakdowns: [
    {
      ...{ code: 'age-sex', label: 'By age and sex' },
      dimensions: [
        { code: 'age', label: 'Age', categories: [{ code: 'adult', label: 'Adults' }] },
        {
          ...{ code: 'sex', label: 'Sex' },
          categories: [
            { code: 'female', label: 'Female' },
            { code: 'male', label: 'Male' },
          ],
        },
      ],
    },
  ],
  ...{ baseline: 0, baselineNote: 'Nobody counted', target: 2_400, toDate: certain(1_300) },
  targets: [
    { yearOfAction: 2023, value: 2_400 },
    { yearOfAction: null, value: 9_600 },
  ],
  reported: {
    ...{
      total: 1_200,
      numerator: null,
      denominator: null,
      ratio: null,
      newPersons: 1_100,
      remark: 'Floods.',
    },
    cells: [
      { breakdown: 'age-sex', cell: 'adult/female', value: 1_200 },
      { breakdown: 'age-sex', cell: 'adult/male', value: 0 },
    ],
  },
};

/** Every text of a page, in its order. */
function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (content === null || typeof content !== 'object') return [];
  const { text, stack, table } = content as { text?: unknown; stack?: unknown; table?: { body: unknown } };
  return [text, stack, table?.body].flatMap(textsIn);
}

it('prints each indicator against its target, and the boxes that make its figure as a table', () => {
  expect(textsIn(indicatorPages({ yearOfAction: 2023, indicators: [TRAINED] }))).toEqual([
    ...['Indicator', 'This period', 'FY 2023 to date', 'Target', 'Remark'],
    ...['PS.5.3-15', 'People trained, persons', '1,200', '1,300', '2,400', 'Floods.'],
    ...['PS.5.3-15', 'Who completed training.', 'Baseline: 0 (Nobody counted)'],
    'Targets: FY 2023 2,400, life of the award 9,600',
    'Of this period, 1,100 persons whom no earlier report of the year counted',
    ...['By age and sex', 'Age', 'Female', 'Male', 'Adults', '1,200', '0'],
  ]);
});

it('prints a range where persons may be counted twice, and the parts of a ratio', () => {
  const twice: KeptIndicator = {
    ...TRAINED,
    toDate: { ...certain(0), value: null, warning: 'persons-counted-twice', atLeast: 1_200, atMost: 1_300 },
  };
  const ratio: KeptIndicator = {
    ...{ ...TRAINED, adds: 'ratio', breakdowns: [], target: 6_000, toDate: certain(6_250) },
    ...{ numerator: 'Content', denominator: 'Asked', targets: [{ yearOfAction: null, value: 6_000 }] },
    reported: {
      ...{ ...TRAINED.reported, total: null, numerator: 5, denominator: 8, ratio: 6_250, newPersons: null },
      cells: [],
    },
  };
  const texts = textsIn(indicatorPages({ yearOfAction: null, indicators: [twice, ratio] }));
  expect(texts).toContain('1,200 to 1,300');
  expect(texts).toEqual(
    expect.arrayContaining(['In all', '62.5 % (5 of 8)', '62.5 %', '60 %', 'Content of Asked.']),
  );
});
