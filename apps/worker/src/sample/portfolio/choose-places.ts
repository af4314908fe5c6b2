import { assert } from '@awardbook/problems';
import { SAMPLE_COUNTRIES, SAMPLE_REGIONS, type SampleCountry } from '../data/countries';
import { Random } from '../random';
import { type AwardSlot } from './award-slot';

/** How many countries an award works in. */
const COUNTRY_COUNTS = [
  [1, 72],
  [2, 16],
  [3, 8],
  [5, 4],
] as const;

/**
 * The places of one year's awards, in the order of the slots; countries of all of them together, the published ones
 * included, are exactly as many as the plan says.
 */
export function choosePlaces(
  seed: number,
  yearOfAction: number,
  slots: readonly AwardSlot[],
  published: readonly string[],
  countries: number,
): string[][] {
  const random = Random.of(seed, 'places', yearOfAction);
  const pool = countryPool(random, slots, published, countries);
  const unvisited = new Set(random.shuffled(pool.filter((country) => !published.includes(country.code))));
  const take = (candidates: readonly SampleCountry[]): SampleCountry => {
    const fresh = candidates.find((candidate) => unvisited.has(candidate));
    const taken =
      fresh ?? random.weighted(candidates.map((candidate) => [candidate, candidate.weight] as const));
    unvisited.delete(taken);
    return taken;
  };
  const bound = (slot: AwardSlot): boolean => slot.cell.office !== 'J/TIP' || slot.within !== null;
  const places = new Map<AwardSlot, string[]>();
  // Awards that may not go everywhere choose first; a bureau's region may hold only a few unvisited countries.
  for (const slot of [...slots.filter(bound), ...slots.filter((each) => !bound(each))]) {
    places.set(slot, placesOf(random, slot, pool, [...unvisited], take));
  }
  visitTheRest(random, slots, places, unvisited);
  return slots.map((slot) => places.get(slot) ?? []);
}

function placesOf(
  random: Random,
  slot: AwardSlot,
  pool: readonly SampleCountry[],
  unvisited: readonly SampleCountry[],
  take: (candidates: readonly SampleCountry[]) => SampleCountry,
): string[] {
  if (slot.reach === 'world') return ['GLOBAL'];
  if (slot.reach === 'region')
    return [SAMPLE_REGIONS[random.pick(Object.keys(SAMPLE_REGIONS))]?.[0] ?? 'R-AF'];
  const allowed = pool.filter((country) => mayWorkIn(slot, country));
  // Unvisited countries lead, in their shuffled order, so that the first that are taken are new to the year.
  const first = take([...unvisited.filter((country) => mayWorkIn(slot, country)), ...allowed]);
  const places = [first];
  const wanted = slot.programType === 'bilateral-and-regional' ? random.weighted(COUNTRY_COUNTS) : 1;
  while (places.length < wanted) {
    const neighbours = allowed.filter(
      (country) => country.region === first.region && !places.includes(country),
    );
    if (neighbours.length === 0) break;
    places.push(take(neighbours));
  }
  return places.map((country) => country.code);
}

function mayWorkIn(slot: AwardSlot, country: SampleCountry): boolean {
  if (slot.within !== null) return slot.within.includes(country.code);
  return slot.cell.office === 'J/TIP' || slot.cell.office === country.region;
}

/** The year's countries: those that are fixed, enough in each bureau's region, and others by weight. */
function countryPool(
  random: Random,
  slots: readonly AwardSlot[],
  published: readonly string[],
  countries: number,
): SampleCountry[] {
  const fixed = new Set([...published, ...slots.flatMap((slot) => slot.within ?? [])]);
  const pool = SAMPLE_COUNTRIES.filter((country) => fixed.has(country.code));
  const add = (candidates: readonly SampleCountry[]): void => {
    const open = candidates.filter((candidate) => !pool.includes(candidate));
    pool.push(random.weighted(open.map((candidate) => [candidate, candidate.weight] as const)));
  };
  for (const office of new Set(slots.map((slot) => slot.cell.office))) {
    const inRegion = SAMPLE_COUNTRIES.filter((country) => country.region === office);
    if (inRegion.length > 0) [0, 1].forEach(() => add(inRegion));
  }
  while (pool.length < countries) add(SAMPLE_COUNTRIES);
  assert(pool.length === countries, `${countries} countries are enough for what a year's plan fixes`);
  return pool;
}

/** Adds what nobody works in yet to awards of the same region, one country each. */
function visitTheRest(
  random: Random,
  slots: readonly AwardSlot[],
  places: ReadonlyMap<AwardSlot, string[]>,
  unvisited: ReadonlySet<SampleCountry>,
): void {
  for (const country of unvisited) {
    const open = slots.filter(
      (slot) => slot.reach === 'countries' && slot.within === null && mayWorkIn(slot, country),
    );
    const sameRegion = open.filter((slot) =>
      SAMPLE_COUNTRIES.some(
        (other) => other.region === country.region && places.get(slot)?.includes(other.code) === true,
      ),
    );
    places.get(random.pick(sameRegion.length > 0 ? sameRegion : open))?.push(country.code);
  }
}
