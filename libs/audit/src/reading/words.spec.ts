import { changesBetween, changeText, day, labelOf, percent, valueText } from './words';

describe('words of the trail', () => {
  it.each([
    ['ceiling_cents', 150_000_000, '$1,500,000.00'],
    ['signed_cents', -2_510, '-$25.10'],
    ['starts_on', '2012-10-01', 'October 1, 2012'],
    ['basis_points', 3_333, '33.33 %'],
    ['scopes', ['read', 'export'], 'read, export'],
    ['reversal', true, 'true'],
    ['title', '2012-10-01', '2012-10-01'],
    ['corrects_id', null, null],
  ])('shows %s of %p as %p', (column, value, text) => expect(valueText(column, value)).toBe(text));

  it('calls columns what people call them', () => {
    expect(labelOf('program_type')).toBe('Program type');
    expect(labelOf('ends_on')).toBe('Last day');
    expect(percent(6_000)).toBe('60 %');
    expect(day('2010-02-09')).toBe('February 9, 2010');
  });

  it('tells what changed from what to what, what is new, and what is gone', () => {
    const before = { ceiling_cents: 100, source: 'A letter' };
    const after = { ceiling_cents: 250, title: 'Shelters' };
    expect(changesBetween(before, after).map(changeText)).toEqual([
      'Ceiling from $1.00 to $2.50',
      'Title Shelters',
      'Source A letter removed',
    ]);
  });
});
