/** Where an award stands in its life, in the order in which a life goes. */
export const AWARD_STATUSES = [
  { code: 'planned', label: 'Planned' },
  { code: 'active', label: 'Active' },
  { code: 'suspended', label: 'Suspended' },
  { code: 'ended', label: 'Ended' },
  { code: 'closing-out', label: 'Closing out' },
  { code: 'closed', label: 'Closed' },
  { code: 'terminated', label: 'Terminated' },
  { code: 'cancelled', label: 'Cancelled' },
] as const;

export type AwardStatus = (typeof AWARD_STATUSES)[number]['code'];

/** A status that an award can go to. */
export interface StatusStep {
  readonly to: AwardStatus;
  /** Whether a reader of the file will ask why. */
  readonly needsReason: boolean;
}

const plainly = (to: AwardStatus): StatusStep => ({ to, needsReason: false });
const withReason = (to: AwardStatus): StatusStep => ({ to, needsReason: true });

/**
 * What each status can become; what is not here cannot be.
 *
 * Forwards in the order of a life needs no reason; stopping, going back and ending early do. An ended award is active
 * again when an extension comes late, and a closed one is opened again for what is found afterwards (2 CFR 200.345).
 * A cancelled award never began, so nothing follows.
 */
export const STATUS_STEPS: Readonly<Record<AwardStatus, readonly StatusStep[]>> = {
  planned: [plainly('active'), withReason('cancelled')],
  active: [withReason('suspended'), plainly('ended'), withReason('terminated')],
  suspended: [withReason('active'), withReason('ended'), withReason('terminated')],
  ended: [withReason('active'), plainly('closing-out')],
  'closing-out': [plainly('closed')],
  closed: [withReason('closing-out')],
  terminated: [plainly('closing-out')],
  cancelled: [],
};

/** The step from one status to another; null where there is none. */
export function findStep(from: AwardStatus, to: AwardStatus): StatusStep | null {
  return STATUS_STEPS[from].find((step) => step.to === to) ?? null;
}

/** "closing out", as it stands within a sentence. */
export function statusInWords(status: AwardStatus): string {
  return (AWARD_STATUSES.find(({ code }) => code === status)?.label ?? status).toLowerCase();
}

/** "It can become suspended (with a reason) or ended." */
export function possibleInWords(from: AwardStatus): string {
  const steps = STATUS_STEPS[from].map(
    ({ to, needsReason }) => `${statusInWords(to)}${needsReason ? ' (with a reason)' : ''}`,
  );
  if (steps.length === 0) return 'Nothing follows; record a new award instead.';
  const last = steps.at(-1) ?? '';
  const all = steps.length === 1 ? last : `${steps.slice(0, -1).join(', ')} or ${last}`;
  return `It can become ${all}.`;
}
