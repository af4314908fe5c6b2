import { type IsoDate } from '@awardbook/fiscal';
import { MAX_AMOUNT_CENTS, type Money } from '@awardbook/money';
import { type BudgetDraft, type BudgetPeriod, type IndirectCost } from './budget';
import { BudgetFieldInvalid } from './budget.errors';
import { sumCosts, sumsOf, wholeOf } from './budget-sums';

const MAX_PERIODS = 20;
const MAX_INDIRECT = 12;
const MAX_REASON_LENGTH = 1_000;

/** Some negotiated rates are taken of salaries alone and exceed them. */
const MAX_RATE = 30_000;

/** Awards from this day on may take more without negotiating. Source: 2 CFR 200.414(f) as revised in 2024. */
const HIGHER_DE_MINIMIS_FROM = '2024-10-01';

/** The days that a budget may cover, and by which its rates are judged. */
interface Terms {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** Of 10,000: the most that an award which starts on that day may take without a negotiated rate. */
export function deMinimisLimit(awardStartsOn: IsoDate): number {
  return awardStartsOn >= HIGHER_DE_MINIMIS_FROM ? 1_500 : 1_000;
}

/** @throws BudgetFieldInvalid naming the first fault */
export function checkBudget(draft: BudgetDraft, award: Terms): void {
  const { reason, periods } = draft;
  if (reason.trim().length < 1 || reason.length > MAX_REASON_LENGTH) {
    const detail = `Say in 1 to ${MAX_REASON_LENGTH} characters why there is a new version; it has ${reason.length}.`;
    throw new BudgetFieldInvalid('/reason', 'reason-length', detail);
  }
  if (periods.length < 1 || periods.length > MAX_PERIODS) {
    const detail = `A budget has 1 to ${MAX_PERIODS} periods; this one has ${periods.length}.`;
    throw new BudgetFieldInvalid('/periods', 'periods-count', detail);
  }
  for (const [index, period] of periods.entries()) {
    const pointer = `/periods/${index}`;
    checkSpan(period, award, { pointer, what: 'The budget period', within: 'the period of performance' });
    checkAfter(period, periods[index - 1], { pointer, what: 'budget period' });
    checkLines(period, pointer);
    checkIndirect(period, award, pointer);
  }
  const total = wholeOf(sumsOf(periods).total);
  if (total.cents > MAX_AMOUNT_CENTS) {
    const detail = `The budget comes to ${total.toDisplay()}; the most that an amount may be is $9,999,999,999,999.99.`;
    throw new BudgetFieldInvalid('/periods', 'budget-out-of-range', detail);
  }
}

interface Place {
  readonly pointer: string;
  readonly what: string;
}

function checkSpan(span: Terms, outer: Terms, { pointer, what, within }: Place & { within: string }): void {
  if (span.endsOn < span.startsOn) {
    const detail = `${what} ends on ${span.endsOn}, before it starts on ${span.startsOn}. Turn the two dates round.`;
    throw new BudgetFieldInvalid(`${pointer}/endsOn`, 'period-backwards', detail);
  }
  if (span.startsOn < outer.startsOn || span.endsOn > outer.endsOn) {
    const field = span.startsOn < outer.startsOn ? 'startsOn' : 'endsOn';
    const detail = `${what}, ${span.startsOn} to ${span.endsOn}, must lie within ${within}, ${outer.startsOn} to ${outer.endsOn}.`;
    throw new BudgetFieldInvalid(`${pointer}/${field}`, 'period-outside', detail);
  }
}

function checkAfter(span: Terms, before: Terms | undefined, { pointer, what }: Place): void {
  if (before === undefined || span.startsOn > before.endsOn) return;
  const detail = `This ${what} starts on ${span.startsOn}, but the one before it ends on ${before.endsOn}. Put them in order, and let none overlap.`;
  throw new BudgetFieldInvalid(`${pointer}/startsOn`, 'periods-overlap', detail);
}

function checkAmount(amount: Money, pointer: string): void {
  if (amount.cents >= 0n && amount.cents <= MAX_AMOUNT_CENTS) return;
  const detail = `An amount of a budget is from $0.00 to $9,999,999,999,999.99; this one is ${amount.toDisplay()}.`;
  throw new BudgetFieldInvalid(pointer, 'amount-out-of-range', detail);
}

function checkLines({ lines }: BudgetPeriod, pointer: string): void {
  for (const [index, { objectClass, federal, costShare }] of lines.entries()) {
    const line = `${pointer}/lines/${index}`;
    checkAmount(federal, `${line}/federal`);
    checkAmount(costShare, `${line}/costShare`);
    if (lines.findIndex((other) => other.objectClass === objectClass) < index) {
      const detail = `The class "${objectClass}" stands twice in this period. Add the two lines up.`;
      throw new BudgetFieldInvalid(`${line}/objectClass`, 'class-twice', detail);
    }
  }
}

function checkIndirect(period: BudgetPeriod, award: Terms, pointer: string): void {
  const { indirect, lines } = period;
  if (indirect.length > MAX_INDIRECT) {
    const detail = `A budget period has at most ${MAX_INDIRECT} indirect rates; this one has ${indirect.length}.`;
    throw new BudgetFieldInvalid(`${pointer}/indirect`, 'indirect-count', detail);
  }
  for (const [index, cost] of indirect.entries()) {
    const place = { pointer: `${pointer}/indirect/${index}`, what: 'The rate period' };
    checkSpan(cost, period, { ...place, within: 'the budget period' });
    checkAfter(cost, indirect[index - 1], { ...place, what: 'rate period' });
    checkRate(cost, award.startsOn, place.pointer);
    checkAmount(cost.base.federal, `${place.pointer}/base/federal`);
    checkAmount(cost.base.costShare, `${place.pointer}/base/costShare`);
  }
  const base = sumCosts(indirect.map((cost) => cost.base));
  const direct = sumCosts(lines);
  for (const [part, words] of [
    ['federal', 'federal'],
    ['costShare', 'cost-share'],
  ] as const) {
    if (base[part].cents <= direct[part].cents) continue;
    const detail = `The indirect rates of this period are taken of ${base[part].toDisplay()} of ${words} direct costs, but there are only ${direct[part].toDisplay()}. Lower the base.`;
    throw new BudgetFieldInvalid(`${pointer}/indirect`, 'base-above-direct', detail);
  }
}

function checkRate({ kind, rateBasisPoints }: IndirectCost, awardStartsOn: IsoDate, pointer: string): void {
  const percent = (points: number): string => `${(points / 100).toFixed(2)} %`;
  if (!Number.isInteger(rateBasisPoints) || rateBasisPoints < 1 || rateBasisPoints > MAX_RATE) {
    const detail = `An indirect rate is from 1 to ${MAX_RATE.toLocaleString('en-US')} basis points; this one is ${rateBasisPoints}.`;
    throw new BudgetFieldInvalid(`${pointer}/rateBasisPoints`, 'rate-out-of-range', detail);
  }
  const limit = deMinimisLimit(awardStartsOn);
  if (kind === 'de-minimis' && rateBasisPoints > limit) {
    const detail = `The de minimis rate of an award that starts on ${awardStartsOn} is at most ${percent(limit)}; this one is ${percent(rateBasisPoints)}. Lower it, or name the negotiated rate.`;
    throw new BudgetFieldInvalid(`${pointer}/rateBasisPoints`, 'de-minimis-too-high', detail);
  }
}
