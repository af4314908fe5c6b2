import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type SampleStep } from './live-steps';

/** The invented implementers with the most awards, the busiest first. */
export async function findBusyImplementers(tx: EntityManager, count: number): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    SELECT i.id FROM implementers i JOIN awards a ON a.implementer_id = i.id
     WHERE i.provenance = 'synthetic' AND i.merged_into_id IS NULL
     GROUP BY i.id ORDER BY count(*) DESC, i.name LIMIT ${count}::integer`;
  return rows.map(({ id }) => id);
}

/** A report of an award that the schedule has made. */
export interface ScheduledReport {
  readonly id: string;
  readonly kind: 'interim' | 'final';
  readonly periodEndsOn: IsoDate;
  readonly dueOn: IsoDate;
}

/** Stores what the award asks for. @returns what falls due by that, interim reports first, the oldest first */
export async function insertTerms(
  tx: EntityManager,
  terms: { awardId: string; frequency: string; interimDays: number; certifierDiffers: boolean },
): Promise<ScheduledReport[]> {
  await tx.sql`
    INSERT INTO reporting_terms (award_id, frequency, interim_days, first_period_ends_on, parts, certifier_differs)
    SELECT a.id, ${terms.frequency}::text, ${terms.interimDays}::integer, a.starts_on,
           '{progress,indicators,results,financial,attachments}', ${terms.certifierDiffers}::boolean
      FROM awards a WHERE a.id = ${terms.awardId}::uuid`;
  return tx.sql<ScheduledReport[]>`
    SELECT id, kind, period_ends_on AS "periodEndsOn", due_on AS "dueOn" FROM report_packages
     WHERE award_id = ${terms.awardId}::uuid AND kind <> 'ad-hoc' ORDER BY kind DESC, period_ends_on`;
}

/** What happens from here on, happened on a day that is over, and in somebody's name; only samples may say so. */
export async function beginOfPast(
  tx: EntityManager,
  { by, on }: Pick<SampleStep, 'by' | 'on'>,
): Promise<void> {
  await tx.sql`
    SELECT set_config('awardbook.actor', ${by}, true),
           set_config('awardbook.happened_at', ${`${on} 15:00:00+00`}, true)`;
}

/** What the reviewer notes down before a report goes back, at the very fields; in the name that the last step has. */
export async function insertChangeRequests(
  tx: EntityManager,
  report: string,
  { by, on }: Pick<SampleStep, 'by' | 'on'>,
): Promise<void> {
  const at = `${on} 14:00:00+00`;
  await tx.sql`
    INSERT INTO report_change_requests (package_id, pointer, body, requested_by, requested_at)
    SELECT ${report}::uuid, pointer, body, ${by}, ${at}::timestamptz FROM (VALUES
      (1, '/progress/challenges', 'Synthetic: say why fewer people were trained than planned.'),
      (2, '/progress/activities', 'Synthetic: correct the period, and name the districts.'),
      (3, '/financial/lines/unliquidated', 'Synthetic: is the lease of the shelter in it? If so, say so under remarks.')
    ) AS asked (place, pointer, body) ORDER BY place`;
  await tx.sql`
    INSERT INTO report_comments (package_id, pointer, body, written_by, written_at)
    VALUES (${report}::uuid, '/progress/achievements',
            'Synthetic: well told. May we quote the second sentence in the fact sheet?', ${by}, ${at}::timestamptz)`;
}

/** Everything that was asked for is done. */
export async function tickChangeRequests(tx: EntityManager, report: string): Promise<void> {
  await tx.sql`
    UPDATE report_change_requests SET done = true WHERE package_id = ${report}::uuid AND sent_at IS NOT NULL`;
}

/** What happens from here on, happens now, and in this name. */
export async function endOfPast(tx: EntityManager, actor: string): Promise<void> {
  await tx.sql`
    SELECT set_config('awardbook.actor', ${actor}, true), set_config('awardbook.happened_at', '', true)`;
}

export async function extendDueDate(tx: EntityManager, report: string, dueOn: IsoDate): Promise<void> {
  await tx.sql`
    INSERT INTO report_due_dates (package_id, due_on, cause, reason)
    VALUES (${report}::uuid, ${dueOn}::date, 'extension', 'Synthetic: the auditors of the grantee need two more weeks.')`;
}

/** Asks for a report out of turn, of the quarter before the day. */
export async function insertRequest(
  tx: EntityManager,
  awardId: string,
  { from, until, dueOn }: { from: IsoDate; until: IsoDate; dueOn: IsoDate },
): Promise<void> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO report_packages (award_id, kind, request, period_starts_on, period_ends_on, due_on, parts)
    VALUES (${awardId}::uuid, 'ad-hoc', 'Synthetic: what the floods of this month mean for the shelters.',
            ${from}::date, ${until}::date, ${dueOn}::date, '{progress}')
    RETURNING id`;
  await tx.sql`
    INSERT INTO report_due_dates (package_id, due_on, cause) VALUES (${row?.id}::uuid, ${dueOn}::date, 'schedule')`;
}

/** Begins a correction of an accepted report, due on a day. @returns its id */
export async function insertCorrection(tx: EntityManager, report: string, dueOn: IsoDate): Promise<string> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO report_packages (award_id, kind, period_starts_on, period_ends_on, due_on, parts, corrects_id)
    SELECT p.award_id, p.kind, p.period_starts_on, p.period_ends_on, ${dueOn}::date, p.parts, p.id
      FROM report_packages p WHERE p.id = ${report}::uuid
    RETURNING id`;
  return row?.id ?? '';
}
