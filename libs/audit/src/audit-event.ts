/**
 * What is told of although no domain table changes; stable kebab-case names.
 *
 * Changes of domain tables tell themselves: nobody records those.
 */
export const AUDIT_EVENTS = [
  'signed-in',
  'sign-in-refused',
  'account-locked',
  'signed-out',
  'session-ended',
  'acting-for-changed',
  'refused',
  'export-requested',
  'export-downloaded',
  'export-cancelled',
  'document-downloaded',
  'report-downloaded',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'recovery-code-used',
  'recovery-codes-renewed',
  'token-made',
  'token-revoked',
  'token-refused',
  'person-invited',
  'person-changed',
  'person-deactivated',
  'person-reactivated',
  'person-anonymised',
  'one-time-link-made',
  'one-time-link-used',
  'single-sign-on-bound',
] as const;
export type AuditEventKind = (typeof AUDIT_EVENTS)[number];

export interface AuditEvent {
  readonly kind: AuditEventKind;
  /** What it was about: the id of a person, a session, an export; a report's name; an action. */
  readonly subject?: string | undefined;
  readonly awardId?: string | undefined;
  /** Never a secret, and no name or address of a person: the trail keeps them when the person is made anonymous. */
  readonly details?: Readonly<Record<string, string | number | null>> | undefined;
}
