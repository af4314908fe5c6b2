import type { Amendment, AmendmentKind, AmendmentState } from '../api/types';

export const KIND_LABELS: Record<AmendmentKind, string> = {
  new: 'New',
  cost: 'Cost',
  'no-cost-extension': 'No-cost extension',
  rebudget: 'Rebudget',
  scope: 'Scope',
  'key-personnel': 'Key personnel',
  suspension: 'Suspension',
  termination: 'Termination',
  closeout: 'Closeout',
};

export const STATE_LABELS: Record<AmendmentState, string> = {
  draft: 'Draft',
  proposed: 'Proposed',
  approved: 'Approved',
  withdrawn: 'Withdrawn',
};

/** "Amendment 2", or what it is while it has no number. */
export function nameOf({ number, state }: Amendment): string {
  return number === null ? `${STATE_LABELS[state]} amendment` : `Amendment ${number}`;
}

/** "Cost, Key personnel"; what changes nothing yet has no kind. */
export function kindsInWords({ kinds }: Amendment): string {
  return kinds.length === 0 ? 'changes nothing yet' : kinds.map((kind) => KIND_LABELS[kind]).join(', ');
}

/** "Ceiling: $1,000,000.00 → $1,500,000.00" */
export function changeInWords({ label, from, to }: Amendment['preview']['changes'][number]): string {
  if (from === null) return `${label}: ${to ?? 'nothing'}`;
  return to === null ? `${label}: ${from}, removed` : `${label}: ${from} → ${to}`;
}
