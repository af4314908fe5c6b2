import { type FieldProblem } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';
import { type Json, type ReportPart } from '../packages/report-part';
import { FinancialReportsService } from './financial-reports.service';
import { copyFinancial } from './financial-reports.queries';

/**
 * The SF-425 within its package.
 *
 * What its acceptance posts to the ledger is posted by the step itself, in the database (`post_reported_expenditures`):
 * nothing that accepts a report can leave it out.
 */
@Injectable()
export class FinancialPart implements ReportPart {
  readonly code = 'financial';

  constructor(private readonly reports: FinancialReportsService) {}

  async missing(tx: EntityManager, report: ReportPackage): Promise<FieldProblem[]> {
    const { version, problems } = await this.reports.ofPackage(tx, report);
    if (version > 0) return [...problems];
    return [
      {
        pointer: '/financial',
        code: 'missing',
        detail: 'Fill in the federal financial report; nothing of it is saved yet.',
      },
    ];
  }

  async snapshot(tx: EntityManager, report: ReportPackage): Promise<Json> {
    const { content, sums, form } = await this.reports.ofPackage(tx, report);
    const { lines, indirect, ...rest } = content;
    const kept = {
      form,
      ...rest,
      lines: { ...lines, ...sums.lines },
      indirect: indirect.map((row, index) => ({ ...row, amount: sums.indirectAmounts[index] ?? null })),
      indirectTotal: sums.indirectTotal,
    };
    // Money writes itself as a decimal string.
    return JSON.parse(JSON.stringify(kept)) as Json;
  }

  copy(tx: EntityManager, accepted: ReportPackage, correction: ReportPackage): Promise<void> {
    return copyFinancial(tx, { from: accepted.id, to: correction.id });
  }
}
