import { isAlike, type Outline } from './outline';

/** What an amendment is, told from what it changes. */
export const AMENDMENT_KINDS = [
  { code: 'new', label: 'New' },
  { code: 'cost', label: 'Cost' },
  { code: 'no-cost-extension', label: 'No-cost extension' },
  { code: 'rebudget', label: 'Rebudget' },
  { code: 'scope', label: 'Scope' },
  { code: 'key-personnel', label: 'Key personnel' },
  { code: 'suspension', label: 'Suspension' },
  { code: 'termination', label: 'Termination' },
  { code: 'closeout', label: 'Closeout' },
] as const;

export type AmendmentKind = (typeof AMENDMENT_KINDS)[number]['code'];

/** What is done, where and when; a later last day alone is an extension. */
const SCOPE_FIELDS = ['title', 'scope', 'category', 'country', 'startsOn'] as const;
const PEOPLE_FIELDS = ['programOfficer', 'grantsOfficer', 'representative'] as const;

/**
 * Which kinds of amendment lead from one outline of an award to another; empty when nothing changes.
 *
 * More or less money makes it a cost amendment, which brings its time and its budget with it: an extension that comes
 * with money is none at no cost, and its new budget is no transfer.
 *
 * @param before null for an award that was not there yet
 * @returns in the order of the list of kinds
 */
export function kindsOf(before: Outline | null, after: Outline): AmendmentKind[] {
  if (before === null) return ['new'];
  const differs = (field: keyof Outline): boolean => !isAlike(before, after, field);
  const isCost = differs('ceiling') || differs('obligated');
  const isExtended = after.endsOn > before.endsOn;
  const isShortened = after.endsOn < before.endsOn;
  const changesStatus = differs('status');
  const kinds: Readonly<Record<AmendmentKind, boolean>> = {
    new: false,
    cost: isCost,
    'no-cost-extension': isExtended && !isCost,
    rebudget: differs('budgetVersion') && !isCost,
    scope: SCOPE_FIELDS.some(differs) || (isShortened && !isCost && !isEnding(after)),
    'key-personnel': PEOPLE_FIELDS.some(differs),
    // Lifting one is part of it.
    suspension:
      changesStatus && (after.status === 'suspended' || before.status === 'suspended') && !isEnding(after),
    termination: changesStatus && after.status === 'terminated',
    closeout: changesStatus && after.status === 'closing-out',
  };
  const found = AMENDMENT_KINDS.map(({ code }) => code).filter((code) => kinds[code]);
  // A status that is put in force again, without more time, changes when work is done.
  return found.length === 0 && changesStatus ? ['scope'] : found;
}

function isEnding({ status }: Outline): boolean {
  return status === 'terminated' || status === 'closing-out';
}
