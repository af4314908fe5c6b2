import { type ActorRole } from '@awardbook/database';
import { type WorkCode } from './work-item';

const EXPORTS = ['exports-failed', 'exports-ready'] as const;

/** What each part is told about, the most urgent first; programs and nobody have no home. */
const WORK_OF: Readonly<Record<ActorRole, readonly WorkCode[]>> = {
  'program-officer': [
    'reports-to-review',
    'reports-late',
    'low-funds',
    'ending-soon',
    'ended-unliquidated',
    ...EXPORTS,
  ],
  finance: ['cancelling-funds', 'expiring-funds', 'ended-unliquidated', ...EXPORTS],
  leadership: ['reports-late', 'cancelling-funds', 'expiring-funds', 'low-funds', 'ending-soon', ...EXPORTS],
  grantee: [
    'reports-returned',
    'reports-late',
    'reports-to-certify',
    'reports-due',
    'low-funds',
    'ending-soon',
    'ended-unliquidated',
  ],
  administrator: ['people-locked', 'people-invited', 'people-idle', 'people-one-factor'],
  system: [],
  nobody: [],
};

export function workOf(role: ActorRole): readonly WorkCode[] {
  return WORK_OF[role];
}
