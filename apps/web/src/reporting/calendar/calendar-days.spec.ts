import { daysOf, isMonth, monthInWords, monthOf, monthsLater, weeksOf } from './calendar-days';

describe('a month of the calendar', () => {
  it.each([
    ['2026-11', true],
    ['2026-1', false],
    ['2026-13', false],
    ['2200-01', false],
    ['tomorrow', false],
  ])('%s is one: %s', (text, is) => expect(isMonth(text)).toBe(is));

  it('is that of a day, and has a name', () => {
    expect(monthOf('2026-11-22')).toBe('2026-11');
    expect(monthInWords('2026-11')).toBe('November 2026');
  });

  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -13, '2025-02'],
    ['2199-12', 1, null],
    ['1900-01', -1, null],
  ])('%s and %i months are %s', (month, months, later) => expect(monthsLater(month, months)).toBe(later));

  it.each([
    ['2024-02', '2024-02-29'],
    ['2026-02', '2026-02-28'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, last) => expect(daysOf(month)).toEqual({ first: `${month}-01`, last }));

  it('lies in weeks from Sunday to Saturday, with nothing for the days beside it', () => {
    // November 2026 begins on a Sunday and ends on a Monday.
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-11-01');
    expect(weeks[4]).toEqual(['2026-11-29', '2026-11-30', null, null, null, null, null]);
    // August 2026 begins on a Saturday and needs six.
    expect(weeksOf('2026-08')).toHaveLength(6);
    expect(weeksOf('2026-08')[0]?.slice(5)).toEqual([null, '2026-08-01']);
  });
});
