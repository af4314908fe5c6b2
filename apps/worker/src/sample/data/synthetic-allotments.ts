/** An invented allotment, for years and offices of which no budget was published. */
export interface SyntheticAllotment {
  readonly yearOfFunds: number;
  readonly office: string;
  readonly esfThousands: number;
  readonly incleThousands: number;
}

const row = (
  yearOfFunds: number,
  office: string,
  esfThousands: number,
  incleThousands: number,
): SyntheticAllotment => ({ yearOfFunds, office, esfThousands, incleThousands });

/**
 * Unit: thousands of dollars. Sized so that "more than $320 million" since 2001 comes out together with the
 * published budget; the regional bureaus' rows are what FY 2011 awards took of FY 2010 funds beyond the office's own.
 */
export const SYNTHETIC_ALLOTMENTS: readonly SyntheticAllotment[] = [
  row(2001, 'J/TIP', 1_200, 800),
  row(2002, 'J/TIP', 3_700, 2_300),
  row(2003, 'J/TIP', 5_000, 3_200),
  row(2004, 'J/TIP', 5_500, 3_600),
  row(2005, 'J/TIP', 6_000, 4_200),
  row(2006, 'J/TIP', 6_200, 5_000),
  row(2007, 'J/TIP', 6_800, 5_400),
  row(2008, 'J/TIP', 8_200, 6_000),
  row(2010, 'AF', 1_650, 0),
  row(2010, 'EAP', 1_050, 0),
  row(2010, 'NEA', 1_600, 0),
  row(2010, 'SCA', 950, 0),
  row(2010, 'WHA', 0, 1_100),
  row(2011, 'AF', 650, 0),
  row(2011, 'EAP', 550, 0),
  row(2011, 'NEA', 550, 0),
  row(2012, 'SCA', 850, 0),
  row(2014, 'J/TIP', 6_000, 13_800),
  row(2015, 'J/TIP', 6_500, 15_200),
  row(2016, 'J/TIP', 6_500, 16_800),
  row(2017, 'J/TIP', 7_400, 27_800),
  row(2018, 'J/TIP', 6_400, 25_800),
  row(2019, 'J/TIP', 4_200, 19_000),
];
