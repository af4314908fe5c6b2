/** How many awards a year of action makes, to how many organizations, in how many countries. */
export interface PlannedYear {
  readonly yearOfAction: number;
  readonly organizations: number;
  readonly countries: number;
  readonly cells: readonly PlannedCell[];
}

/** What a year of action obligates of one fund. */
export interface PlannedCell {
  readonly account: 'ESF' | 'INCLE';
  readonly yearOfFunds: number;
  readonly office: string;
  readonly thousands: number;
  /** Awards first obligated out of this cell; published ones count. */
  readonly awards: number;
  /** Further obligations out of this cell, to awards that began elsewhere. */
  readonly increments: number;
}

/** Each cell: account and year of funds (a bureau's after a colon), thousands of dollars, awards, increments. */
const year = (
  yearOfAction: number,
  organizations: number,
  countries: number,
  ...cells: string[]
): PlannedYear => ({
  yearOfAction,
  organizations,
  countries,
  cells: cells.map((cell) => {
    const [fund = '', thousands, awards, increments] = cell.split(' ');
    const [money = '', office = 'J/TIP'] = fund.split(':');
    return {
      account: money.startsWith('ESF') ? 'ESF' : 'INCLE',
      yearOfFunds: Number(money.slice(-4)),
      office,
      thousands: Number(thousands),
      awards: Number(awards),
      increments: Number(increments),
    };
  }),
});

/**
 * What is obligated of which year of funds, by year of action.
 *
 * FY 2010 and FY 2011 are made so that the published totals come out: 19,000 + 14,000 = 33,000 with 97 awards, and
 * 8,000 + 16,000 = 24,000 with 69. In them no award of an earlier year gets or gives back money. FY 2009 to FY 2013
 * make 58 + 97 + 69 + 62 + 58 = 344 awards; all years together 986.
 */
export const AWARD_PLAN: readonly PlannedYear[] = [
  year(2001, 5, 5, 'ESF2001 800 4 0', 'INCLE2001 500 2 0'),
  year(2002, 16, 17, 'ESF2001 350 2 0', 'INCLE2001 250 2 0', 'ESF2002 2200 11 0', 'INCLE2002 1400 7 0'),
  year(2003, 25, 27, 'ESF2002 1400 7 1', 'INCLE2002 800 4 1', 'ESF2003 3000 15 0', 'INCLE2003 1800 10 0'),
  year(2004, 29, 31, 'ESF2003 1900 9 2', 'INCLE2003 1300 7 1', 'ESF2004 3200 16 1', 'INCLE2004 2100 10 0'),
  year(2005, 31, 34, 'ESF2004 2200 10 2', 'INCLE2004 1400 7 1', 'ESF2005 3500 17 1', 'INCLE2005 2500 12 1'),
  year(2006, 33, 36, 'ESF2005 2400 11 2', 'INCLE2005 1600 8 1', 'ESF2006 3700 17 1', 'INCLE2006 2900 14 1'),
  year(2007, 33, 38, 'ESF2006 2400 11 2', 'INCLE2006 2000 9 1', 'ESF2007 4100 17 1', 'INCLE2007 3100 13 1'),
  year(2008, 32, 36, 'ESF2007 2600 14 2', 'INCLE2007 2200 12 1', 'ESF2008 2500 13 1', 'INCLE2008 1900 9 1'),
  year(2009, 38, 41, 'ESF2008 5600 21 3', 'INCLE2008 4000 15 2', 'ESF2009 3600 13 0', 'INCLE2009 2600 9 0'),
  year(2010, 61, 51, 'ESF2009 8300 25 2', 'INCLE2009 5700 17 2', 'ESF2010 10700 31 2', 'INCLE2010 8300 24 1'),
  year(
    2011,
    43,
    37,
    'ESF2010 1250 3 0',
    'INCLE2010 930 3 1',
    'ESF2010:AF 1400 3 0',
    'ESF2010:EAP 1000 3 0',
    'ESF2010:NEA 1500 4 0',
    'ESF2010:SCA 900 3 0',
    'INCLE2010:WHA 1020 3 0',
    'INCLE2011 16000 47 0',
  ),
  year(
    2012,
    40,
    38,
    'INCLE2011 200 1 0',
    'ESF2011:AF 600 2 0',
    'ESF2011:EAP 500 2 0',
    'ESF2011:NEA 500 2 0',
    'INCLE2012 14300 55 6',
  ),
  year(2013, 38, 36, 'INCLE2012 4250 14 3', 'ESF2012:SCA 800 3 0', 'INCLE2013 12400 41 5'),
  year(2014, 35, 34, 'INCLE2013 8100 22 4', 'INCLE2014 8000 22 3', 'ESF2014 3200 9 1'),
  year(2015, 36, 35, 'INCLE2014 5500 15 3', 'ESF2014 2700 7 1', 'INCLE2015 9000 24 3', 'ESF2015 3600 9 1'),
  year(2016, 36, 36, 'INCLE2015 6000 15 3', 'ESF2015 2800 7 1', 'INCLE2016 10000 26 4', 'ESF2016 3800 9 1'),
  year(2017, 37, 37, 'INCLE2016 6500 16 3', 'ESF2016 2600 7 1', 'INCLE2017 16000 28 4', 'ESF2017 4400 9 1'),
  year(2018, 37, 36, 'INCLE2017 11500 20 4', 'ESF2017 2900 7 1', 'INCLE2018 14600 25 4', 'ESF2018 3600 8 1'),
  year(2019, 36, 36, 'INCLE2018 10900 18 3', 'ESF2018 2700 6 1', 'INCLE2019 18500 25 4', 'ESF2019 4000 8 1'),
];
