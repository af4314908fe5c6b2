import { type Actor } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type Named, type ReportPartCode } from '../packages/report-package';

/** Who has not been heard of for longer has gone. Pages are heard of every ten seconds. */
const PRESENT_FOR_SECONDS = 30;

/** Somebody who has a part of a draft open. */
export interface Presence {
  readonly person: Named;
  readonly part: ReportPartCode;
}

/** Says that the actor has the part open, now. */
export async function enter(tx: EntityManager, packageId: string, part: ReportPartCode): Promise<void> {
  await tx.sql`
    INSERT INTO report_presence (package_id, part) VALUES (${packageId}::uuid, ${part})
        ON CONFLICT (package_id, person_id) DO UPDATE SET part = excluded.part, seen_at = now()`;
}

export async function leave(tx: EntityManager, packageId: string, actor: Actor): Promise<void> {
  await tx.sql`DELETE FROM report_presence WHERE package_id = ${packageId}::uuid AND person_id = ${actor.id}`;
}

/** Those who were heard of lately, without the actor, in the order of their names. */
export async function listOthers(tx: EntityManager, packageId: string, actor: Actor): Promise<Presence[]> {
  return tx.sql<Presence[]>`
    SELECT json_build_object('id', person_id, 'name', actor_name(person_id)) AS person, part
      FROM report_presence
     WHERE package_id = ${packageId}::uuid AND person_id <> ${actor.id}
       AND seen_at > now() - make_interval(secs => ${PRESENT_FOR_SECONDS}::int)
     ORDER BY actor_name(person_id), person_id`;
}
