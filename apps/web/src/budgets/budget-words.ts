import type { BudgetSummary, BudgetSums } from '../api/types';

type ObjectClass = BudgetSums['classes'][number]['objectClass'];

/** Object classes of direct costs, in the order of form SF-424A. */
export const OBJECT_CLASS_LABELS: Record<ObjectClass, string> = {
  personnel: 'Personnel',
  fringe: 'Fringe benefits',
  travel: 'Travel',
  equipment: 'Equipment',
  supplies: 'Supplies',
  contractual: 'Contractual',
  construction: 'Construction',
  other: 'Other',
};
export const OBJECT_CLASSES = Object.keys(OBJECT_CLASS_LABELS) as ObjectClass[];

export const INDIRECT_KIND_LABELS = { negotiated: 'Negotiated rate', 'de-minimis': 'De minimis rate' };

export const MONITOR_LABELS: Record<BudgetSummary['monitor']['state'], string> = {
  'does-not-apply': 'The 10 % limit does not apply',
  ok: 'Within the 10 % limit',
  warning: 'Close to the 10 % limit',
  'needs-approval': 'Needs approval',
};

/** "26.50 %" */
export function displayRate(basisPoints: number): string {
  return `${(basisPoints / 100).toFixed(2)} %`;
}

/** The version that was approved last, by number; undefined while none has been. */
export function lastApproved(budgets: readonly BudgetSummary[]): BudgetSummary | undefined {
  return budgets.find(({ approval }) => approval !== null);
}

/**
 * Versions that a new one can be made from, newest first: the approved one and those made from it.
 *
 * @param budgets newest first
 */
export function livingVersions(budgets: readonly BudgetSummary[]): BudgetSummary[] {
  const approved = lastApproved(budgets)?.number ?? null;
  return budgets.filter(({ monitor }) => monitor.approvedVersion === approved);
}
