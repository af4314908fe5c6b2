import { FiscalQuarter, FiscalYear, fiscalMonth } from './fiscal-year';
import { isoDate, nextDay } from './iso-date';

describe('FiscalYear', () => {
  it.each([
    ['2025-09-30', 'FY2025'],
    ['2025-10-01', 'FY2026'],
    ['2025-12-31', 'FY2026'],
    ['2026-01-01', 'FY2026'],
    ['2026-09-30', 'FY2026'],
  ])('puts %s in %s', (date, label) => expect(FiscalYear.containing(isoDate(date)).toString()).toBe(label));

  it('runs from 1 October to 30 September', () => {
    expect(FiscalYear.of(2026).firstDay).toBe('2025-10-01');
    expect(FiscalYear.of(2026).lastDay).toBe('2026-09-30');
  });
});

describe('FiscalQuarter', () => {
  it.each([
    [20101, '2009-10-01', '2009-12-31'],
    [20102, '2010-01-01', '2010-03-31'],
    [20103, '2010-04-01', '2010-06-30'],
    [20104, '2010-07-01', '2010-09-30'],
  ])('with key %s runs from %s to %s', (key, first, last) => {
    expect([FiscalQuarter.ofKey(key).firstDay, FiscalQuarter.ofKey(key).lastDay]).toEqual([first, last]);
  });

  it.each([
    ['2009-10-01', 'FY2010 Q1', 20101],
    ['2009-12-31', 'FY2010 Q1', 20101],
    ['2010-01-01', 'FY2010 Q2', 20102],
    ['2010-04-01', 'FY2010 Q3', 20103],
    ['2010-07-01', 'FY2010 Q4', 20104],
    ['2010-09-30', 'FY2010 Q4', 20104],
  ])('puts %s in %s, key %s', (date, label, key) => {
    const quarter = FiscalQuarter.containing(isoDate(date));
    expect([quarter.toString(), quarter.key]).toEqual([label, key]);
    expect(FiscalQuarter.ofKey(key).toString()).toBe(label);
  });

  it.each([
    [20101, 20094],
    [20102, 20101],
    [20104, 20103],
  ])('with key %s comes after %s', (key, previous) =>
    expect(FiscalQuarter.ofKey(key).previous.key).toBe(previous),
  );
});

it.each([
  ['2025-10-31', 1],
  ['2025-12-01', 3],
  ['2026-01-01', 4],
  ['2026-09-30', 12],
])('the fiscal month of %s is %s', (date, month) => expect(fiscalMonth(isoDate(date))).toBe(month));

it('counts every day of a leap fiscal year once, month by month in order', () => {
  const months = new Map<number, number>();
  for (let day = FiscalYear.of(2024).firstDay; day <= FiscalYear.of(2024).lastDay; day = nextDay(day)) {
    months.set(fiscalMonth(day), (months.get(fiscalMonth(day)) ?? 0) + 1);
  }
  expect([...months.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect([...months.values()]).toEqual([31, 30, 31, 31, 29, 31, 30, 31, 30, 31, 31, 30]);
});
