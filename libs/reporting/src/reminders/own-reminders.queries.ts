import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { OWED_STATES } from '../packages/report-state';
import { type ReminderChannel, type ReportReminder } from './report-reminder';

/** `r` are reminders; no title and no figure of an award is among the columns, for mails are made of these. */
const REMINDERS = `
  SELECT r.id, p.id AS "packageId", a.fain, p.kind, p.revision, p.period_starts_on AS "periodStartsOn",
         p.period_ends_on AS "periodEndsOn", p.due_on AS "dueOn", p.state, p.due_on - $1::date AS "daysLeft"
    FROM report_reminders r
    JOIN report_packages p ON p.id = r.package_id
    JOIN awards a ON a.id = p.award_id`;

/** What is due first comes first. */
export async function listRemindersOf(
  tx: EntityManager,
  ids: readonly string[],
  day: IsoDate,
): Promise<ReportReminder[]> {
  return tx.query(`${REMINDERS} WHERE r.id = ANY ($2::uuid[]) ORDER BY p.due_on, a.fain, p.id`, [day, ids]);
}

/**
 * What a person was told of last of each report, as long as it holds and they have not put it away; what is due first
 * comes first.
 */
export async function listOwnReminders(
  tx: EntityManager,
  personId: string,
  day: IsoDate,
): Promise<ReportReminder[]> {
  return tx.query(
    `${REMINDERS}
      WHERE r.person_id = $2::uuid AND r.due_on = p.due_on AND p.state = ANY ($3::text[]) AND r.dismissed_at IS NULL
        AND NOT EXISTS (SELECT FROM report_reminders l
                         WHERE l.person_id = r.person_id AND l.package_id = r.package_id
                           AND l.due_on = r.due_on AND l.mark_on > r.mark_on)
      ORDER BY p.due_on, a.fain, p.id LIMIT 100`,
    [day, personId, OWED_STATES],
  );
}

/** Puts away everything that the person was told so far. */
export async function dismissReminders(tx: EntityManager, personId: string): Promise<void> {
  await tx.sql`
    UPDATE report_reminders SET dismissed_at = now() WHERE person_id = ${personId}::uuid AND dismissed_at IS NULL`;
}

/** Null when the person has not chosen. */
export async function findChannel(tx: EntityManager, personId: string): Promise<ReminderChannel | null> {
  const [row] = await tx.sql<{ channel: ReminderChannel }[]>`
    SELECT channel FROM report_reminder_choices WHERE person_id = ${personId}::uuid`;
  return row?.channel ?? null;
}

export async function storeChannel(
  tx: EntityManager,
  personId: string,
  channel: ReminderChannel,
): Promise<void> {
  await tx.sql`
    INSERT INTO report_reminder_choices (person_id, channel) VALUES (${personId}::uuid, ${channel})
        ON CONFLICT (person_id) DO UPDATE SET channel = EXCLUDED.channel`;
}
