import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { getReportWork, type ReportWork } from './report-work.queries';

/** What of the reports waits for somebody. */
@Injectable()
export class ReportWorkService {
  constructor(private readonly transactions: Transactions) {}

  /** @param today what was due before this day is late */
  async tally(actor: Actor, today: IsoDate): Promise<ReportWork> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, (tx) => getReportWork(tx, actor.id, today));
  }
}
