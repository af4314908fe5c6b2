import { type IsoDate } from '@awardbook/fiscal';
import { assert } from '@awardbook/problems';
import { addDays, earliest, firstOfMonth } from '../calendar';
import { type PlannedCell, type PlannedYear } from '../data/award-plan';
import { Random } from '../random';
import { type ImplementerRow } from '../rows';
import { type AwardDraft, yearOfAward } from './award-draft';
import { type AwardSlot, slotsOf } from './award-slot';
import { choosePlaces } from './choose-places';
import { dealAmounts, weightOf } from './deal-amounts';
import { type ImplementerPool } from './implementer-pool';
import { type SampleFund, SYNTHETIC_SOURCE } from './sample-funds';
import { chooseCategories, chooseMainCategory, equalSplit, unequalSplit } from './splits';
import { instrumentFor, periodOf, signingDay, syntheticFain, titleFor } from './terms';

/** What the making of one year's awards starts from. */
export interface YearPlan {
  readonly seed: number;
  readonly year: PlannedYear;
  readonly fundOf: (cell: PlannedCell) => SampleFund;
  readonly pool: ImplementerPool;
  /** Published awards of all years. */
  readonly published: readonly AwardDraft[];
}

/** A cell's money that the plan keeps for amendments of awards that began elsewhere. */
export interface OpenIncrement {
  readonly cell: PlannedCell;
  readonly fund: SampleFund;
  readonly cents: bigint;
}

/** An amendment is worth about half of a new award. */
const INCREMENT_WEIGHT = 0.5;
/** Shares of awards whose category split, or country split, nobody has recorded: they show as unallocated. */
const WITHOUT_CATEGORIES = 0.012;
const WITHOUT_PLACES = 0.008;

/** The year's invented awards, and what of its money goes to amendments. */
export function draftYear(plan: YearPlan): { drafts: AwardDraft[]; open: OpenIncrement[] } {
  const { seed, year } = plan;
  const published = plan.published.filter((draft) => yearOfAward(draft) === year.yearOfAction);
  const inCell = (cell: PlannedCell): AwardDraft[] =>
    published.filter((draft) => draft.increments[0]?.fund === plan.fundOf(cell));
  const slots = year.cells.flatMap((cell) => slotsOf(seed, year, cell, inCell(cell).length));
  const publishedCountries = published.flatMap((draft) => draft.places.map(([code]) => code));
  const places = choosePlaces(
    seed,
    year.yearOfAction,
    slots,
    publishedCountries.filter((code) => code.length === 2),
    year.countries,
  );
  const implementers = chooseImplementers(plan, slots, published);
  const amounts = new Map<AwardSlot, bigint>();
  const open: OpenIncrement[] = [];
  for (const cell of year.cells) {
    dealCell(plan, cell, inCell(cell), slots, amounts, open);
  }
  const drafts = slots.map((slot, index) => {
    const implementer = implementers[index];
    assert(implementer !== undefined, 'every award of the plan has an implementer');
    return draftAward(plan, {
      slot,
      index,
      implementer,
      places: places[index] ?? [],
      cents: amounts.get(slot) ?? 0n,
    });
  });
  return { drafts, open };
}

/** The year's organizations, the published ones counted; emergency victim assistance is IOM's. */
function chooseImplementers(
  plan: YearPlan,
  slots: readonly AwardSlot[],
  published: readonly AwardDraft[],
): ImplementerRow[] {
  const emergencies = slots.filter((slot) => slot.programType === 'emergency-victim-assistance');
  const known = new Set(published.map((draft) => draft.implementer));
  if (emergencies.length > 0) known.add(plan.pool.named('IOM'));
  const chosen = plan.pool.choose(
    plan.year.yearOfAction,
    slots.length - emergencies.length,
    plan.year.organizations - known.size,
  );
  let next = 0;
  return slots.map((slot) => {
    const implementer = emergencies.includes(slot) ? plan.pool.named('IOM') : chosen[next++];
    assert(implementer !== undefined, 'there is an implementer for every award');
    return implementer;
  });
}

