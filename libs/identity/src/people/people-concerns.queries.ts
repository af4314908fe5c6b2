import { type EntityManager } from 'typeorm';
import { WINDOW_MINUTES } from '../sign-in/throttle.queries';
import { IDLE_NOTICE_DAYS, type PeopleConcern } from './people-concerns';

/** When the person, or somebody for them, last gave a sign of life. */
export const LAST_SIGN = 'greatest(p.last_seen_at, p.reactivated_at, p.created_at)';

/** So many failures within the window lock an account; the same number as the throttle's. */
const LOCKING_FAILURES = 5;

/** What holds of a person under each concern; the table of people is joined as `p`. */
const CONDITIONS: Readonly<Record<PeopleConcern, string>> = {
  // The subject of a failure is what the throttle makes of the address.
  locked: `p.status = 'active' AND (
    SELECT count(*) FROM sign_in_failures f
     WHERE f.subject = 'account:' || encode(sha256(convert_to(p.email_key, 'UTF8')), 'hex')
       AND NOT f.is_pending AND f.failed_at > now() - INTERVAL '${WINDOW_MINUTES} minutes') >= ${LOCKING_FAILURES}`,
  'never-signed-in': `p.status = 'invited'`,
  idle: `p.status = 'active' AND ${LAST_SIGN} < now() - INTERVAL '${IDLE_NOTICE_DAYS} days'`,
  // Whoever has no password signs in elsewhere, and proves a second factor there.
  'no-second-factor': `p.status = 'active' AND EXISTS (
    SELECT FROM credentials c WHERE c.person_id = p.id AND c.password_hash IS NOT NULL AND c.totp_confirmed_at IS NULL)`,
};

/** Raw SQL that holds of everybody where there is no concern. */
export function conditionOf(concern: PeopleConcern | undefined): string {
  return concern === undefined ? 'true' : CONDITIONS[concern];
}

export async function countConcerns(tx: EntityManager): Promise<Record<PeopleConcern, number>> {
  const counts = Object.entries(CONDITIONS).map(
    ([concern, condition]) => `(count(*) FILTER (WHERE ${condition}))::int AS "${concern}"`,
  );
  const [row]: [Record<PeopleConcern, number>] = await tx.query(
    `SELECT ${counts.join(', ')} FROM people p WHERE p.status IN ('invited', 'active')`,
  );
  return row;
}
