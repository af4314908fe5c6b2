import { Money } from '@awardbook/money';
import { assert } from '@awardbook/problems';
import { type Budget } from './budget';
import { type BudgetSums, sumsOf, wholeOf } from './budget-sums';

/** Awards whose federal share is no higher may move money among direct classes. Source: 2 CFR 200.1, 48 CFR 2.101. */
export const SIMPLIFIED_ACQUISITION_THRESHOLD = Money.parse('250000.00');

const LIMIT_PERCENT = 10n;
const WARNING_PERCENT = 8n;

export const REBUDGET_STATES = ['does-not-apply', 'ok', 'warning', 'needs-approval'] as const;
export type RebudgetState = (typeof REBUDGET_STATES)[number];

/** What has been moved among direct classes since a total was last approved. Source: 2 CFR 200.308(f). */
export interface RebudgetMonitor {
  readonly state: RebudgetState;
  /** The version whose total was last approved; null while none has been. */
  readonly approvedVersion: number | null;
  /** Federal share and cost share of that version together. */
  readonly approvedTotal: Money;
  /** Each step's transfers added up: what is moved there and back counts twice. */
  readonly moved: Money;
  /** A tenth of the approved total; what is moved may reach it and not pass it. */
  readonly limit: Money;
  /** Of the approved total, of 10,000, rounded half up; the state is told from the exact amounts. */
  readonly movedBasisPoints: number;
  /** State and figures in words. */
  readonly sentence: string;
}

/** A version with what has been moved since the last approved total. */
export interface MonitoredBudget extends Budget {
  readonly monitor: RebudgetMonitor;
}

/**
 * Transfers among direct classes from one version to the next.
 *
 * What some classes lose and others gain; a class that grows by new money alone takes nothing from another.
 */
export function movedBetween(before: BudgetSums, after: BudgetSums): Money {
  let gained = 0n;
  let lost = 0n;
  for (const [index, now] of after.classes.entries()) {
    const then = before.classes[index];
    assert(then?.objectClass === now.objectClass, 'every version has all classes in one order');
    const difference = wholeOf(now).minus(wholeOf(then)).cents;
    if (difference > 0n) gained += difference;
    else lost -= difference;
  }
  return Money.ofCents(gained < lost ? gained : lost);
}

/**
 * Measures a version against the total that was last approved.
 *
 * @param chain the version, last, and those that it was made from, step by step, back to the last approved one or,
 *   where none has been approved, to the first
 */
export function monitorOf(
  chain: readonly Pick<Budget, 'number' | 'periods' | 'approval'>[],
): RebudgetMonitor {
  const [approved, latest] = [chain[0], chain.at(-1)];
  assert(approved !== undefined && latest !== undefined, 'a chain of versions has one at least');
  if (approved.approval === null) {
    const sentence = 'No budget of this award has been approved yet: the first one needs approval.';
    const none = { approvedTotal: Money.zero, moved: Money.zero, limit: Money.zero, movedBasisPoints: 0 };
    return { state: 'needs-approval', approvedVersion: null, ...none, sentence };
  }
  const sums = chain.map(({ periods }) => sumsOf(periods));
  const first = sums[0] as BudgetSums;
  const federalNow = sums.at(-1)?.total.federal ?? Money.zero;
  const steps = sums.slice(1).map((after, index) => movedBetween(sums[index] as BudgetSums, after));
  const approvedTotal = wholeOf(first.total);
  const moved = Money.sum(steps);
  const limit = Money.ofCents((approvedTotal.cents * LIMIT_PERCENT) / 100n);
  const figures = { approvedVersion: approved.number, approvedTotal, moved, limit };
  const movedBasisPoints = shareOf(moved, approvedTotal);
  const federal = { then: first.total.federal, now: federalNow };
  return { ...figures, movedBasisPoints, ...verdictOf({ ...figures, movedBasisPoints, federal }) };
}

interface Measured extends Omit<RebudgetMonitor, 'state' | 'sentence' | 'approvedVersion'> {
  readonly approvedVersion: number;
  readonly federal: { readonly then: Money; readonly now: Money };
}

function verdictOf(measured: Measured): Pick<RebudgetMonitor, 'state' | 'sentence'> {
  const { approvedVersion, approvedTotal, moved, limit, federal } = measured;
  const since = `since version ${approvedVersion} was approved`;
  if (federal.now.cents > federal.then.cents) {
    const rise = `from ${federal.then.toDisplay()} to ${federal.now.toDisplay()}`;
    const sentence = `The federal share rises ${rise} ${since}: more money needs approval, whatever is moved.`;
    return { state: 'needs-approval', sentence };
  }
  if (federal.then.cents <= SIMPLIFIED_ACQUISITION_THRESHOLD.cents) {
    const threshold = SIMPLIFIED_ACQUISITION_THRESHOLD.toDisplay();
    const share = `The federal share of version ${approvedVersion}, ${federal.then.toDisplay()}, does not exceed the simplified acquisition threshold of ${threshold}`;
    const sentence = `${share}: moving money among direct classes needs no approval. ${moved.toDisplay()} has been moved ${since}.`;
    return { state: 'does-not-apply', sentence };
  }
  const percent = `${(measured.movedBasisPoints / 100).toFixed(2)} % of its total of ${approvedTotal.toDisplay()}`;
  const told = `${moved.toDisplay()} has been moved among direct classes ${since}, ${percent}`;
  if (moved.cents > limit.cents) {
    const over = moved.minus(limit).toDisplay();
    return {
      state: 'needs-approval',
      sentence: `${told}: ${over} above the limit of ${limit.toDisplay()} (10 %), so it needs approval.`,
    };
  }
  const left = `${limit.minus(moved).toDisplay()} can still be moved before the limit of ${limit.toDisplay()} (10 %)`;
  const isNear = moved.cents * 100n >= approvedTotal.cents * WARNING_PERCENT && moved.cents > 0n;
  return { state: isNear ? 'warning' : 'ok', sentence: `${told}. ${left}.` };
}

function shareOf(part: Money, whole: Money): number {
  if (whole.cents === 0n) return 0;
  return Number((part.cents * 10_000n + whole.cents / 2n) / whole.cents);
}
