import { CreateFunding1795291200000 } from './1795291200000-create-funding';
import { AddTreasuryAccounts1795291260000 } from './1795291260000-add-treasury-accounts';
import { CreatePartiesAndAwards1795291320000 } from './1795291320000-create-parties-and-awards';
import { CreateLedger1795291380000 } from './1795291380000-create-ledger';
import { CreateRollups1795291440000 } from './1795291440000-create-rollups';
import { CreateExportRuns1795291500000 } from './1795291500000-create-export-runs';
import { CreateIdempotentRequests1795291560000 } from './1795291560000-create-idempotent-requests';
import { CreatePortfolio1795291620000 } from './1795291620000-create-portfolio';
import { CreateRoles1795377600000 } from './1795377600000-create-roles';
import { CreateIdentity1795377660000 } from './1795377660000-create-identity';
import { CreateAudit1795377720000 } from './1795377720000-create-audit';
import { RaiseWalls1795377780000 } from './1795377780000-raise-walls';
import { IdempotencyPerActor1795377840000 } from './1795377840000-idempotency-per-actor';
import { LeaveRoomInRollups1795377900000 } from './1795377900000-leave-room-in-rollups';
import { ImplementersInFull1795464000000 } from './1795464000000-implementers-in-full';
import { ExportFundLists1795464060000 } from './1795464060000-export-fund-lists';
import { CompleteAwards1795464120000 } from './1795464120000-complete-awards';
import { CreateBudgets1795464180000 } from './1795464180000-create-budgets';
import { KeepAwardVersions1795550400000 } from './1795550400000-keep-award-versions';
import { CreateAmendments1795550410000 } from './1795550410000-create-amendments';
import { SpeedUpRegister1795550460000 } from './1795550460000-speed-up-register';
import { ExportAwardRegister1795550461000 } from './1795550461000-export-award-register';
import { CreateSavedViews1795550462000 } from './1795550462000-create-saved-views';
import { CreateAwardDocuments1795550520000 } from './1795550520000-create-award-documents';
import { CreateSubAwards1795550580000 } from './1795550580000-create-sub-awards';
import { DateBudgetApprovals1795550640000 } from './1795550640000-date-budget-approvals';
import { CreateReportPackages1795636800000 } from './1795636800000-create-report-packages';
import { ScheduleReports1795636810000 } from './1795636810000-schedule-reports';
import { ReviewReports1795636920000 } from './1795636920000-review-reports';
import { CreateFinancialReports1795636980000 } from './1795636980000-create-financial-reports';
import { CreateIndicators1795637040000 } from './1795637040000-create-indicators';
import { WriteReports1795637100000 } from './1795637100000-write-reports';
import { SpeedUpReportList1795637160000 } from './1795637160000-speed-up-report-list';
import { DateSampleSteps1795637161000 } from './1795637161000-date-sample-steps';
import { ExportGranteeReports1795637162000 } from './1795637162000-export-grantee-reports';
import { SumByCell1795637220000 } from './1795637220000-sum-by-cell';
import { CorrectAwardNumbers1795637280000 } from './1795637280000-correct-award-numbers';
import { FeedReportCalendar1795637340000 } from './1795637340000-feed-report-calendar';
import { RemindOfReports1795637345000 } from './1795637345000-remind-of-reports';
import { ExportFinancialRegister1795637460000 } from './1795637460000-export-financial-register';
import { SumWithoutFunds1795637640000 } from './1795637640000-sum-without-funds';
import { KeepPayable1795637650000 } from './1795637650000-keep-payable';
import { SpeedUpFilters1795637660000 } from './1795637660000-speed-up-filters';
import { SpeedUpReportGroups1795637661000 } from './1795637661000-speed-up-report-groups';
import { SaveViewsOfReports1795637700000 } from './1795637700000-save-views-of-reports';
import { OrderSums1795637800000 } from './1795637800000-order-sums';

/** Every migration, oldest first; the list is the order. */
export const MIGRATIONS = [
  CreateFunding1795291200000,
  AddTreasuryAccounts1795291260000,
  CreatePartiesAndAwards1795291320000,
  CreateLedger1795291380000,
  CreateRollups1795291440000,
  CreateExportRuns1795291500000,
  CreateIdempotentRequests1795291560000,
  CreatePortfolio1795291620000,
  CreateRoles1795377600000,
  CreateIdentity1795377660000,
  CreateAudit1795377720000,
  RaiseWalls1795377780000,
  IdempotencyPerActor1795377840000,
  LeaveRoomInRollups1795377900000,
  ImplementersInFull1795464000000,
  ExportFundLists1795464060000,
  CompleteAwards1795464120000,
  CreateBudgets1795464180000,
  KeepAwardVersions1795550400000,
  CreateAmendments1795550410000,
  SpeedUpRegister1795550460000,
  ExportAwardRegister1795550461000,
  CreateSavedViews1795550462000,
  CreateAwardDocuments1795550520000,
  CreateSubAwards1795550580000,
  DateBudgetApprovals1795550640000,
  CreateReportPackages1795636800000,
  ScheduleReports1795636810000,
  ReviewReports1795636920000,
  CreateFinancialReports1795636980000,
  CreateIndicators1795637040000,
  WriteReports1795637100000,
  SpeedUpReportList1795637160000,
  DateSampleSteps1795637161000,
  ExportGranteeReports1795637162000,
  SumByCell1795637220000,
  CorrectAwardNumbers1795637280000,
  FeedReportCalendar1795637340000,
  RemindOfReports1795637345000,
  ExportFinancialRegister1795637460000,
  SumWithoutFunds1795637640000,
  KeepPayable1795637650000,
  SpeedUpFilters1795637660000,
  SpeedUpReportGroups1795637661000,
  SaveViewsOfReports1795637700000,
  OrderSums1795637800000,
];
