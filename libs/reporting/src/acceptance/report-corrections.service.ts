import { type Actor, Transactions } from '@awardbook/database';
import { addDays, type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { ReportPackagesService } from '../packages/report-packages.service';
import { type ReportView } from '../packages/report-view';
import { ReportViews } from '../packages/report-views.service';
import { appendComment } from '../review/report-comments.queries';
import {
  ReportCorrectionUnderWay,
  ReportFieldInvalid,
  ReportStepImpossible,
  reportRefusing,
} from '../reporting.errors';
import { type ReportKey } from '../steps/report-steps.service';
import { ReportTasks } from '../steps/report-tasks';
import { appendCorrection, asTheProgram, findCorrection } from './report-corrections.queries';

/** Days until a correction is due. */
const CORRECTION_DAYS = 30;

/** What was accepted never changes: a correction of it is a report of its own, and takes its place when accepted. */
@Injectable()
export class ReportCorrections {
  constructor(
    private readonly transactions: Transactions,
    private readonly packages: ReportPackagesService,
    private readonly views: ReportViews,
    private readonly tasks: ReportTasks,
  ) {}

  /**
   * Begins a correction as a draft that says what was accepted; the reason stands as its first comment.
   *
   * @throws NotAllowed, ReportNotFound, ReportChanged, ReportStepImpossible when it was not accepted,
   *   ReportCorrectionUnderWay, ReportFieldInvalid without a reason
   */
  async begin(
    actor: Actor,
    key: ReportKey,
    { reason, today }: { reason: string; today: IsoDate },
  ): Promise<ReportView> {
    assertMay(actor, 'grantee-reports.discuss');
    if (reason.trim() === '') {
      const detail = 'Say what has to be corrected: everybody who reads the correction reads it first.';
      throw new ReportFieldInvalid('/reason', 'reason-missing', detail);
    }
    return reportRefusing(() =>
      this.transactions.run(actor, async (tx) => {
        const accepted = await this.packages.getForChange(tx, key.id, key.version);
        if (accepted.state !== 'accepted') throw new ReportStepImpossible(accepted.state, 'accepted');
        const standing = await findCorrection(tx, accepted.id);
        if (standing !== null) throw new ReportCorrectionUnderWay(standing);
        const dueOn = addDays(today, CORRECTION_DAYS);
        const id = await appendCorrection(
          tx,
          accepted,
          dueOn < accepted.periodEndsOn ? accepted.periodEndsOn : dueOn,
        );
        const correction = await this.packages.getWithin(tx, id);
        // An officer may begin a correction and may not write in it: what was accepted is copied by the program.
        await asTheProgram(tx, actor, async () => {
          for (const part of this.tasks.partsOf(accepted)) await part.copy(tx, accepted, correction);
        });
        await appendComment(tx, id, { pointer: '', body: reason.trim(), answers: null });
        return this.views.getWithin(tx, actor, id, today);
      }),
    );
  }
}
