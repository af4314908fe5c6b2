import { type Award, AwardsService } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { dateInWords, type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { REPORT_PARTS, type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { ReportDueBeforePeriodEnds, ReportFieldInvalid, reportRefusing } from '../reporting.errors';
import { type ReportRequest } from './report-request';
import * as queries from './report-schedule.queries';

/** What officers do about single reports that are due: ask for one more, and give more time. */
@Injectable()
export class ReportScheduleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly packages: ReportPackagesService,
  ) {}

  /** Asks for a report that the terms do not ask for. @throws NotAllowed, AwardNotFound, ReportFieldInvalid */
  request(actor: Actor, idOrFain: string, draft: ReportRequest): Promise<ReportPackage> {
    return this.arrange(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      checkRequest(draft, award);
      const parts = REPORT_PARTS.map(({ code }) => code).filter((code) => draft.parts.includes(code));
      const asked = { ...draft, parts, request: draft.request.trim() };
      return this.packages.getWithin(tx, await queries.appendRequest(tx, award.id, asked));
    });
  }

  /**
   * Moves the day on which a report is due, also when it has passed; the days before stay in the history.
   *
   * @param version the one that the caller has read
   * @throws NotAllowed, ReportNotFound, ReportChanged, ReportFieldInvalid
   */
  moveDueDate(
    actor: Actor,
    id: string,
    version: number,
    { dueOn, reason }: { dueOn: IsoDate; reason: string },
  ): Promise<ReportPackage> {
    return this.arrange(actor, async (tx) => {
      const report = await this.packages.getForChange(tx, id, version);
      if (report.dueOn === dueOn)
        throw new ReportFieldInvalid(
          '/dueOn',
          'report-due-already',
          `The report is due on ${dateInWords(dueOn)} already. Choose another day.`,
        );
      if (reason.trim() === '')
        throw new ReportFieldInvalid('/reason', 'missing', 'Say why: the history of the report keeps it.');
      await queries.appendDueDate(tx, id, dueOn, reason.trim());
      return this.packages.getWithin(tx, id);
    });
  }

  private arrange<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    assertMay(actor, 'reporting.arrange');
    return reportRefusing(() => this.transactions.run(actor, work));
  }
}

function checkRequest(draft: ReportRequest, award: Award): void {
  const { request, periodStartsOn, periodEndsOn, dueOn } = draft;
  const refuse = (pointer: string, code: string, detail: string): never => {
    throw new ReportFieldInvalid(pointer, code, detail);
  };
  if (request.trim() === '') refuse('/request', 'missing', 'Say what the report is to tell.');
  if (periodStartsOn < award.startsOn)
    refuse(
      '/periodStartsOn',
      'before-award-starts',
      `The award begins on ${dateInWords(award.startsOn)}; there is nothing to report of the time before. Choose that day or a later one.`,
    );
  if (periodEndsOn < periodStartsOn)
    refuse(
      '/periodEndsOn',
      'ends-before-start',
      `The period begins on ${dateInWords(periodStartsOn)} and cannot end before, on ${dateInWords(periodEndsOn)}.`,
    );
  if (dueOn < periodEndsOn) throw new ReportDueBeforePeriodEnds(periodEndsOn, dueOn);
}
