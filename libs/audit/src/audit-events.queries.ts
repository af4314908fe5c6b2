import { type EntityManager } from 'typeorm';
import { type AuditEvent } from './audit-event';

/** In the name of the transaction's actor. */
export async function appendEvent(tx: EntityManager, event: AuditEvent): Promise<void> {
  const { kind, subject = null, awardId = null, details } = event;
  const json = details === undefined ? null : JSON.stringify(details);
  await tx.sql`SELECT record_event(${kind}, ${subject}, ${awardId}::uuid, ${json}::jsonb)`;
}
