import { type Award, type BudgetDraft, type ObjectClass } from '@awardbook/awards';
import { Money } from '@awardbook/money';

type Dollars = Partial<Record<ObjectClass, string>>;

interface GivenBudget {
  reason?: string;
  basedOn?: number;
  costShare?: Dollars;
  /** De minimis, of all direct costs. */
  rateBasisPoints?: number;
}

/** A draft of one period over the whole award: federal dollars by object class, without indirect costs unless told. */
export function aBudget(
  award: Award,
  federal: Dollars,
  { reason = 'Test', basedOn, costShare = {}, rateBasisPoints }: GivenBudget = {},
): BudgetDraft {
  const classes = [...new Set([...Object.keys(federal), ...Object.keys(costShare)])] as ObjectClass[];
  const lines = classes.map((objectClass) => ({
    objectClass,
    federal: Money.parse(federal[objectClass] ?? '0.00'),
    costShare: Money.parse(costShare[objectClass] ?? '0.00'),
  }));
  const span = { startsOn: award.startsOn, endsOn: award.endsOn };
  const base = {
    federal: Money.sum(lines.map((line) => line.federal)),
    costShare: Money.sum(lines.map((line) => line.costShare)),
  };
  const indirect =
    rateBasisPoints === undefined ? [] : [{ kind: 'de-minimis' as const, ...span, rateBasisPoints, base }];
  return { reason, basedOn, periods: [{ ...span, lines, indirect }] };
}
