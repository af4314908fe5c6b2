import { type ProgramCategory, type ProgramType } from '@awardbook/awards';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { dayOf } from '../calendar';
import { SAMPLE_COUNTRIES } from '../data/countries';
import { Random } from '../random';
import { entryCount, type GeneratedSize } from './generated-size';
import { ACCOUNTS, FIRST_YEAR, GeneratedFunds, LAST_YEAR } from './generated-funds';

/** What is known of a generated award before its entries are made; the same every time it is asked for. */
export interface AwardOutline {
  readonly yearOfAction: number;
  readonly entries: number;
  readonly programType: ProgramType;
  /** Index among the implementers. */
  readonly implementer: number;
  readonly categories: readonly ProgramCategory[];
  readonly places: readonly string[];
  /** Days since 1970-01-01: of the reservation, and the last of the performance. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Oldest first; each is reserved and signed. */
  readonly increments: readonly OutlineIncrement[];
}

export interface OutlineIncrement {
  /** Index among the funds. */
  readonly fund: number;
  readonly day: number;
  readonly cents: bigint;
}

export const GENERATED_IMPLEMENTERS = 300;

/** So many entries of an award go with each of its increments. */
const ENTRIES_PER_INCREMENT = 40;
const DAYS_OF_LIFE = [1_460, 1_780] as const;

const PROGRAM_WEIGHTS: readonly (readonly [ProgramType, number])[] = [
  ['bilateral-and-regional', 60],
  ['child-protection-compact', 5],
  ['emergency-victim-assistance', 3],
  ['global-action-research-innovation', 12],
  ['program-to-end-modern-slavery', 5],
  ['training-and-technical-assistance', 15],
];
const CATEGORIES: readonly ProgramCategory[] = ['prosecution', 'protection', 'prevention', 'partnership'];

/** About three cells an award: one to three categories laid over one to three countries. */
export function outlineAward(size: GeneratedSize, index: number): AwardOutline {
  const random = Random.of(size.seed, 'outline', index);
  const yearOfAction = random.integer(FIRST_YEAR, LAST_YEAR);
  const firstDay = dayOf(`${yearOfAction}-02-15` as IsoDate) + random.integer(0, 190);
  const count = entryCount(size, index);
  return {
    yearOfAction,
    entries: count,
    programType: random.weighted(PROGRAM_WEIGHTS),
    implementer: random.integer(0, Math.min(size.awards, GENERATED_IMPLEMENTERS) - 1),
    categories: random.chance(0.01) ? [] : random.shuffled(CATEGORIES).slice(0, random.integer(1, 3)),
    places: random.chance(0.01) ? [] : choosePlaces(random),
    firstDay,
    lastDay: firstDay + random.integer(...DAYS_OF_LIFE),
    increments: outlineIncrements(random, yearOfAction, firstDay, count),
  };
}

function choosePlaces(random: Random): string[] {
  if (random.chance(0.08)) return ['GLOBAL'];
  const first = random.pick(SAMPLE_COUNTRIES);
  const count = random.weighted([
    [1, 50],
    [2, 25],
    [3, 25],
  ]);
  const neighbours = SAMPLE_COUNTRIES.filter(
    (country) => country.region === first.region && country !== first,
  );
  return [first, ...random.shuffled(neighbours).slice(0, count - 1)].map((country) => country.code);
}

/** The first is signed out of the year's own funds; later ones within the next fiscal year, out of either year's. */
function outlineIncrements(
  random: Random,
  yearOfAction: number,
  firstDay: number,
  entries: number,
): OutlineIncrement[] {
  const count = 1 + Math.floor(entries / ENTRIES_PER_INCREMENT);
  const account = random.pick(ACCOUNTS);
  const lastDay = dayOf(FiscalYear.of(yearOfAction + 1).lastDay) - 2;
  const yearEnd = dayOf(FiscalYear.of(yearOfAction).lastDay);
  const days = Array.from({ length: count }, (_, index) =>
    index === 0 ? firstDay : random.integer(firstDay + 1, lastDay),
  ).sort((one, other) => one - other);
  return days.map((day) => {
    const next = day > yearEnd + 150 && yearOfAction < LAST_YEAR && random.chance(0.6);
    const other = random.chance(0.15);
    const fundAccount = other ? (account === 'ESF' ? 'INCLE' : 'ESF') : account;
    return {
      fund: GeneratedFunds.indexOf(fundAccount, next ? yearOfAction + 1 : yearOfAction),
      day,
      cents: BigInt(Math.round(Math.exp(0.7 * random.normal()) * (30_000_000 / count))) + 1_000_000n,
    };
  });
}
