import { type IsoDate } from '@awardbook/fiscal';
import { type EntryFilter, type EntryListFilter, type RegisterParameters } from '@awardbook/ledger';
import { type ReportListParameters, type ResultTheme } from '@awardbook/reporting';
import { type Dimension, type Measure } from '@awardbook/rollups';

export const EXPORT_REPORTS = [
  'budget-by-year-by-account',
  'spending',
  'ledger',
  'expiring-funds',
  'cancelling-funds',
  'award-register',
  'report-compliance',
  'indicator-results',
  'accepted-results',
  'sf-425-register',
] as const;
export type ExportReport = (typeof EXPORT_REPORTS)[number];

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Years of funds, both ends included, of one office's money. */
export interface BudgetParameters {
  from: number;
  to: number;
  office: string;
}

export interface SpendingParameters extends EntryFilter {
  by: Dimension;
  across?: Dimension | undefined;
  measure: Measure;
}

/** The fiscal year at whose end it is too late. */
export interface FundListParameters {
  yearOfAction: number;
}

/** What of the register is shown, and in which columns. */
export interface RegisterExportParameters extends RegisterParameters {
  /** The day whose clocks count; that of `asOf` when the register is asked for as of a day. */
  readonly onDate: IsoDate;
  /** Codes with commas between them; the usual columns when left out. */
  readonly columns?: string | undefined;
}

/** Which reports of grantees; the same for all exports about them. */
export interface ReportListExportParameters extends ReportListParameters {
  /** What is late, is late on this day. */
  readonly onDate: IsoDate;
}

/** Which accepted results, of which reports; their own names are those of the page of accepted results, but for `text`. */
export interface ResultExportParameters extends ReportListExportParameters {
  /** Part of the result or of what changed, or what `q` finds: that one asks for awards. */
  readonly text?: string | undefined;
  readonly theme?: ResultTheme | undefined;
  /** Code of a place. */
  readonly country?: string | undefined;
  readonly publishable?: 'yes' | 'no' | undefined;
  /** Results whose time touches these days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Reports about what grantees report; all of them are narrowed to the same reports. */
export const GRANTEE_EXPORTS = [
  'report-compliance',
  'indicator-results',
  'accepted-results',
  'sf-425-register',
] as const satisfies readonly ExportReport[];
export type GranteeExport = (typeof GRANTEE_EXPORTS)[number];

/** Whether it is about what grantees report. */
export function isGranteeExport(report: ExportReport): report is GranteeExport {
  return GRANTEE_EXPORTS.some((one) => one === report);
}

/** Each report's own parameters, under the names that its HTTP route has. */
export interface ParametersOf {
  'budget-by-year-by-account': BudgetParameters;
  spending: SpendingParameters;
  ledger: EntryListFilter;
  'expiring-funds': FundListParameters;
  'cancelling-funds': FundListParameters;
  'award-register': RegisterExportParameters;
  'report-compliance': ReportListExportParameters;
  'indicator-results': ReportListExportParameters;
  'accepted-results': ResultExportParameters;
  'sf-425-register': ReportListExportParameters;
}

export type ExportParameters = ParametersOf[ExportReport];

/** What is asked for: a report, its parameters, and the kind of file. */
export type ExportRequest = {
  [R in ExportReport]: { report: R; format: ExportFormat; parameters: ParametersOf[R] };
}[ExportReport];
