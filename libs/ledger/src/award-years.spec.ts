import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { awardYears, type YearFacts } from './award-years';

const cents = (text: string) => Money.parse(text);
const flow = (yearOfAction: number, obligated: string, disbursed: string) => ({
  yearOfAction,
  obligated: cents(obligated),
  disbursed: cents(disbursed),
});

/** An award of FY 2010 to FY 2012 whose ceiling rose from 1,000.00 to 1,500.00 on 2011-10-01. */
function facts(given: Partial<YearFacts> = {}): YearFacts {
  return {
    onDate: isoDate('2012-03-31'),
    startsOn: isoDate('2009-10-01'),
    endsOn: isoDate('2012-09-30'),
    flows: [flow(2012, '500.00', '250.00'), flow(2010, '1000.00', '300.00')],
    ceilings: [
      { effectiveOn: isoDate('2009-10-01'), ceiling: cents('1000.00') },
      { effectiveOn: isoDate('2011-10-01'), ceiling: cents('1500.00') },
    ],
    ...given,
  };
}

const inWords = (given: Partial<YearFacts> = {}) =>
  awardYears(facts(given)).map(
    ({ yearOfAction, ceiling, obligatedToDate, disbursedToDate, unliquidated }) =>
      `${yearOfAction}: ${String(ceiling)} ${obligatedToDate.toString()} ${disbursedToDate.toString()} ${unliquidated.toString()}`,
  );

describe('the years of an award', () => {
  it('carry the balances on, also through a year in which nothing happened', () => {
    expect(inWords()).toEqual([
      '2010: 1000.00 1000.00 300.00 700.00',
      '2011: 1000.00 1000.00 300.00 700.00',
      '2012: 1500.00 1500.00 550.00 950.00', // 1,000 + 500; 300 + 250
    ]);
  });

  it('end with the year of the day while the award runs, and with its own last year after it', () => {
    const ceilings = facts().ceilings;
    expect(inWords({ onDate: isoDate('2010-12-31'), flows: [], ceilings })).toHaveLength(2);
    expect(inWords({ onDate: isoDate('2020-12-31') })).toHaveLength(3);
  });

  it('include years with entries before the first day and after the last', () => {
    const years = inWords({
      onDate: isoDate('2020-12-31'),
      flows: [flow(2008, '1.00', '0.00'), flow(2014, '0.00', '1.00')],
    });
    expect(years[0]).toBe('2008: null 1.00 0.00 1.00');
    expect(years.at(-1)).toBe('2014: 1500.00 1.00 1.00 0.00');
  });

  it('take a corrected ceiling in the place of the one that it corrects', () => {
    const ceilings = [...facts().ceilings, { effectiveOn: isoDate('2011-10-01'), ceiling: cents('1600.00') }];
    expect(inWords({ ceilings })[2]).toBe('2012: 1600.00 1500.00 550.00 950.00');
  });
});
