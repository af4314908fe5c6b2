import { type Actor, atOnce, Transactions, violationOf } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { ReportChanged, ReportNotDraft, reportRefusalOf } from '../reporting.errors';
import { listOfAward } from './award-indicators.queries';
import { type AwardIndicator } from './indicator';
import { answerOf, isAsked, isOverWith, yearOfReport } from './indicator-answers';
import { checkEntries } from './indicator-checks';
import { type IndicatorEntry, type IndicatorReport } from './indicator-report';
import * as queries from './indicator-values.queries';
import { indicatorRefusalOf, IndicatorsNotAsked } from './indicators.errors';

/** What packages say of the indicators of their awards. */
@Injectable()
export class IndicatorReportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly packages: ReportPackagesService,
  ) {}

  /** @throws NotAllowed, ReportNotFound, IndicatorsNotAsked */
  async get(actor: Actor, packageId: string): Promise<IndicatorReport> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) =>
      readReport(tx, await this.getPackage(tx, packageId)),
    );
  }

  /**
   * Stores all that a draft says; what is left out of the list is not said any more.
   *
   * @param version the one that the caller has read
   * @throws NotAllowed, ReportNotFound, IndicatorsNotAsked, ReportNotDraft, ReportChanged, IndicatorFieldInvalid
   */
  async store(
    actor: Actor,
    packageId: string,
    version: number,
    entries: readonly IndicatorEntry[],
  ): Promise<IndicatorReport> {
    assertMay(actor, 'grantee-reports.write');
    try {
      return await this.transactions.run(actor, async (tx) => {
        const report = await this.getPackage(tx, packageId);
        if (report.state !== 'draft') throw new ReportNotDraft(report.state);
        checkEntries(entries, await listAsked(tx, report));
        if (!(await queries.raiseVersion(tx, report.id, version))) {
          const current = (await queries.findPart(tx, report.id))?.version ?? 1;
          throw new ReportChanged('part with the indicators', version, current);
        }
        await queries.storeEntries(tx, report.id, entries);
        return readReport(tx, report);
      });
    } catch (error) {
      const violation = violationOf(error);
      throw (violation && (indicatorRefusalOf(violation) ?? reportRefusalOf(violation))) ?? error;
    }
  }

  private async getPackage(tx: EntityManager, packageId: string): Promise<ReportPackage> {
    const report = await this.packages.getWithin(tx, packageId);
    if (!report.parts.includes('indicators')) throw new IndicatorsNotAsked();
    return report;
  }
}

/** Indicators that a report of the package's period has to speak of, in the order of the award's list. */
async function listAsked(tx: EntityManager, report: ReportPackage): Promise<AwardIndicator[]> {
  return (await listOfAward(tx, report.award.id)).filter((one) => isAsked(one, report));
}

/** What a package says, within a transaction of another part. */
export async function readReport(tx: EntityManager, report: ReportPackage): Promise<IndicatorReport> {
  const { id: awardId } = report.award;
  const [part, entries, figures, awardEndsOn, indicators] = await atOnce(
    tx,
    () => queries.findPart(tx, report.id),
    () => queries.listEntries(tx, report.id),
    () => queries.listFigures(tx, awardId),
    () => queries.findLastDay(tx, awardId),
    () => listOfAward(tx, awardId),
  );
  // What was said once is shown, also where it is no longer asked.
  const said = new Set(entries.map(({ awardIndicatorId }) => awardIndicatorId));
  const shown = indicators.filter(
    (one) => isAsked(one, report) || (report.state !== 'draft' && said.has(one.id)),
  );
  return {
    packageId: report.id,
    version: part?.version ?? 1,
    savedAt: part?.savedAt ?? null,
    savedBy: part?.savedBy ?? null,
    yearOfAction: yearOfReport(report),
    isOver: isOverWith(report, awardEndsOn),
    answers: shown.map((one) => answerOf(one, { report, awardEndsOn, entries, figures })),
  };
}