/** Splits what a cell has left beside its published awards among its new awards and its amendments. */
function dealCell(
  plan: YearPlan,
  cell: PlannedCell,
  published: readonly AwardDraft[],
  slots: readonly AwardSlot[],
  amounts: Map<AwardSlot, bigint>,
  open: OpenIncrement[],
): void {
  const random = Random.of(
    plan.seed,
    'amounts',
    plan.year.yearOfAction,
    cell.account,
    cell.yearOfFunds,
    cell.office,
  );
  const taken = published.reduce((sum, draft) => sum + (draft.increments[0]?.cents ?? 0n), 0n);
  const own = slots.filter((slot) => slot.cell === cell);
  const weights = own.map((slot) => weightOf(random, slot.programType));
  for (let count = 0; count < cell.increments; count += 1) {
    weights.push(INCREMENT_WEIGHT * weightOf(random, 'bilateral-and-regional'));
  }
  const parts = dealAmounts(random, cell.thousands - Number(taken / 100_000n), weights);
  own.forEach((slot, index) => amounts.set(slot, parts[index] ?? 0n));
  for (const cents of parts.slice(own.length)) open.push({ cell, fund: plan.fundOf(cell), cents });
}

interface AwardMatter {
  readonly slot: AwardSlot;
  readonly index: number;
  readonly implementer: ImplementerRow;
  readonly places: readonly string[];
  readonly cents: bigint;
}

function draftAward(plan: YearPlan, matter: AwardMatter): AwardDraft {
  const { slot, index, implementer, places, cents } = matter;
  const { yearOfAction } = plan.year;
  const random = Random.of(plan.seed, 'award', yearOfAction, index);
  const fund = plan.fundOf(slot.cell);
  const signedOn = signingDay(random, yearOfAction, fund);
  const [startsOn, endsOn] = periodOf(random, slot.programType, signedOn);
  const main = chooseMainCategory(random, yearOfAction, slot.programType);
  const instrument = instrumentFor(random, implementer);
  const categories = chooseCategories(random, yearOfAction, main);
  const whole = slot.programType === 'emergency-victim-assistance';
  const draft: AwardDraft = {
    fain: syntheticFain(yearOfAction, instrument, 1001 + index),
    title: titleFor(random, slot.programType, main, places),
    instrument,
    implementer,
    programType: slot.programType,
    provenance: 'synthetic',
    source: whole ? EMERGENCY_SOURCE : SYNTHETIC_SOURCE,
    startsOn,
    endsOn,
    categories: random.chance(WITHOUT_CATEGORIES)
      ? []
      : whole
        ? equalSplit([main])
        : unequalSplit(random, categories),
    places: keepsPlaces(random, yearOfAction) ? unequalSplit(random, places) : [],
    changes: null,
    increments: [],
  };
  draft.increments.push({
    fund,
    cents,
    obligatedOn: signedOn,
    // The emergency award is paid for a year and a half at a time.
    spentBy: whole ? earliest(endsOn, addDays(firstOfMonth(signedOn, 19), -1)) : endsOn,
    provenance: 'synthetic',
    description: 'Award signed',
  });
  return withChanges(random, draft, categories, places);
}

const EMERGENCY_SOURCE =
  'Published: begun in 2010 and implemented by IOM (fact sheets of the office). Synthetic: number, dates and every amount';

/** Countries of FY 2010 and FY 2011 were published as a count, so all of those awards name theirs. */
function keepsPlaces(random: Random, yearOfAction: number): boolean {
  return !random.chance(WITHOUT_PLACES) || yearOfAction === 2010 || yearOfAction === 2011;
}

/** Some long awards are split otherwise from their second year on. */
function withChanges(
  random: Random,
  draft: AwardDraft,
  categories: readonly string[],
  places: readonly string[],
): AwardDraft {
  const on: IsoDate = firstOfMonth(draft.startsOn, 12);
  if (on > draft.endsOn || draft.categories.length === 0 || draft.places.length === 0) return draft;
  if (categories.length > 1 && random.chance(0.12)) {
    return { ...draft, changes: { on, categories: unequalSplit(random, [...categories].reverse()) } };
  }
  if (places.length > 1 && random.chance(0.3)) {
    return { ...draft, changes: { on, places: unequalSplit(random, [...places].reverse()) } };
  }
  return draft;
}
