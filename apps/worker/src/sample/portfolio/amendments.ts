import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { assert } from '@awardbook/problems';
import { addDays, dateOfDay, dayOf, earliest, endOfPeriod, firstOfMonth, latest } from '../calendar';
import { Random } from '../random';
import { type AwardDraft, awardedOn } from './award-draft';
import { firstSigningDay } from './terms';
import { type OpenIncrement } from './year-drafts';

/**
 * In these years every dollar that the office published went to awards made in the year itself, so their further
 * obligations only join a second fund to a new award.
 */
const YEARS_WITHOUT_AMENDMENTS = [2010, 2011];
/** An amendment comes before the award's last weeks. */
const LEAST_DAYS_LEFT = 60;
/** Work under a symbol ends so long before it is cancelled that the closeout can still be posted. */
const CLOSEOUT_DAYS = 330;
const LAST_SIGNING_DAY = '09-28';

/** Gives each open increment of a year to an award that can take it; changes the drafts. */
export function amendAwards(
  seed: number,
  yearOfAction: number,
  open: readonly OpenIncrement[],
  earlier: readonly AwardDraft[],
  made: readonly AwardDraft[],
): void {
  const random = Random.of(seed, 'amendments', yearOfAction);
  const joins = YEARS_WITHOUT_AMENDMENTS.includes(yearOfAction);
  const amended = new Set<AwardDraft>();
  const emergency = earlier.find((draft) => draft.programType === 'emergency-victim-assistance');
  open.forEach((increment, index) => {
    const candidates = (joins ? made : earlier).filter(
      (draft) => !amended.has(draft) && mayTake(draft, increment, yearOfAction),
    );
    // Emergency victim assistance goes on by one amendment a year, out of the year's first money.
    const target = !joins && index === 0 && emergency !== undefined ? emergency : random.pick(candidates);
    amended.add(target);
    amend(
      random,
      target,
      increment,
      yearOfAction,
      joins ? 'Second fund joined to the award' : 'Cost amendment',
    );
  });
}

function mayTake(draft: AwardDraft, increment: OpenIncrement, yearOfAction: number): boolean {
  if (draft.provenance === 'published' || draft.programType === 'emergency-victim-assistance') return false;
  if (draft.increments.some(({ fund }) => fund === increment.fund || fund.office !== increment.fund.office))
    return false;
  return firstAmendmentDay(draft, increment, yearOfAction) <= lastAmendmentDay(draft, yearOfAction);
}

function firstAmendmentDay(draft: AwardDraft, increment: OpenIncrement, yearOfAction: number): IsoDate {
  return latest(firstSigningDay(yearOfAction, increment.fund), awardedOn(draft));
}

function lastAmendmentDay(draft: AwardDraft, yearOfAction: number): IsoDate {
  return earliest(`${yearOfAction}-${LAST_SIGNING_DAY}` as IsoDate, addDays(draft.endsOn, -LEAST_DAYS_LEFT));
}

function amend(
  random: Random,
  draft: AwardDraft,
  increment: OpenIncrement,
  yearOfAction: number,
  description: string,
): void {
  const first = dayOf(firstAmendmentDay(draft, increment, yearOfAction));
  const last = dayOf(lastAmendmentDay(draft, yearOfAction));
  const obligatedOn = dateOfDay(random.integer(first, last));
  assert(
    FiscalYear.containing(obligatedOn).year === yearOfAction,
    'an amendment falls into its year of action',
  );
  const emergency = draft.programType === 'emergency-victim-assistance';
  if (!emergency && description === 'Cost amendment' && random.chance(0.6)) {
    draft.endsOn = endOfPeriod(firstOfMonth(draft.endsOn, 0), random.pick([7, 10, 13]));
  }
  const cancelsOn = increment.fund.symbol.cancelsOn;
  const work = emergency ? addDays(firstOfMonth(obligatedOn, 16), -1) : draft.endsOn;
  draft.increments.push({
    fund: increment.fund,
    cents: increment.cents,
    obligatedOn,
    spentBy: earliest(
      draft.endsOn,
      work,
      ...(cancelsOn === null ? [] : [addDays(cancelsOn, -CLOSEOUT_DAYS)]),
    ),
    provenance: 'synthetic',
    description,
  });
}
