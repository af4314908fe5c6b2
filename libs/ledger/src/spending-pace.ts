import { addDays, FiscalQuarter, type IsoDate, toSerialDay } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';

/** How many whole quarters the pace is taken from. */
export const PACE_QUARTERS = 4;

/** A forecast further away than this says nothing about a program of a few years. */
const FORECAST_YEARS = 20;

/** What was paid, net, in one whole fiscal quarter. */
export interface PaidQuarter {
  /** FY 2010 Q1 is 20101. */
  readonly quarter: number;
  readonly disbursed: Money;
}

/** What the pace is made of: an award's ledger up to the end of a day. */
export interface PaceFacts {
  readonly onDate: IsoDate;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly obligated: Money;
  readonly disbursed: Money;
  /** Obligated and not paid, where it can still be paid on the day. */
  readonly left: Money;
  /** The last whole quarters, the oldest first. */
  readonly quarters: readonly PaidQuarter[];
}

/** Why nothing can be foretold. */
export type NoForecast =
  'nothing-obligated' | 'nothing-left' | 'award-ended' | 'too-young' | 'nothing-paid' | 'too-far';

/** How fast an award spends against the time that it has. */
export interface SpendingPace extends PaceFacts {
  /** Days of the period of performance, both ends included; and of them, those that are over on the day. */
  readonly days: number;
  readonly daysElapsed: number;
  /** Parts of ten thousand. */
  readonly timeElapsed: number;
  /** Disbursed of what is obligated, in parts of ten thousand; null when nothing is obligated. */
  readonly spent: number | null;
  /** What the forecast is taken from: the whole quarters, and what was paid in them. */
  readonly pace: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly days: number;
    readonly disbursed: Money;
  };
  /** The day on which nothing is left at that pace, and what is left on the award's last day; null with a reason. */
  readonly forecast: { readonly runsOutOn: IsoDate; readonly leftOnLastDay: Money } | null;
  readonly noForecast: NoForecast | null;
  /** How the forecast is made. */
  readonly method: string;
}

const METHOD =
  `Linear: what was paid, net of refunds, in the last ${PACE_QUARTERS} whole fiscal quarters, divided by their days, ` +
  'is paid on each day after this one until nothing is left of what is obligated today.';

/** The last whole quarters that are over at the end of the day, the oldest first. */
export function wholeQuartersUntil(onDate: IsoDate): FiscalQuarter[] {
  const current = FiscalQuarter.containing(onDate);
  let quarter = current.lastDay === onDate ? current : current.previous;
  const quarters: FiscalQuarter[] = [];
  while (quarters.length < PACE_QUARTERS) {
    quarters.unshift(quarter);
    quarter = quarter.previous;
  }
  return quarters;
}

export function spendingPace(facts: PaceFacts): SpendingPace {
  const { onDate, startsOn, endsOn, obligated, disbursed } = facts;
  const whole = wholeQuartersUntil(onDate);
  const [from, to] = [whole[0]?.firstDay ?? onDate, whole.at(-1)?.lastDay ?? onDate];
  const days = daysIn(startsOn, endsOn);
  const daysElapsed = Math.min(days, Math.max(0, daysIn(startsOn, onDate)));
  const pace = {
    from,
    to,
    days: daysIn(from, to),
    disbursed: Money.sum(facts.quarters.map((quarter) => quarter.disbursed)),
  };
  return {
    ...facts,
    days,
    daysElapsed,
    timeElapsed: Math.round((daysElapsed * 10_000) / days),
    spent: obligated.cents > 0n ? Number(halfUp(disbursed.cents * 10_000n, obligated.cents)) : null,
    pace,
    ...foretold(facts, pace),
    method: METHOD,
  };
}

function foretold(
  { onDate, startsOn, endsOn, obligated, left }: PaceFacts,
  pace: SpendingPace['pace'],
): Pick<SpendingPace, 'forecast' | 'noForecast'> {
  const without = (noForecast: NoForecast) => ({ forecast: null, noForecast });
  if (obligated.cents <= 0n) return without('nothing-obligated');
  if (left.cents <= 0n) return without('nothing-left');
  if (onDate > endsOn) return without('award-ended');
  if (startsOn > pace.from) return without('too-young');
  if (pace.disbursed.cents <= 0n) return without('nothing-paid');
  const [perPace, paceDays] = [pace.disbursed.cents, BigInt(pace.days)];
  // The first day at whose end as much is paid as is left today.
  const daysLeft = (left.cents * paceDays + perPace - 1n) / perPace;
  if (daysLeft > BigInt(FORECAST_YEARS * 366)) return without('too-far');
  const paidUntilEnd = halfUp(perPace * BigInt(daysIn(onDate, endsOn) - 1), paceDays);
  const leftOnLastDay = left.cents > paidUntilEnd ? left.cents - paidUntilEnd : 0n;
  return {
    forecast: {
      runsOutOn: addDays(onDate, Number(daysLeft)),
      leftOnLastDay: Money.ofCents(leftOnLastDay),
    },
    noForecast: null,
  };
}

/** Both ends included. */
const daysIn = (first: IsoDate, last: IsoDate): number => toSerialDay(last) - toSerialDay(first) + 1;

/** The whole number next to a fraction of which no part is negative. */
const halfUp = (part: bigint, whole: bigint): bigint => (part + whole / 2n) / whole;
