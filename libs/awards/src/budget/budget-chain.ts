import { dateInWashington, type IsoDate } from '@awardbook/fiscal';
import { assert } from '@awardbook/problems';
import { type Budget } from './budget';

/** The version that was approved last; null while none has been. Versions are approved in the order of their numbers. */
export function lastApproved(budgets: readonly Budget[]): Budget | null {
  return budgets.findLast(({ approval }) => approval !== null) ?? null;
}

/**
 * The version, last, and those that it was made from, back to the nearest approved one or to the first.
 *
 * @param budgets every version of the award, oldest first
 */
export function chainTo(budgets: readonly Budget[], budget: Budget): Budget[] {
  const chain = [budget];
  for (let step = budget; step.approval === null && step.basedOn !== null;) {
    const before = budgets.find(({ number }) => number === step.basedOn);
    assert(before !== undefined, 'a version is made from one that is there');
    chain.unshift(before);
    step = before;
  }
  return chain;
}

/**
 * The versions that were there at the end of a day, as they stood then: approved only where the approval counted.
 *
 * @param budgets every version of the award, oldest first
 * @param day left out, all as they are now
 */
export function budgetsAsOf(budgets: readonly Budget[], day: IsoDate | undefined): Budget[] {
  if (day === undefined) return [...budgets];
  return budgets.flatMap((budget) => {
    const { approval, recordedAt } = budget;
    if (approval !== null && approval.effectiveOn <= day) return [budget];
    return dateInWashington(recordedAt) <= day ? [{ ...budget, approval: null }] : [];
  });
}
