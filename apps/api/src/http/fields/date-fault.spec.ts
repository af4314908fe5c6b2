import { dateFault } from './date-fault';

describe('a date of a request', () => {
  it.each([
    ['2013-02-29', 'date-not-in-calendar'],
    ['2013-02-30', 'date-not-in-calendar'],
    ['2013-13-01', 'date-not-in-calendar'],
    ['2013-00-10', 'date-not-in-calendar'],
    ['2013-2-3', 'date-unreadable'],
    ['02/03/2013', 'date-unreadable'],
    ['2013-02-03T00:00:00Z', 'date-unreadable'],
    [20130203, 'date-unreadable'],
    ['1989-12-31', 'date-out-of-range'],
    ['2200-01-01', 'date-out-of-range'],
    [undefined, 'missing'],
  ])('%p is refused as %s', (value, code) => expect(dateFault(value)?.code).toBe(code));

  it.each(['2012-02-29', '1990-01-01', '2199-12-31'])('%s is accepted', (value) =>
    expect(dateFault(value)).toBeNull(),
  );
});
