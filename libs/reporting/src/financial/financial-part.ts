import { type PdfContent } from '@awardbook/pdf';
import { type FieldProblem } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';
import { type Json, type ReportPart } from '../packages/report-part';
import { financialFormPages } from './financial-form-pages';
import { FinancialReportsService } from './financial-reports.service';
import { copyFinancial } from './financial-reports.queries';
import { type KeptFinancial, toKept } from './kept-financial';

/**
 * The SF-425 within its package.
 *
 * What its acceptance posts to the ledger is posted by the step itself, in the database (`post_reported_expenditures`):
 * nothing that accepts a report can leave it out.
 */
@Injectable()
export class FinancialPart implements ReportPart {
  readonly code = 'financial';
  readonly ownPage = true;

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
    return toKept(await this.reports.ofPackage(tx, report)) as unknown as Json;
  }

  printed(snapshot: Json): PdfContent[] {
    return financialFormPages(snapshot as unknown as KeptFinancial);
  }

  copy(tx: EntityManager, accepted: ReportPackage, correction: ReportPackage): Promise<void> {
    return copyFinancial(tx, { from: accepted.id, to: correction.id });
  }
}
