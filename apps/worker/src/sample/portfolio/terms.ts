import { type Instrument, type ProgramType } from '@awardbook/awards';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { addDays, dateOfDay, dayOf, endOfPeriod, firstOfMonth, latest } from '../calendar';
import { SAMPLE_COUNTRIES, SAMPLE_REGIONS } from '../data/countries';
import { TITLES } from '../data/titles';
import { type Random } from '../random';
import { type ImplementerRow } from '../rows';
import { type SampleFund } from './sample-funds';

/** Awards are signed by the 28th of September: the last days of a fiscal year are for the system to close. */
const LAST_SIGNING_DAY = '09-28';

/** The first day on which a fund can be obligated in a year of action. */
export function firstSigningDay(yearOfAction: number, fund: SampleFund): IsoDate {
  return latest(FiscalYear.of(yearOfAction).firstDay, addDays(fund.allottedOn, 14));
}

/** A day on which awards are signed, most of them late in the year of action. */
export function signingDay(random: Random, yearOfAction: number, fund: SampleFund): IsoDate {
  const first = dayOf(firstSigningDay(yearOfAction, fund));
  const last = dayOf(`${yearOfAction}-${LAST_SIGNING_DAY}` as IsoDate);
  return dateOfDay(first + Math.floor((last - first) * Math.sqrt(random.fraction())));
}

/** Months of work, by program type. */
const MONTHS: Readonly<Record<string, readonly (readonly [months: number, weight: number])[]>> = {
  'training-and-technical-assistance': [
    [6, 3],
    [9, 2],
    [12, 4],
  ],
  'global-action-research-innovation': [
    [24, 4],
    [30, 1],
    [36, 2],
  ],
  'child-protection-compact': [
    [36, 1],
    [42, 1],
  ],
  'program-to-end-modern-slavery': [[36, 1]],
};

const USUAL_MONTHS = [
  [12, 3],
  [18, 4],
  [24, 6],
  [30, 2],
  [36, 3],
] as const;

/** Emergency victim assistance is one award that goes on; the sample ends it with the work its last amendment pays for. */
const EMERGENCIES_UNTIL = '2020-12-31' as IsoDate;

/** First and last day of performance of an award that is signed on a day. */
export function periodOf(
  random: Random,
  programType: ProgramType,
  signedOn: IsoDate,
): [startsOn: IsoDate, endsOn: IsoDate] {
  const startsOn = firstOfMonth(signedOn, 1);
  if (programType === 'emergency-victim-assistance') return [startsOn, EMERGENCIES_UNTIL];
  const months = random.weighted(MONTHS[programType] ?? USUAL_MONTHS);
  return [startsOn, endOfPeriod(startsOn, months)];
}

/** Grants are given, contracts bought, and international organizations receive contributions. */
export function instrumentFor(random: Random, implementer: ImplementerRow): Instrument {
  if (implementer.type === 'public-international-organization') return 'voluntary-contribution';
  if (implementer.type === 'for-profit') return 'contract';
  return random.chance(0.65) ? 'grant' : 'cooperative-agreement';
}

const FAIN_LETTERS: Readonly<Record<string, string>> = {
  grant: 'GR',
  'cooperative-agreement': 'CA',
  'voluntary-contribution': 'VC',
  contract: 'CO',
};

/** Like the office's own numbers (S-SJTIP-13-CA-1029), but marked, so that none can be taken for a real award's. */
export function syntheticFain(yearOfAction: number, instrument: Instrument, number: number): string {
  return `SYN-SJTIP-${String(yearOfAction % 100).padStart(2, '0')}-${FAIN_LETTERS[instrument] ?? 'XX'}-${number}`;
}

export function titleFor(
  random: Random,
  programType: ProgramType,
  category: string,
  places: readonly string[],
): string {
  if (programType === 'emergency-victim-assistance') {
    return 'Emergency Assistance for Victims of Trafficking Identified outside the United States';
  }
  const patterns = TITLES[programType] ?? TITLES[`${programType}/${category}`] ?? [];
  return random.pick(patterns).replace('%', nameOf(places));
}

/** Countries whose names stand with an article in a sentence. */
const WITH_ARTICLE = ['AE', 'CD', 'CF', 'CG', 'DO', 'FM', 'KG', 'MH', 'MV', 'PH', 'SB'];

/** "Ghana", "Ghana and Togo", "Ghana, Mali and Togo", or the region's name. */
function nameOf(places: readonly string[]): string {
  if (places[0] === 'GLOBAL') return 'Several Regions';
  const region = Object.values(SAMPLE_REGIONS).find(([place]) => place === places[0]);
  if (region !== undefined) return region[1];
  const names = places.map((code) => {
    const name = SAMPLE_COUNTRIES.find((country) => country.code === code)?.name ?? code;
    return WITH_ARTICLE.includes(code) ? `the ${name}` : name;
  });
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
