import { type Actor, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type ReportPartCode } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { enter, leave, listOthers, type Presence } from './presence.queries';

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
