import { type Actor, Transactions, readingInstant } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { FundingService } from '@awardbook/funding';
import { AwardBalancesService, FundListsService, LedgerService, registerRequestOf } from '@awardbook/ledger';
import { ReportListService, reportListRequestOf, type ResultFilter } from '@awardbook/reporting';
import { RollupsService } from '@awardbook/rollups';
import { Injectable } from '@nestjs/common';
import { type Readable } from 'node:stream';
import {
  type ExportRequest,
  type GranteeExport,
  isGranteeExport,
  type ParametersOf,
} from '../export-request';
import { exportTitle } from '../export-title';
import { type KindTotal, listKindTotals, namesOfFilter, streamLedgerRows } from '../ledger-rows.queries';
import { budgetSheets } from './budget-sheets';
import { cancellingSheets, expiringSheets } from './fund-list-sheets';
import { financialRegisterSheets } from './financial-register-sheets';
import { complianceSheets, indicatorSheets, resultSheets } from './grantee-sheets';
import { ledgerSheets } from './ledger-sheets';
import { registerSheets } from './register-sheets';
import { type ReportSheets, type SmallReport } from './report-sheets';
import { spendingSheets } from './spending-sheets';

/** A report and its rows, while its snapshot lasts. */
export interface OpenedReport {
  sheets: ReportSheets;
  /** How many rows there will be. */
  rowCount: number;
  rows: SmallReport['rows'] | Readable;
}

const countOf = (totals: readonly KindTotal[]): number => totals.reduce((sum, one) => sum + one.entries, 0);

type GranteeRequest = Extract<ExportRequest, { report: GranteeExport }>;

function resultFilterOf({
  text,
  theme,
  country,
  publishable,
  from,
  to,
}: ParametersOf['accepted-results']): ResultFilter {
  return {
    ...{ q: text, theme, country },
    publishable: publishable === undefined ? undefined : publishable === 'yes',
    from: from as IsoDate | undefined,
    to: to as IsoDate | undefined,
  };
}

function isOfGrantees(request: ExportRequest): request is GranteeRequest {
  return isGranteeExport(request.report);
}

/** Where the sheets of each report come from: the same services that answer the page. */
@Injectable()
export class ReportSources {
  constructor(
    private readonly transactions: Transactions,
    private readonly funding: FundingService,
    private readonly ledger: LedgerService,
    private readonly fundLists: FundListsService,
    private readonly rollups: RollupsService,
    private readonly balances: AwardBalancesService,
    private readonly reports: ReportListService,
  ) {}

  /**
   * Hands a report to whoever writes it.
   *
   * Counts, totals and rows are of one snapshot, so that the sheets of a workbook agree with each other.
   */
  async open<T>(
    actor: Actor,
    request: ExportRequest,
    write: (report: OpenedReport) => Promise<T>,
  ): Promise<T> {
    if (request.report === 'ledger')
      return this.openLedger(actor, request.parameters, exportTitle(request), write);
    const sheets = await this.smallReport(actor, request);
    return write({ sheets, rowCount: sheets.rows.length, rows: sheets.rows });
  }

  private async smallReport(
    actor: Actor,
    request: Exclude<ExportRequest, { report: 'ledger' }>,
  ): Promise<SmallReport> {
    const title = exportTitle(request);
    if (request.report === 'budget-by-year-by-account') {
      return budgetSheets(await this.funding.budgetByYearByAccount(actor, request.parameters), title);
    }
    if (request.report === 'expiring-funds') {
      return expiringSheets(await this.fundLists.expiring(actor, request.parameters.yearOfAction), title);
    }
    if (request.report === 'cancelling-funds') {
      return cancellingSheets(await this.fundLists.cancelling(actor, request.parameters.yearOfAction), title);
    }
    if (request.report === 'award-register') return this.register(actor, request.parameters, title);
    if (isOfGrantees(request)) return this.granteeReports(actor, request, title);
    const { by, across, measure, ...filter } = request.parameters;
    const names = await this.transactions.read(actor, (tx) => namesOfFilter(tx, filter));
    const report = await this.rollups.spending(actor, { by, across: across ?? null, measure, filter });
    return spendingSheets(report, title, names);
  }

  private async register(
    actor: Actor,
    parameters: ParametersOf['award-register'],
    title: string,
  ): Promise<SmallReport> {
    const { rows, total } = await this.balances.listAll(
      actor,
      registerRequestOf(parameters, parameters.onDate),
    );
    const { asOf, names } = await this.transactions.read(actor, async (tx) => ({
      asOf: await readingInstant(tx),
      names: await namesOfFilter(tx, parameters),
    }));
    return registerSheets({ rows, total, parameters, names, title, asOf });
  }

  private async granteeReports(actor: Actor, request: GranteeRequest, title: string): Promise<SmallReport> {
    const { report, parameters } = request;
    const asked = reportListRequestOf(parameters, parameters.onDate);
    const { asOf, names } = await this.transactions.read(actor, async (tx) => ({
      asOf: await readingInstant(tx),
      names: await namesOfFilter(tx, parameters),
    }));
    const described = { title, asOf, parameters, names };
    if (report === 'report-compliance')
      return complianceSheets(await this.reports.listAll(actor, asked), described);
    if (report === 'indicator-results')
      return indicatorSheets(await this.reports.indicatorFacts(actor, asked), described);
    if (report === 'sf-425-register')
      return financialRegisterSheets(await this.reports.financialFacts(actor, asked), described);
    const results = await this.reports.resultFacts(actor, asked, resultFilterOf(parameters));
    return resultSheets(results, described);
  }

  private async openLedger<T>(
    actor: Actor,
    asked: ParametersOf['ledger'],
    title: string,
    write: (report: OpenedReport) => Promise<T>,
  ): Promise<T> {
    const filter = await this.ledger.resolveFilter(actor, asked);
    return this.transactions.snapshot(actor, async (tx) => {
      const totals = await listKindTotals(tx, filter);
      const described = { title, asOf: await readingInstant(tx), names: await namesOfFilter(tx, filter) };
      const sheets = ledgerSheets(asked, totals, described);
      return write({ sheets, rowCount: countOf(totals), rows: await streamLedgerRows(tx, filter) });
    });
  }
}
