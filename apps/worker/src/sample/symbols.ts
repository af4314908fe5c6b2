import { type IsoDate } from '@awardbook/fiscal';
import { availabilityClock } from '@awardbook/funding';

/** A Treasury Account Symbol that samples put money under. */
export interface SampleSymbol {
  /** Normal form; it stands in Treasury's list. */
  readonly code: string;
  /** Last day for new obligations; null for no-year money. */
  readonly availableUntil: IsoDate | null;
  /** Last day for payments; null for no-year money. */
  readonly cancelsOn: IsoDate | null;
}

export type SampleAccount = 'ESF' | 'INCLE';

/** Last year of availability by year of funds, of a symbol in Treasury's list that State holds as a child account. */
const LAST_YEARS: Readonly<Record<SampleAccount, Readonly<Record<number, number>>>> = {
  // prettier-ignore
  ESF: { 2007: 2012, 2008: 2013, 2009: 2014, 2010: 2012, 2011: 2012, 2012: 2013, 2013: 2014, 2014: 2015, 2015: 2016,
    2016: 2017, 2017: 2018 },
  // prettier-ignore
  INCLE: { 2006: 2012, 2007: 2012, 2008: 2013, 2009: 2014, 2010: 2012, 2011: 2012, 2012: 2013, 2013: 2014, 2014: 2015,
    2015: 2016, 2016: 2017, 2017: 2018 },
};

const PARTS: Readonly<Record<SampleAccount, readonly [agencies: string, main: string]>> = {
  ESF: ['019-072', '1037'],
  INCLE: ['019-011', '1022'],
};

/** The symbol for one year of funds; the no-year symbol for years of which Treasury's list has none. */
export function symbolFor(account: SampleAccount, yearOfFunds: number): SampleSymbol {
  const lastYear = LAST_YEARS[account][yearOfFunds] ?? null;
  const [agencies, main] = PARTS[account];
  const { availableUntil, cancelsOn } = availabilityClock(lastYear);
  const years = lastYear === null ? 'X' : `${yearOfFunds}/${lastYear}`;
  return { code: `${agencies}-${years}-${main}-000`, availableUntil, cancelsOn };
}
