import { Money } from '@awardbook/money';
import { type BudgetPeriod, type Cost, type IndirectCost } from './budget';
import { OBJECT_CLASSES, type ObjectClass } from './object-class';

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

/**
 * Indirect costs at one rate.
 *
 * The whole is base times rate, rounded once, and so is the federal part; the cost share is the rest. Two parts
 * rounded by themselves could miss the whole by a cent. SQL has the same formula in generated columns.
 */
export function indirectOf({ base, rateBasisPoints }: Pick<IndirectCost, 'base' | 'rateBasisPoints'>): Cost {
  const federal = base.federal.atRate(rateBasisPoints);
  return { federal, costShare: wholeOf(base).atRate(rateBasisPoints).minus(federal) };
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
