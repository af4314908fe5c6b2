import { addDays, dateInWashington, isoDate, nextDay, toSerialDay, tryIsoDate } from './iso-date';

describe('a calendar date', () => {
  it.each(['2013-09-30', '2012-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('may be %s', (text) =>
    expect(isoDate(text)).toBe(text),
  );

  it.each([
    '2013-02-29',
    '1900-02-29',
    '2013-02-30',
    '2013-04-31',
    '2013-13-01',
    '2013-00-10',
    '2013-01-00',
    '2013-2-3',
    '13-02-03',
    '02/03/2013',
    '2013-02-03T00:00:00Z',
    ' 2013-02-03',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('cannot be %p', (text) => {
    expect(tryIsoDate(text)).toBeNull();
    expect(() => isoDate(text)).toThrow(RangeError);
  });

  it.each([
    ['2013-09-30', '2013-10-01'],
    ['2012-02-28', '2012-02-29'],
    ['2013-02-28', '2013-03-01'],
    ['2013-12-31', '2014-01-01'],
    // The nights when Washington's clocks change.
    ['2013-03-10', '2013-03-11'],
    ['2013-11-03', '2013-11-04'],
  ])('%s is followed by %s', (date, next) => expect(nextDay(isoDate(date))).toBe(next));

  it.each([
    ['2012-02-28', 1, '2012-02-29'],
    ['2012-02-28', 366, '2013-02-28'],
    ['2012-11-01', 0, '2012-11-01'],
  ])('%s and %i days are %s', (date, days, later) => expect(addDays(isoDate(date), days)).toBe(later));

  it.each([
    // Excel's own serial days.
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2013-09-30', 41_547],
    ['2026-10-01', 46_296],
  ])('%s is day %s of a spreadsheet', (date, serial) => expect(toSerialDay(isoDate(date))).toBe(serial));

  it.each([
    // Midnight UTC on 1 October is still 30 September in Washington.
    ['2013-10-01T00:00:00Z', '2013-09-30'],
    ['2013-10-01T03:59:59Z', '2013-09-30'],
    ['2013-10-01T04:00:00Z', '2013-10-01'],
    ['2013-01-01T04:59:59Z', '2012-12-31'],
    ['2013-01-01T05:00:00Z', '2013-01-01'],
  ])('in Washington it is at %s still or already %s', (instant, date) =>
    expect(dateInWashington(new Date(instant))).toBe(date),
  );
});
