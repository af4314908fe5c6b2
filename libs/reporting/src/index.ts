export {
  DUE_SOON_DAYS,
  type ListedReport,
  NOBODY,
  REPORT_GROUPINGS,
  REPORT_LIST_SORTS,
  type ReportCounts,
  type ReportGroup,
  type ReportGrouping,
  type ReportListFilter,
  type ReportListSort,
} from './board/report-list';
export { ReportListService, type ReportListPage, type ReportListRequest } from './board/report-list.service';
export {
  type Named,
  REPORT_KINDS,
  REPORT_PARTS,
  type ReportKind,
  type ReportPackage,
  type ReportPartCode,
} from './packages/report-package';
export { type Json, type ReportPart } from './packages/report-part';
export { ReportPackagesService } from './packages/report-packages.service';
export {
  REPORT_STATES,
  REPORT_STEPS,
  type ReportState,
  type ReportStepCode,
  type ReportStepRule,
} from './packages/report-state';
export {
  type AllowedStep,
  type ReportDueDate,
  type ReportStepTaken,
  type ReportTask,
  type ReportView,
} from './packages/report-view';
export { ReportViews } from './packages/report-views.service';
export {
  OwnReportCertification,
  ReportChanged,
  ReportFieldInvalid,
  ReportNotDraft,
  ReportNotFound,
  ReportNotReady,
  ReportOfAnotherOfficer,
  ReportStepImpossible,
} from './reporting.errors';
export { ReportingModule } from './reporting.module';
export {
  FINAL_DAYS,
  REPORT_FREQUENCIES,
  type ReportFrequency,
  type ReportingTerms,
} from './schedule/reporting-terms';
export { type ReportKey, ReportSteps } from './steps/report-steps.service';
