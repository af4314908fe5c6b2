import { type IsoDate } from '@awardbook/fiscal';
import { addDays, dayOf, earliest, latest } from '../calendar';
import { type Random } from '../random';
import { type AwardDraft, type Increment } from './award-draft';
import { type Outcome } from './payments';
import { type Posting } from './posting';

interface Ending {
  readonly least: number;
  readonly most: number;
  readonly terminated: boolean;
}

/** How an increment ends, as often as the weights say; figures are ten-thousandths that are paid out. */
const ENDINGS: readonly (readonly [ending: Ending, weight: number])[] = [
  [{ least: 10_000, most: 10_000, terminated: false }, 62],
  [{ least: 9_600, most: 9_995, terminated: false }, 31],
  [{ least: 9_000, most: 9_600, terminated: false }, 6],
  [{ least: 3_500, most: 6_000, terminated: true }, 1],
];

/** One strip in so many is left open: finance finds it on the list of cancelling funds. */
const LEFT_OPEN = 0.12;

/** How much of an increment is paid, and until when; a published amount is paid in full. */
export function outcomeOf(random: Random, draft: AwardDraft, increment: Increment): Outcome {
  const end = dayOf(increment.spentBy);
  const { least, most, terminated } = random.weighted(ENDINGS);
  const paid = BigInt(random.integer(least, most));
  if (increment.provenance === 'published') return { paidCents: increment.cents, until: end };
  const start = dayOf(latest(draft.startsOn, increment.obligatedOn));
  return {
    paidCents: (increment.cents * paid) / 10_000n,
    until: terminated ? start + Math.floor(((end - start) * Number(paid)) / 10_000) : end,
  };
}

/**
 * Releases what was neither paid nor kept, some months after the last movement; empty when nothing is left or the
 * strip stays open.
 */
export function closeoutOf(random: Random, increment: Increment, moved: readonly Posting[]): Posting[] {
  let left = increment.cents;
  for (const { kind, cents } of moved) {
    if (kind === 'disbursement') left -= cents;
    if (kind === 'refund') left += cents;
  }
  const lastMove = moved.reduce<IsoDate>((last, { on }) => (on > last ? on : last), increment.obligatedOn);
  const on = closingDay(addDays(lastMove, random.integer(30, 150)), increment);
  const leftOpen = random.chance(LEFT_OPEN);
  if (left === 0n || leftOpen) return [];
  const posting = { fund: increment.fund, cents: left, on, provenance: 'synthetic' } as const;
  return [
    { ...posting, kind: 'deobligation', description: 'Unspent balance released at closeout' },
    { ...posting, kind: 'decommitment', description: 'Reservation released with the balance' },
  ];
}

/**
 * No award gives money back in FY 2010 and FY 2011, so that those years' net obligations are what was published:
 * closeouts of that time wait for the first quarter of FY 2012.
 */
function closingDay(day: IsoDate, increment: Increment): IsoDate {
  const kept =
    day >= '2009-10-01' && day <= '2011-09-30' ? addDays('2011-10-03' as IsoDate, dayOf(day) % 75) : day;
  const { cancelsOn } = increment.fund.symbol;
  return cancelsOn === null ? kept : earliest(kept, addDays(cancelsOn, -1));
}
