import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';

/** What happened to an award's money in one year of action, net. */
export interface YearFlows {
  readonly yearOfAction: number;
  readonly obligated: Money;
  readonly disbursed: Money;
}

/** A ceiling of the award, from a day on until the next. */
export interface DatedCeiling {
  readonly effectiveOn: IsoDate;
  readonly ceiling: Money;
}

/** What the years of an award are made of. */
export interface YearFacts {
  /** The day at whose end it is looked at. */
  readonly onDate: IsoDate;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** Years with entries, in any order. */
  readonly flows: readonly YearFlows[];
  /** In the order in which they came: where two count from the same day, the later one holds. */
  readonly ceilings: readonly DatedCeiling[];
}

/** An award's money in one year of action, and where it stood at the end of that year, or of the day within it. */
export interface AwardYear extends YearFlows {
  /** Null where no terms were in force yet. */
  readonly ceiling: Money | null;
  readonly obligatedToDate: Money;
  readonly disbursedToDate: Money;
  readonly unliquidated: Money;
}

/**
 * The years of action from the award's first to its last or to that of the day, the oldest first.
 *
 * Years in which nothing happened are there, too: the balances stood in them. Years with entries are always there.
 */
export function awardYears({ onDate, startsOn, endsOn, flows, ceilings }: YearFacts): AwardYear[] {
  const withEntries = flows.map(({ yearOfAction }) => yearOfAction);
  const [start, end, current] = [startsOn, endsOn, onDate].map((day) => FiscalYear.containing(day).year);
  const first = Math.min(start!, current!, ...withEntries);
  const last = Math.max(first, Math.min(end!, current!), ...withEntries);
  let obligatedToDate = Money.zero;
  let disbursedToDate = Money.zero;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const yearOfAction = first + index;
    const { obligated, disbursed } = flows.find((flow) => flow.yearOfAction === yearOfAction) ?? NOTHING;
    obligatedToDate = obligatedToDate.plus(obligated);
    disbursedToDate = disbursedToDate.plus(disbursed);
    const { lastDay } = FiscalYear.of(yearOfAction);
    return {
      yearOfAction,
      obligated,
      disbursed,
      ceiling: ceilingOn(ceilings, lastDay < onDate ? lastDay : onDate),
      obligatedToDate,
      disbursedToDate,
      unliquidated: obligatedToDate.minus(disbursedToDate),
    };
  });
}

const NOTHING = { obligated: Money.zero, disbursed: Money.zero };

/** The one that came last of those that count from the latest day. */
function ceilingOn(ceilings: readonly DatedCeiling[], day: IsoDate): Money | null {
  const counted = ceilings.filter(({ effectiveOn }) => effectiveOn <= day);
  return counted.at(-1)?.ceiling ?? null;
}
