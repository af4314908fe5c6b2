/** How far an amendment has come. The last two are final. */
export const AMENDMENT_STATES = [
  { code: 'draft', label: 'Draft' },
  { code: 'proposed', label: 'Proposed' },
  { code: 'approved', label: 'Approved' },
  { code: 'withdrawn', label: 'Withdrawn' },
] as const;

export type AmendmentState = (typeof AMENDMENT_STATES)[number]['code'];

/** What each state can become; what is not here cannot be. The database has the same table. */
export const AMENDMENT_STEPS: Readonly<Record<AmendmentState, readonly AmendmentState[]>> = {
  draft: ['proposed', 'withdrawn'],
  proposed: ['draft', 'approved', 'withdrawn'],
  approved: [],
  withdrawn: [],
};

export function isStep(from: AmendmentState, to: AmendmentState): boolean {
  return AMENDMENT_STEPS[from].includes(to);
}
