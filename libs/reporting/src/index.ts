export { type Attachment, type ReceivedAttachment } from './attachments/attachment';
export { AttachmentsSweep } from './attachments/attachments-sweep.service';
export { AttachmentsService, attachmentStore } from './attachments/attachments.service';
export { ReportCorrections } from './acceptance/report-corrections.service';
export { type ReportSnapshot, type SnapshotForm } from './acceptance/report-snapshot';
export { ReportSnapshots } from './acceptance/report-snapshots.service';
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
export { ReportListService, type ReportListPage } from './board/report-list.service';
export {
  type ReportListParameters,
  type ReportListRequest,
  reportListRequestOf,
} from './board/report-list-request';
export { type FinancialFact } from './board/financial-facts.queries';
export { type FactBasis, type IndicatorFact, type ResultFact } from './board/report-facts.queries';
export { type Actual } from './indicators/adding-up';
export {
  type AwardIndicatorDraft,
  type AwardIndicatorPatch,
  AwardIndicatorsService,
} from './indicators/award-indicators.service';
export { type Cell } from './indicators/breakdown';
export {
  ADDING_RULES,
  type AddingRule,
  type AwardIndicator,
  type Breakdown,
  type Indicator,
  type IndicatorTarget,
  type IndicatorTerms,
} from './indicators/indicator';
export {
  type IndicatorAnswer,
  type IndicatorEntry,
  type IndicatorProgress,
  type IndicatorReport,
  type ReportedFigures,
} from './indicators/indicator-report';
export { IndicatorReportsService } from './indicators/indicator-reports.service';
export {
  AwardIndicatorChanged,
  AwardIndicatorNotFound,
  IndicatorAlreadyThere,
  IndicatorFieldInvalid,
  IndicatorReported,
  IndicatorsNotAsked,
} from './indicators/indicators.errors';
export { type FinancialForm, type FinancialReportType } from './financial/financial-form';
export {
  CERTIFICATION,
  FORM_BOXES,
  FORM_SECTIONS,
  FORM_TYPES,
  formAmount,
  formDate,
  formRate,
  formRemarks,
} from './financial/financial-form-pages';
export { financialFileName, type KeptFinancial, toKept } from './financial/kept-financial';
export { type FinancialReport, FinancialReportsService } from './financial/financial-reports.service';
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
export { type Presence } from './presence/presence.queries';
export { PresenceService } from './presence/presence.service';
export { MAX_SECTION_LENGTH, type Progress, PROGRESS_SECTIONS, type ProgressText } from './progress/progress';
export { ProgressService } from './progress/progress.service';
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
  ReportedAboveObligations,
  ReportChanged,
  ReportCommentNotFound,
  ReportCommentsClosed,
  ReportCorrectionUnderWay,
  ReportFieldInvalid,
  ReportNotDraft,
  ReportNotFound,
  ReportNotInReview,
  ReportNotReady,
  ReportOfAnotherOfficer,
  ReportPartNotAsked,
  ReportSnapshotNotFound,
  ReportStepImpossible,
} from './reporting.errors';
export { CalendarFeeds } from './calendar/calendar-feeds.service';
export { OwnReminders, type ReminderChoice } from './reminders/own-reminders.service';
export { REMINDER_CHANNELS, type ReminderChannel, type ReportReminder } from './reminders/report-reminder';
export { ReportReminders } from './reminders/report-reminders.service';
export { ReportingModule } from './reporting.module';
export {
  FINAL_DAYS,
  REPORT_FREQUENCIES,
  type DueDateCause,
  type ReportFrequency,
  type ReportingTerms,
  type ReportingTermsDraft,
  proposedTerms,
} from './schedule/reporting-terms';
export { type ReportKey, ReportSteps } from './steps/report-steps.service';
export { type AcceptedResult, type AcceptedResultFilter, type ResultFilter } from './results/accepted-result';
export { AcceptedResultsService } from './results/accepted-results.service';
export {
  MAX_EVIDENCE_LINK_LENGTH,
  MAX_RESULT_CHANGE_LENGTH,
  MAX_RESULT_TITLE_LENGTH,
  MAX_RESULTS,
  type Result,
  RESULT_THEMES,
  type ResultDraft,
  type ResultList,
  type ResultTheme,
} from './results/result';
export { ResultsService } from './results/results.service';
export { ReportingTermsService, type TermsOfAward } from './schedule/reporting-terms.service';
export { type ReportRequest } from './schedule/report-request';
export { ReportScheduleService } from './schedule/report-schedule.service';
export {
  type ChangeRequest,
  type CommentDraft,
  type ReportComment,
  type ReportThread,
} from './review/report-comment';
export { ReportReview } from './review/report-review.service';
export { type ReportWork } from './review/report-work.queries';
export { ReportWorkService } from './review/report-work.service';
