export { type Award, type AwardDraft, type AwardFilter, type AwardPatch } from './award';
export {
  AwardChanged,
  AwardFieldInvalid,
  AwardNotFound,
  AwardNotThereYet,
  CeilingBelowObligations,
  FainTaken,
  PeriodLeavesSubAwardOut,
  awardRefusalOf,
  ShareInvalid,
  ShareSetBeforeClosedYear,
  SharesNotWhole,
  StatusStepImpossible,
} from './awards.errors';
export { AwardsModule } from './awards.module';
export { AwardsService } from './awards.service';
export {
  type Approval,
  type ApprovalDraft,
  type Budget,
  type BudgetDraft,
  type BudgetPeriod,
  type Cost,
} from './budget/budget';
export { type BudgetSums, indirectOf, sumsOf, wholeOf } from './budget/budget-sums';
export {
  BudgetAboveCeiling,
  BudgetAlreadyApproved,
  BudgetApprovalMisdated,
  BudgetBaseOutdated,
  BudgetFieldInvalid,
  BudgetNotFound,
  BudgetSuperseded,
  OwnBudgetApproval,
} from './budget/budget.errors';
export { BudgetsService } from './budget/budgets.service';
export { INDIRECT_KINDS, type IndirectKind, OBJECT_CLASSES, type ObjectClass } from './budget/object-class';
export { type MonitoredBudget, type RebudgetState } from './budget/rebudget-monitor';
export { firstOpenDay } from './closed-years';
export {
  type AwardDocument,
  DOCUMENT_KINDS,
  type DocumentDraft,
  type DocumentKind,
  MAX_DOCUMENT_BYTES,
  type ReceivedDocument,
} from './documents/award-document';
export {
  DocumentAlreadyThere,
  DocumentFieldInvalid,
  DocumentFileMissing,
  DocumentNotFound,
  DocumentRemoved,
} from './documents/award-documents.errors';
export { AwardDocuments } from './documents/award-documents.service';
export { DocumentsSweep } from './documents/documents-sweep.service';
export { fainKey } from './fain';
export { AwardHistory } from './history/award-history.service';
export { HISTORY_FIELDS, type HistoryField, type HistoryFilter, type HistoryItem } from './history/history';
export { type AwardNote } from './notes/award-note';
export { AwardNotes } from './notes/award-notes.service';
export { INSTRUMENTS, type Instrument } from './instrument';
export { ImplementerMerging } from './merging/implementer-merging.service';
export { type ImplementerMerge, type MergeDraft } from './merging/merge';
export {
  MergedRecordHasPeople,
  MergeIntoItself,
  MergeNotUndoable,
  MergeOfPrimeAndSubRecipient,
  NotMerged,
} from './merging/merging.errors';
export { PROGRAM_CATEGORIES, type ProgramCategory, UNALLOCATED } from './program-category';
export { PROGRAM_TYPES, type ProgramType } from './program-type';
export { type PlaceEntity as Place } from './place.entity';
export { type PortfolioEntity as Portfolio } from './portfolio.entity';
export { claimPortfolio, findPortfolio } from './portfolio.queries';
export { REGIONS, type Region } from './region';
export {
  checkShares,
  type Share,
  type ShareHistory,
  type ShareRequest,
  type ShareSet,
  type ShareSetDraft,
  type Split,
  splitAlike,
} from './shares';
export {
  AWARD_STATUSES,
  type AwardStatus,
  findStep,
  possibleInWords,
  type StatusStep,
  statusInWords,
} from './status/award-status';
export { type StatusChange, type StatusHistory } from './status/status-change';
export { AwardStatuses } from './status/award-statuses.service';
export {
  type SubAward,
  type SubAwardDraft,
  type SubAwardPatch,
  type SubAwardTotals,
} from './sub-awards/sub-award';
export {
  SubAwardChanged,
  SubAwardFieldInvalid,
  SubAwardNotFound,
  SubAwardNumberTaken,
  SubAwardsExceedObligations,
} from './sub-awards/sub-awards.errors';
export { SubAwardsService } from './sub-awards/sub-awards.service';
export { TIP_REPORT_TIERS, type TipReportTier } from './tip-report-tier';
