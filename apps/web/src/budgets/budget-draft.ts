import { MAX_AMOUNT_CENTS, Money } from '@awardbook/money';
import type { AwardBudget, BudgetBody } from '../api/types';
import type { Fault } from '../forms/faults';
import { OBJECT_CLASS_LABELS, OBJECT_CLASSES } from './budget-words';

/** Federal and cost share as somebody types them: dollars, with or without commas. */
export interface TypedCost {
  federal: string;
  costShare: string;
}

export interface TypedRate {
  /** Tells it from the others while some are added and some removed. */
  key: number;
  kind: 'negotiated' | 'de-minimis';
  startsOn: string;
  endsOn: string;
  /** Per cent. */
  rate: string;
  base: TypedCost;
}

export interface TypedPeriod {
  key: number;
  startsOn: string;
  endsOn: string;
  /** One for each object class, in the order of the form. */
  lines: TypedCost[];
  rates: TypedRate[];
}

export interface Cost {
  federal: Money;
  costShare: Money;
}

/** What one period, or all of them, come to. */
export interface DraftSums {
  /** In the order of the form. */
  classes: Cost[];
  direct: Cost;
  indirect: Cost;
  total: Cost;
}

let keys = 0;
export function newKey(): number {
  keys += 1;
  return keys;
}

export const NO_COST: TypedCost = { federal: '', costShare: '' };

export function emptyPeriod(startsOn: string, endsOn: string): TypedPeriod {
  return { key: newKey(), startsOn, endsOn, lines: OBJECT_CLASSES.map(() => NO_COST), rates: [] };
}

/** A version as its form has it: a copy to change. */
export function typedPeriodsOf({ periods }: AwardBudget): TypedPeriod[] {
  return periods.map(({ startsOn, endsOn, classes, indirectCosts }) => ({
    key: newKey(),
    startsOn,
    endsOn,
    lines: OBJECT_CLASSES.map((code) => typedCost(classes.find(({ objectClass }) => objectClass === code))),
    rates: indirectCosts.map((cost) => ({
      key: newKey(),
      kind: cost.kind,
      startsOn: cost.startsOn,
      endsOn: cost.endsOn,
      rate: String(cost.rateBasisPoints / 100),
      base: typedCost(cost.base),
    })),
  }));
}

function typedCost(cost: TypedCost | undefined): TypedCost {
  const typed = (amount: string | undefined) => (amount === undefined || amount === '0.00' ? '' : amount);
  return { federal: typed(cost?.federal), costShare: typed(cost?.costShare) };
}

/** The amount of "1,250", "$1250.5" or "1250.00"; nothing typed is nothing, and null is no amount. */
export function amountOf(text: string): Money | null {
  const plain = text.replace(/[$,\s]/g, '');
  if (plain === '') return Money.zero;
  const amount = Money.tryParse(plain);
  return amount === null || amount.cents < 0n || amount.cents > MAX_AMOUNT_CENTS ? null : amount;
}

/** Basis points of "26.5" or "26.5 %"; null for what is no rate. */
export function rateOf(text: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.replace('%', '').trim());
  if (match === null) return null;
  const points = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return points > 0 && points <= 30_000 ? points : null;
}

/** What cannot be read counts nothing; `faultsIn` says what it is. */
export function costOf({ federal, costShare }: TypedCost): Cost {
  return { federal: amountOf(federal) ?? Money.zero, costShare: amountOf(costShare) ?? Money.zero };
}

export function wholeOf({ federal, costShare }: Cost): Money {
  return federal.plus(costShare);
}

export function sumCosts(costs: readonly Cost[]): Cost {
  return {
    federal: Money.sum(costs.map(({ federal }) => federal)),
    costShare: Money.sum(costs.map(({ costShare }) => costShare)),
  };
}

/** As the server has it: the whole is rounded once, the cost share is what the federal part leaves of it. */
export function indirectOf({ base, rate }: TypedRate): Cost {
  const [cost, points] = [costOf(base), rateOf(rate) ?? 0];
  const federal = cost.federal.atRate(points);
  return { federal, costShare: wholeOf(cost).atRate(points).minus(federal) };
}

export function sumsOf(periods: readonly TypedPeriod[]): DraftSums {
  const classes = OBJECT_CLASSES.map((_, index) =>
    sumCosts(periods.map(({ lines }) => costOf(lines[index] ?? NO_COST))),
  );
  const direct = sumCosts(classes);
  const indirect = sumCosts(periods.flatMap(({ rates }) => rates.map(indirectOf)));
  return { classes, direct, indirect, total: sumCosts([direct, indirect]) };
}

const PARTS = ['federal', 'costShare'] as const;
const PART_WORDS = { federal: 'federal', costShare: 'cost share' };

/** What the page can tell by itself, field by field, in the order of the form. */
export function faultsIn(periods: readonly TypedPeriod[]): Fault[] {
  const faults: Fault[] = [];
  const checkCost = (cost: TypedCost, field: string, what: string) => {
    for (const part of PARTS) {
      if (amountOf(cost[part]) !== null) continue;
      const sentence = `${what}, ${PART_WORDS[part]}: “${cost[part]}” is no amount. Write dollars and cents, such as 1250.00.`;
      faults.push({ field: `${field}/${part}`, sentence });
    }
  };
  periods.forEach((period, index) => {
    const [at, of] = [`periods/${index}`, `Period ${index + 1}`];
    period.lines.forEach((line, row) => {
      const code = OBJECT_CLASSES[row];
      if (code !== undefined) checkCost(line, `${at}/lines/${row}`, `${of}, ${OBJECT_CLASS_LABELS[code]}`);
    });
    period.rates.forEach(({ rate, base }, row) => {
      const [field, what] = [`${at}/indirect/${row}`, `${of}, indirect rate ${row + 1}`];
      if (rateOf(rate) === null) {
        const sentence = `${what}: “${rate}” is no rate. Write per cent from 0.01 to 300 with at most two decimals, such as 26.5.`;
        faults.push({ field: `${field}/rateBasisPoints`, sentence });
      }
      checkCost(base, `${field}/base`, `${what}, base`);
    });
  });
  return faults;
}

/** As the API takes it; `faultsIn` has found nothing. */
export function toBody(basedOn: number | null, reason: string, periods: readonly TypedPeriod[]): BudgetBody {
  const toCost = (typed: TypedCost) => {
    const { federal, costShare } = costOf(typed);
    return { federal: federal.toString(), costShare: costShare.toString() };
  };
  return {
    ...(basedOn !== null && { basedOn }),
    reason,
    periods: periods.map(({ startsOn, endsOn, lines, rates }) => ({
      startsOn,
      endsOn,
      lines: OBJECT_CLASSES.map((objectClass, row) => ({ objectClass, ...toCost(lines[row] ?? NO_COST) })),
      indirect: rates.map(({ kind, startsOn: from, endsOn: until, rate, base }) => ({
        kind,
        startsOn: from,
        endsOn: until,
        rateBasisPoints: rateOf(rate) ?? 0,
        base: toCost(base),
      })),
    })),
  };
}
