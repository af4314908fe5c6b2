import { type ProgramType } from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';

/**
 * What the sample takes a published award to be where the pages are silent, so that its money can stand in a ledger.
 *
 * Each of these terms is an assumption unless the row itself gives it; docs/sample-portfolio.md lists the reasons.
 */
export interface PublishedTerms {
  /** Indexes into the published rows: two of them are snapshots of one award whose end moved; the later counts. */
  readonly rows: readonly number[];
  /** The pages give no FAIN: ours, and marked so by its first letters. */
  readonly fain: string;
  readonly instrument: 'grant' | 'voluntary-contribution';
  readonly programType: ProgramType;
  /** Place codes; equal shares, for none are published. */
  readonly places: readonly string[];
  readonly account: 'ESF' | 'INCLE';
  readonly yearOfFunds: number;
  readonly office: string;
  readonly obligatedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

const terms = (
  rows: readonly number[],
  fain: string,
  instrument: PublishedTerms['instrument'],
  programType: ProgramType,
  places: string,
  fund: readonly [account: PublishedTerms['account'], yearOfFunds: number, office: string],
  dates: readonly [obligatedOn: string, startsOn: string, endsOn: string],
): PublishedTerms => ({
  rows,
  fain,
  instrument,
  programType,
  places: places.split(' '),
  account: fund[0],
  yearOfFunds: fund[1],
  office: fund[2],
  obligatedOn: dates[0] as IsoDate,
  startsOn: dates[1] as IsoDate,
  endsOn: dates[2] as IsoDate,
});

const BILATERAL = 'bilateral-and-regional';
const GLOBAL = 'global-action-research-innovation';

/** One for each published award, in the order of publication. */
export const PUBLISHED_TERMS: readonly PublishedTerms[] = [
  // prettier-ignore
  terms([0], 'TIP-PUB-2008-001', 'voluntary-contribution', BILATERAL, 'AO',
    ['INCLE', 2007, 'J/TIP'], ['2008-09-30', '2008-10-01', '2010-03-31']),
  // prettier-ignore
  terms([1], 'TIP-PUB-2009-001', 'grant', BILATERAL, 'BD FJ IN PG PH TW TH',
    ['ESF', 2009, 'J/TIP'], ['2009-09-30', '2009-10-01', '2011-09-30']),
  // prettier-ignore
  terms([2], 'TIP-PUB-2009-002', 'voluntary-contribution', GLOBAL, 'GLOBAL',
    ['INCLE', 2009, 'J/TIP'], ['2009-09-30', '2009-10-01', '2010-09-30']),
  // prettier-ignore
  terms([3], 'TIP-PUB-2010-001', 'voluntary-contribution', BILATERAL, 'BF',
    ['INCLE', 2009, 'J/TIP'], ['2010-09-30', '2010-10-01', '2011-09-30']),
  // prettier-ignore
  terms([4], 'TIP-PUB-2010-002', 'grant', BILATERAL, 'CM',
    ['ESF', 2010, 'J/TIP'], ['2010-09-30', '2010-10-01', '2012-09-30']),
  // prettier-ignore
  terms([5], 'TIP-PUB-2011-001', 'voluntary-contribution', BILATERAL, 'AO',
    ['INCLE', 2011, 'J/TIP'], ['2011-09-01', '2011-09-01', '2012-09-30']),
  // prettier-ignore
  terms([6], 'TIP-PUB-2011-002', 'grant', BILATERAL, 'CF',
    ['ESF', 2010, 'AF'], ['2011-09-01', '2011-09-01', '2013-09-30']),
  // prettier-ignore
  terms([7, 8], 'TIP-PUB-2016-001', 'voluntary-contribution', BILATERAL, 'R-AF',
    ['INCLE', 2016, 'J/TIP'], ['2016-09-30', '2016-10-01', '2020-12-31']),
  // prettier-ignore
  terms([9], 'TIP-PUB-2017-001', 'voluntary-contribution', BILATERAL, 'R-AF',
    ['INCLE', 2016, 'J/TIP'], ['2016-12-01', '2016-12-01', '2019-11-30']),
  // prettier-ignore
  terms([10], 'TIP-PUB-2019-001', 'voluntary-contribution', BILATERAL, 'R-AF',
    ['INCLE', 2018, 'J/TIP'], ['2019-04-01', '2019-04-01', '2022-03-31']),
];
