import { Money } from '@awardbook/money';
import { type BudgetPeriod, type Cost, type IndirectCost } from './budget';
import { OBJECT_CLASSES, type ObjectClass } from './object-class';

const WHOLE = 10_000n;

export const NO_COST: Cost = { federal: Money.zero, costShare: Money.zero };

export interface BudgetSums {
  /** Every object class, in the order of the form. */
  readonly classes: readonly (Cost & { readonly objectClass: ObjectClass })[];
  readonly totalDirect: Cost;
  readonly indirect: Cost;
  readonly total: Cost;
}

export function sumCosts(costs: readonly Cost[]): Cost {
  return {
    federal: Money.sum(costs.map(({ federal }) => federal)),
    costShare: Money.sum(costs.map(({ costShare }) => costShare)),
  };
}

/** Both parts together. */
export function wholeOf({ federal, costShare }: Cost): Money {
  return federal.plus(costShare);
}

/** Base times rate, to the cent, half away from zero. */
export function atRate(base: Money, rateBasisPoints: number): Money {
  const size = base.cents < 0n ? -base.cents : base.cents;
  const cents = (size * BigInt(rateBasisPoints) + WHOLE / 2n) / WHOLE;
  return Money.ofCents(base.cents < 0n ? -cents : cents);
}

/**
 * Indirect costs at one rate.
 *
 * The whole is base times rate, rounded once, and so is the federal part; the cost share is the rest. Two parts
 * rounded by themselves could miss the whole by a cent. SQL has the same formula in generated columns.
 */
export function indirectOf({ base, rateBasisPoints }: Pick<IndirectCost, 'base' | 'rateBasisPoints'>): Cost {
  const federal = atRate(base.federal, rateBasisPoints);
  return { federal, costShare: atRate(wholeOf(base), rateBasisPoints).minus(federal) };
}

/** What one or more periods come to, by object class and in all. */
export function sumsOf(periods: readonly BudgetPeriod[]): BudgetSums {
  const lines = periods.flatMap((period) => period.lines);
  const classes = OBJECT_CLASSES.map(({ code }) => ({
    objectClass: code,
    ...sumCosts(lines.filter(({ objectClass }) => objectClass === code)),
  }));
  const totalDirect = sumCosts(classes);
  const indirect = sumCosts(periods.flatMap((period) => period.indirect.map(indirectOf)));
  return { classes, totalDirect, indirect, total: sumCosts([totalDirect, indirect]) };
}
