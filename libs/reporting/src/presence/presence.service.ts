import { type Actor, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Named, type ReportPartCode } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';

/** Who has not been heard of for longer has gone. Pages are heard of every ten seconds. */
const PRESENT_FOR_SECONDS = 30;

/** Somebody who has a part of a draft open. */
export interface Presence {
  readonly person: Named;
  readonly part: ReportPartCode;
}

/** Who else is writing in a draft, so that two people see each other before they write over each other. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportPackagesService,
  ) {}

  /**
   * Says which part the actor has open, and who else has which one open.
   *
   * @param part null when the actor has left
   * @throws NotAllowed, ReportNotFound
   */
  tell(actor: Actor, reportId: string, part: ReportPartCode | null): Promise<Presence[]> {
    assertMay(actor, 'grantee-reports.write');
    return this.transactions.run(actor, async (tx) => {
      const { id } = await this.reports.getWithin(tx, reportId);
      await (part === null ? leave(tx, id, actor) : enter(tx, id, part));
      return listOthers(tx, id, actor);
    });
  }
}

async function enter(tx: EntityManager, packageId: string, part: ReportPartCode): Promise<void> {
  await tx.sql`
    INSERT INTO report_presence (package_id, part) VALUES (${packageId}::uuid, ${part})
        ON CONFLICT (package_id, person_id) DO UPDATE SET part = excluded.part, seen_at = now()`;
}

async function leave(tx: EntityManager, packageId: string, actor: Actor): Promise<void> {
  await tx.sql`DELETE FROM report_presence WHERE package_id = ${packageId}::uuid AND person_id = ${actor.id}`;
}

/** In the order of their names. */
async function listOthers(tx: EntityManager, packageId: string, actor: Actor): Promise<Presence[]> {
  return tx.sql<Presence[]>`
    SELECT json_build_object('id', person_id, 'name', actor_name(person_id)) AS person, part
      FROM report_presence
     WHERE package_id = ${packageId}::uuid AND person_id <> ${actor.id}
       AND seen_at > now() - make_interval(secs => ${PRESENT_FOR_SECONDS}::int)
     ORDER BY actor_name(person_id), person_id`;
}
