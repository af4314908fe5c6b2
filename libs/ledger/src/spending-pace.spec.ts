import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type PaceFacts, spendingPace, wholeQuartersUntil } from './spending-pace';

const cents = (text: string) => Money.parse(text);

/** An award of three years with 1,000.00 obligated, of which 365.00 were paid over FY 2011: 1.00 a day. */
function facts(given: Partial<PaceFacts> = {}): PaceFacts {
  return {
    onDate: isoDate('2011-09-30'),
    startsOn: isoDate('2009-10-01'),
    endsOn: isoDate('2012-09-30'),
    obligated: cents('1000.00'),
    disbursed: cents('400.00'),
    left: cents('600.00'),
    quarters: [20111, 20112, 20113, 20114].map((quarter) => ({ quarter, disbursed: cents('91.25') })),
    ...given,
  };
}

it.each([
  ['2011-09-30', '20111 20112 20113 20114'],
  ['2011-09-29', '20104 20111 20112 20113'],
  ['2011-10-01', '20111 20112 20113 20114'],
  ['2010-01-01', '20092 20093 20094 20101'],
])('on %s the last four whole quarters are %s', (day, keys) =>
  expect(
    wholeQuartersUntil(isoDate(day))
      .map(({ key }) => key)
      .join(' '),
  ).toBe(keys),
);

it('holds time elapsed against obligations spent, in parts of ten thousand', () => {
  const { days, daysElapsed, timeElapsed, spent } = spendingPace(facts());
  // 365 + 365 + 366 days; 730 ÷ 1,096 = 0.66606
  expect({ days, daysElapsed, timeElapsed, spent }).toEqual({
    days: 1096,
    daysElapsed: 730,
    timeElapsed: 6661,
    spent: 4000,
  });
});

it.each([
  ['2009-09-30', 0],
  ['2009-10-01', 1],
  ['2012-09-30', 1096],
  ['2013-01-01', 1096],
])('on %s there are %i days over', (day, elapsed) =>
  expect(spendingPace(facts({ onDate: isoDate(day) })).daysElapsed).toBe(elapsed),
);

it('runs out when the money of the day is paid at the pace of the last four quarters', () => {
  // 600.00 ÷ 1.00 a day: 600 days after 2011-09-30; 366 of them until the award ends, so 234.00 are left.
  const { forecast, pace } = spendingPace(facts());
  expect(pace).toEqual({ from: '2010-10-01', to: '2011-09-30', days: 365, disbursed: cents('365.00') });
  expect(forecast).toEqual({ runsOutOn: '2013-05-22', leftOnLastDay: cents('234.00') });
});

it('rounds the day up, for at the end of the day before something is left', () => {
  expect(spendingPace(facts({ left: cents('10.01') })).forecast).toEqual({
    runsOutOn: '2011-10-11',
    leftOnLastDay: Money.zero,
  });
  expect(spendingPace(facts({ left: cents('10.00') })).forecast?.runsOutOn).toBe('2011-10-10');
});

it.each<[string, Partial<PaceFacts>]>([
  ['nothing-obligated', { obligated: Money.zero, left: Money.zero }],
  ['nothing-left', { left: Money.zero }],
  ['award-ended', { endsOn: isoDate('2011-09-29') }],
  ['too-young', { startsOn: isoDate('2010-10-02') }],
  ['nothing-paid', { quarters: [] }],
  ['nothing-paid', { quarters: [{ quarter: 20114, disbursed: cents('-5.00') }] }],
  ['too-far', { quarters: [{ quarter: 20114, disbursed: cents('0.01') }] }],
])('foretells nothing and says %s', (reason, given) =>
  expect(spendingPace(facts(given))).toMatchObject({ forecast: null, noForecast: reason }),
);

it('has no share of obligations spent where nothing is obligated', () =>
  expect(spendingPace(facts({ obligated: Money.zero, disbursed: Money.zero })).spent).toBeNull());
