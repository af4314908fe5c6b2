import { type EntityManager } from 'typeorm';
import { type AwardStatus } from './award-status';
import { type StatusChange, type StatusChangeDraft } from './status-change';

/** Newest first. */
export async function listStatusChanges(tx: EntityManager, awardId: string): Promise<StatusChange[]> {
  return tx.sql<StatusChange[]>`
    SELECT id, from_status AS "from", to_status AS "to", reason, effective_on AS "effectiveOn",
           json_build_object('id', recorded_by, 'name', actor_name(recorded_by)) AS "recordedBy",
           recorded_at AS "recordedAt"
      FROM award_status_changes WHERE award_id = ${awardId}::uuid ORDER BY id DESC`;
}

/** A trigger gives the award its new status, and its version rises by one. */
export async function appendStatusChange(
  tx: EntityManager,
  awardId: string,
  from: AwardStatus,
  { to, reason = '', effectiveOn }: StatusChangeDraft,
): Promise<void> {
  await tx.sql`
    INSERT INTO award_status_changes (award_id, from_status, to_status, reason, effective_on)
    VALUES (${awardId}::uuid, ${from}::text, ${to}::text, ${reason}::text, ${effectiveOn}::date)`;
}
