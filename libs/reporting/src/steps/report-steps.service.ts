import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { type ReportStepCode, type ReportStepRule, stepOf } from '../packages/report-state';
import { type ReportView } from '../packages/report-view';
import { ReportViews } from '../packages/report-views.service';
import {
  ReportFieldInvalid,
  ReportNotReady,
  reportRefusing,
  ReportStepImpossible,
} from '../reporting.errors';
import { actionOf } from './allowed-steps';
import { appendStep } from './report-steps.queries';
import { ReportTasks } from './report-tasks';

/** Which package, and at which version the caller has read it. */
export interface ReportKey {
  readonly id: string;
  readonly version: number;
}

/** How far a package comes: each step once, by whom it is for, with the reason where one is owed. */
@Injectable()
export class ReportSteps {
  constructor(
    private readonly transactions: Transactions,
    private readonly packages: ReportPackagesService,
    private readonly views: ReportViews,
    private readonly tasks: ReportTasks,
  ) {}

  /**
   * Takes a step. Of many at once the first wins; the others are told that the report has changed.
   *
   * @throws NotAllowed, ReportNotFound, ReportChanged, ReportStepImpossible, ReportFieldInvalid without a reason that is
   *   owed, ReportNotReady, OwnReportCertification, ReportOfAnotherOfficer
   */
  async take(
    actor: Actor,
    key: ReportKey,
    { step, reason, today }: { step: ReportStepCode; reason: string; today: IsoDate },
  ): Promise<ReportView> {
    assertMay(actor, actionOf(step));
    const rule = stepOf(step);
    return reportRefusing(() =>
      this.transactions.run(actor, async (tx) => {
        const report = await this.packages.getForChange(tx, key.id, key.version);
        if (report.state !== rule.from) throw new ReportStepImpossible(report.state, rule.to);
        assertReason(rule, reason);
        await this.prepare(tx, report, rule);
        await appendStep(tx, report.id, rule.to, reason.trim());
        return this.views.getWithin(tx, actor, report.id, today);
      }),
    );
  }

  private async prepare(tx: EntityManager, report: ReportPackage, { code }: ReportStepRule): Promise<void> {
    if (code !== 'hand-over') return;
    const missing = await this.tasks.missing(tx, report);
    if (missing.length > 0) throw new ReportNotReady(missing);
  }
}

/** @throws ReportFieldInvalid */
function assertReason({ needsReason, label }: ReportStepRule, reason: string): void {
  if (!needsReason || reason.trim() !== '') return;
  const detail = `Say why: "${label}" tells the others the reason, and it stays in the history of the report.`;
  throw new ReportFieldInvalid('/reason', 'reason-missing', detail);
}
