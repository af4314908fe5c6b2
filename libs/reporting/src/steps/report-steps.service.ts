import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Jobs } from '@awardbook/jobs';
import { type FieldProblem } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ReportSnapshots } from '../acceptance/report-snapshots.service';
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
import { type ChangeRequest } from '../review/report-comment';
import { listChangeRequests } from '../review/report-comments.queries';
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
    private readonly snapshots: ReportSnapshots,
    private readonly jobs: Jobs,
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
    const view = await reportRefusing(() =>
      this.transactions.run(actor, async (tx) => {
        await this.takeWithin(tx, key, { step, reason });
        return this.views.getWithin(tx, actor, key.id, today);
      }),
    );
    // What was accepted is spent: the database recorded it with the step.
    if (step === 'accept') await this.jobs.nudge('rollups.refresh', {});
    return view;
  }

  /**
   * For a step within a transaction of whoever takes it; whether they may is asked by the caller, and by the database.
   *
   * @throws ReportNotFound, ReportChanged, ReportStepImpossible, ReportFieldInvalid without a reason that is owed,
   *   ReportNotReady; what the database refuses comes as it is
   */
  async takeWithin(
    tx: EntityManager,
    { id, version }: ReportKey,
    { step, reason }: { step: ReportStepCode; reason: string },
  ): Promise<void> {
    const rule = stepOf(step);
    const report = await this.packages.getForChange(tx, id, version);
    if (report.state !== rule.from) throw new ReportStepImpossible(report.state, rule.to);
    assertReason(rule, reason);
    await this.prepare(tx, report, rule);
    await appendStep(tx, report.id, rule.to, reason.trim());
    if (step === 'accept') await this.snapshots.freezeWithin(tx, report.id);
  }

  private async prepare(tx: EntityManager, report: ReportPackage, { code }: ReportStepRule): Promise<void> {
    if (code !== 'hand-over' && code !== 'accept') return;
    const changes = await listChangeRequests(tx, report.id);
    const missing =
      code === 'accept'
        ? changes.filter(({ sentAt }) => sentAt === null).map(notSent)
        : [
            ...(await this.tasks.missing(tx, report)),
            ...changes.filter(({ sentAt, done }) => sentAt !== null && done === null).map(notDone),
          ];
    if (missing.length > 0) throw new ReportNotReady(missing);
  }
}

/** @throws ReportFieldInvalid */
function assertReason({ needsReason, label }: ReportStepRule, reason: string): void {
  if (!needsReason || reason.trim() !== '') return;
  const detail = `Say why: "${label}" tells the others the reason, and it stays in the history of the report.`;
  throw new ReportFieldInvalid('/reason', 'reason-missing', detail);
}

const problemOf = ({ id }: ChangeRequest, code: string, detail: string): FieldProblem => ({
  pointer: `/change-requests/${id}`,
  code,
  detail,
});

const shortened = ({ body }: ChangeRequest): string => (body.length <= 80 ? body : `${body.slice(0, 79)}…`);

function notDone(change: ChangeRequest): FieldProblem {
  const detail = `A requested change is not ticked off: "${shortened(change)}" Make it, or say in a comment why not, and tick it off.`;
  return problemOf(change, 'change-open', detail);
}

function notSent(change: ChangeRequest): FieldProblem {
  const detail = `You noted a change to ask for: "${shortened(change)}" Take it back, or request the changes instead of accepting.`;
  return problemOf(change, 'change-not-sent', detail);
}
