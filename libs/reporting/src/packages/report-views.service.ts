import { type Actor, atOnce, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { findSnapshot } from '../acceptance/report-snapshots.queries';
import { listChangeRequests } from '../review/report-comments.queries';
import { allowedSteps } from '../steps/allowed-steps';
import { ReportTasks } from '../steps/report-tasks';
import { ReportPackagesService } from './report-packages.service';
import { type ReportView } from './report-view';
import * as queries from './report-view.queries';

/** A package with what is around it: what is missing, what can come next, and what has been. */
@Injectable()
export class ReportViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly packages: ReportPackagesService,
    private readonly tasks: ReportTasks,
  ) {}

  /**
   * @param today whether it is late is told by this day
   * @throws NotAllowed, ReportNotFound
   */
  async get(actor: Actor, id: string, today: IsoDate): Promise<ReportView> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, (tx) => this.getWithin(tx, actor, id, today));
  }

  /** @throws ReportNotFound */
  async getWithin(tx: EntityManager, actor: Actor, id: string, today: IsoDate): Promise<ReportView> {
    const report = await this.packages.getWithin(tx, id);
    const [{ certifierDiffers, ...neighbours }, changes, snapshot, dueDates, history] = await atOnce(
      tx,
      () => queries.getSurroundings(tx, id, today),
      () => listChangeRequests(tx, report.id),
      async () => (report.state === 'accepted' ? findSnapshot(tx, report.id) : null),
      () => queries.listDueDates(tx, report.id),
      () => queries.listSteps(tx, report.id),
    );
    const sent = changes.filter(({ sentAt }) => sentAt !== null);
    const done = sent.filter((change) => change.done !== null).length;
    return {
      ...report,
      ...neighbours,
      snapshot,
      changes: { open: sent.length - done, done },
      steps: allowedSteps(actor, report, certifierDiffers),
      tasks: await this.tasks.tasksOf(tx, report),
      dueDates,
      history,
    };
  }
}
