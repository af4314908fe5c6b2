import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { LATE } from '../board/report-list-conditions';
import { OWED_STATES } from '../packages/report-state';
import { listRemindersOf } from './own-reminders.queries';
import { DEFAULT_CHANNEL, MARK_DAYS, type ReportReminder } from './report-reminder';

/** Any number that nothing else takes. */
const REMINDING_LOCK = 4_150_016;

/** Whoever reminds waits for whoever else does, so that what one has told the other sees. */
const waitForOthers = (tx: EntityManager) => tx.sql`SELECT pg_advisory_xact_lock(${REMINDING_LOCK})`;

/**
 * Tells everybody of the mark that each of their reports has come to, once; a mark that nobody told on its day is told
 * later, until the next one comes.
 *
 * Grantees are told of what their implementers owe; officers of what is late. Who wants neither way is not told.
 *
 * @param byMail whether mails can be sent at all
 * @returns how many were told of something new
 */
export async function appendReminders(tx: EntityManager, day: IsoDate, byMail: boolean): Promise<number> {
  await waitForOthers(tx);
  const rows: unknown[] = await tx.query(
    `WITH marked AS (
       SELECT p.id, p.award_id, p.due_on, ${LATE} AS late,
              greatest((SELECT max(p.due_on + m) FROM unnest($2::integer[]) m WHERE p.due_on + m <= $1::date),
                       CASE WHEN w.monday > p.due_on + $3::integer THEN w.monday END) AS mark_on
         FROM report_packages p, (SELECT date_trunc('week', $1::date)::date AS monday) w
        WHERE p.state = ANY ($4::text[]) AND p.due_on + $5::integer <= $1::date
     ), told AS (
       SELECT b.person_id, 'grantee' AS role, m.*
         FROM marked m JOIN awards a ON a.id = m.award_id
         JOIN person_implementers b ON b.implementer_id = a.implementer_id
       UNION ALL
       SELECT t.officer_id, 'program-officer', m.*
         FROM marked m JOIN reporting_terms t ON t.award_id = m.award_id
        WHERE m.late
     )
     INSERT INTO report_reminders (person_id, package_id, due_on, mark_on, mail)
     SELECT q.id, t.id, t.due_on, t.mark_on,
            CASE WHEN $6::boolean AND coalesce(c.channel, $7::text) = 'mail' THEN 'owed' ELSE 'none' END
       FROM told t
       JOIN people q ON q.id = t.person_id AND q.role = t.role AND q.status = 'active'
       LEFT JOIN report_reminder_choices c ON c.person_id = q.id
      WHERE coalesce(c.channel, $7::text) <> 'none'
         ON CONFLICT DO NOTHING
     RETURNING person_id`,
    [day, MARK_DAYS, MARK_DAYS.at(-1), OWED_STATES, MARK_DAYS[0], byMail, DEFAULT_CHANNEL],
  );
  return rows.length;
}

/** People whom a mail is owed to. */
export async function listOwedMails(tx: EntityManager): Promise<string[]> {
  const rows = await tx.sql<{ personId: string }[]>`
    SELECT DISTINCT person_id AS "personId" FROM report_reminders WHERE mail = 'owed' ORDER BY 1`;
  return rows.map(({ personId }) => personId);
}

/** What one mail tells, and whom. */
export interface Digest {
  readonly email: string;
  readonly reminders: readonly ReportReminder[];
}

/**
 * Takes what is owed to the person by mail, for whoever calls this and for nobody else; what does not hold any more is
 * dropped. Null when nothing is left.
 */
export async function claimDigest(tx: EntityManager, personId: string, day: IsoDate): Promise<Digest | null> {
  await waitForOthers(tx);
  await tx.sql`
    UPDATE report_reminders r SET mail = 'dropped'
     WHERE r.person_id = ${personId}::uuid AND r.mail = 'owed' AND NOT EXISTS (
           SELECT FROM report_packages p
             JOIN awards a ON a.id = p.award_id
             JOIN people q ON q.id = r.person_id AND q.status = 'active'
             LEFT JOIN reporting_terms t ON t.award_id = a.id
             LEFT JOIN report_reminder_choices c ON c.person_id = q.id
            WHERE p.id = r.package_id AND p.due_on = r.due_on AND p.state = ANY (${OWED_STATES}::text[])
              AND coalesce(c.channel, ${DEFAULT_CHANNEL}) = 'mail'
              AND CASE q.role WHEN 'grantee' THEN EXISTS (SELECT FROM person_implementers b
                                 WHERE b.person_id = q.id AND b.implementer_id = a.implementer_id)
                              ELSE q.role = 'program-officer' AND t.officer_id = q.id END
              AND NOT EXISTS (SELECT FROM report_reminders l
                               WHERE l.person_id = r.person_id AND l.package_id = r.package_id
                                 AND l.due_on = r.due_on AND l.mark_on > r.mark_on))`;
  const claimed = await tx.sql<[{ id: string }[], number]>`
    UPDATE report_reminders SET mail = 'sending' WHERE person_id = ${personId}::uuid AND mail = 'owed' RETURNING id`;
  const reminders = await listRemindersOf(
    tx,
    claimed[0].map(({ id }) => id),
    day,
  );
  const [person] = await tx.sql<{ email: string }[]>`
    SELECT email FROM people WHERE id = ${personId}::uuid AND email IS NOT NULL`;
  return person === undefined || reminders.length === 0 ? null : { email: person.email, reminders };
}

/** How a mail ended: it went out, is owed still, or is given up. */
export type MailEnd = 'sent' | 'owed' | 'dropped';

/** Says how the mail with these ended. */
export async function settleMails(
  tx: EntityManager,
  reminders: readonly ReportReminder[],
  mail: MailEnd,
): Promise<void> {
  const ids = reminders.map(({ id }) => id);
  await tx.sql`UPDATE report_reminders SET mail = ${mail} WHERE id = ANY (${ids}::uuid[]) AND mail = 'sending'`;
}
