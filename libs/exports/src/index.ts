export { ExportBuilder } from './export-builder.service';
export {
  EXPORT_FORMATS,
  EXPORT_REPORTS,
  GRANTEE_EXPORTS,
  isGranteeExport,
  type BudgetParameters,
  type ExportFormat,
  type ExportParameters,
  type ExportReport,
  type ExportRequest,
  type GranteeExport,
  type ParametersOf,
  type RegisterExportParameters,
  type ReportListExportParameters,
  type ResultExportParameters,
  type SpendingParameters,
} from './export-request';
export { ExportRun, type ExportStatus } from './export-run.entity';
export { ExportFileMissing, ExportNotFound } from './exports.errors';
export { ExportsModule } from './exports.module';
export { REGISTER_COLUMNS } from './reports/register-columns';
export { writeFinancialForm } from './reports/financial-form-sheet';
export { type ExportFile, ExportsService } from './exports.service';
export { exportTitle } from './export-title';
export { ledgerRowsQuery, streamLedgerRows } from './ledger-rows.queries';
export {
  type SheetColumn,
  type SheetRow,
  type StreamedWorkbook,
  type SummaryTable,
  type WorkbookOptions,
  openCsv,
  openWorkbook,
} from './sheets';
