import { AwardsService, BudgetsService } from '@awardbook/awards';
import { type Actor, atOnce, Transactions, violationOf } from '@awardbook/database';
import { dateInWords } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { ImplementerRecords } from '@awardbook/implementers';
import { writePdf } from '@awardbook/pdf';
import { type FieldProblem } from '@awardbook/problems';
import {
  type ComputedLines,
  type FinancialContent,
  financialSums,
  type FinancialSums,
} from '@awardbook/sf425';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Named, REPORT_PARTS, type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { ReportChanged, ReportPartNotAsked, reportRefusalOf } from '../reporting.errors';
import { financialProblems } from './financial-checks';
import { checkComputed, checkContent } from './financial-content-checks';
import { type FinancialForm, formOf } from './financial-form';
import { financialFormPages } from './financial-form-pages';
import { prefilled } from './financial-prefill';
import { type LedgerFigures, type PreviousFinancial } from './financial-report';
import * as queries from './financial-reports.queries';
import { financialFileName, toKept } from './kept-financial';

/** A report's federal financial report with all that it is held against. */
export interface FinancialReport {
  readonly packageId: string;
  /** 0 while nobody has saved it; the content is then what is known beforehand. */
  readonly version: number;
  readonly saved: { readonly by: Named; readonly at: Date } | null;
  readonly content: FinancialContent;
  readonly sums: FinancialSums;
  readonly ledger: LedgerFigures;
  readonly previous: (PreviousFinancial & { readonly sums: FinancialSums }) | null;
  /** What hinders it from being handed over; empty once it is. */
  readonly problems: readonly FieldProblem[];
  /** What the head and the foot of the form say. */
  readonly form: FinancialForm;
}

const LABEL = REPORT_PARTS.find(({ code }) => code === 'financial')?.label ?? '';

/** The federal financial reports (SF-425) of packages. Row-level security keeps grantees to their own. */
@Injectable()
export class FinancialReportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly packages: ReportPackagesService,
    private readonly awards: AwardsService,
    private readonly budgets: BudgetsService,
    private readonly implementers: ImplementerRecords,
  ) {}

  /** @throws NotAllowed, ReportNotFound, ReportPartNotAsked */
  get(actor: Actor, packageId: string): Promise<FinancialReport> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) =>
      this.ofPackage(tx, await this.packageOf(tx, packageId)),
    );
  }

  /**
   * The form as a file, as far as it is filled in.
   *
   * @param printedAt the instant that the file bears
   * @throws NotAllowed, ReportNotFound, ReportPartNotAsked
   */
  async pdf(actor: Actor, packageId: string, printedAt: Date): Promise<{ fileName: string; bytes: Buffer }> {
    const kept = toKept(await this.get(actor, packageId));
    const { fain, periodEndsOn } = kept.form;
    const bytes = await writePdf({
      title: `Federal Financial Report (SF-425), ${fain}, period to ${dateInWords(periodEndsOn)}`,
      createdAt: printedAt,
      pageMargins: [40, 36, 40, 48],
      defaultStyle: { fontSize: 8.5, lineHeight: 1.1 },
      footnote: `SF-425 of award ${fain}, period to ${dateInWords(periodEndsOn)}`,
      content: [
        {
          text: 'FEDERAL FINANCIAL REPORT',
          bold: true,
          fontSize: 12,
          alignment: 'center',
          margin: [0, 0, 0, 6],
        },
        ...financialFormPages(kept),
      ],
    });
    return { fileName: financialFileName(kept, 'pdf'), bytes };
  }

  /**
   * Stores a draft as it is; what is still missing or wrong in it is told in the answer.
   *
   * @param version the one that the caller has read; 0: nothing was saved yet
   * @param computed lines that the form computes, where the caller sends them
   * @throws NotAllowed, ReportNotFound, ReportPartNotAsked, ReportNotDraft, ReportChanged, ReportFieldInvalid
   */
  async save(
    actor: Actor,
    packageId: string,
    version: number,
    { content, computed = {} }: { content: FinancialContent; computed?: Partial<ComputedLines> },
  ): Promise<FinancialReport> {
    assertMay(actor, 'grantee-reports.write');
    checkContent(content);
    checkComputed(content, computed);
    try {
      return await this.transactions.run(actor, async (tx) => {
        const report = await this.packageOf(tx, packageId);
        if ((await queries.storeFinancial(tx, report.id, version, content)) === null)
          throw new ReportChanged(
            'financial report',
            version,
            await queries.versionOfFinancial(tx, report.id),
          );
        return this.ofPackage(tx, report);
      });
    } catch (error) {
      const violation = violationOf(error);
      throw (violation === null ? null : reportRefusalOf(violation)) ?? error;
    }
  }

  /** The report of a package, as it was saved or as it would begin. */
  async ofPackage(tx: EntityManager, report: ReportPackage): Promise<FinancialReport> {
    const { award: named, kind, periodEndsOn } = report;
    const [stored, ledger, previous, award, recipient, frequency] = await atOnce(
      tx,
      () => queries.findFinancial(tx, report.id),
      () => queries.sumLedger(tx, named.id, periodEndsOn),
      () => this.previousOf(tx, report),
      () => this.awards.getWithin(tx, named.id),
      () => this.implementers.getWithin(tx, named.implementer.id),
      () => queries.findFrequency(tx, named.id),
    );
    const content =
      stored?.content ??
      prefilled({
        report,
        award,
        ledger,
        previous,
        budget: await this.budgets.findApprovedBudgetWithin(tx, award.id),
      });
    return {
      packageId: report.id,
      version: stored?.version ?? 0,
      saved: stored === null ? null : { by: stored.savedBy, at: stored.savedAt },
      content,
      sums: financialSums(content),
      ledger,
      previous: previous === null ? null : { ...previous, sums: financialSums(previous.content) },
      problems:
        report.state === 'draft' ? financialProblems(content, { kind, periodEndsOn, ledger, previous }) : [],
      form: formOf({ report, award, recipient, frequency }),
    };
  }

  private async packageOf(tx: EntityManager, id: string): Promise<ReportPackage> {
    const report = await this.packages.getWithin(tx, id);
    if (!report.parts.includes('financial')) throw new ReportPartNotAsked(LABEL);
    return report;
  }

  private async previousOf(tx: EntityManager, report: ReportPackage): Promise<PreviousFinancial | null> {
    const found = await queries.findPreviousPackage(tx, report);
    const stored = found === null ? null : await queries.findFinancial(tx, found.id);
    if (found === null || stored === null) return null;
    return { packageId: found.id, periodEndsOn: found.periodEndsOn, content: stored.content };
  }
}
