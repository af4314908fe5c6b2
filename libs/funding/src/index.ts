export { type AvailabilityClock, type Phase, availabilityClock, phaseOn } from './availability-clock';
export { type BudgetByYearByAccount, type BudgetRow } from './budget-report';
export {
  ALLOTMENT_STATUSES,
  APPROPRIATION_STATUSES,
  type Allotment,
  type AllotmentDraft,
  type AllotmentFilter,
  type AllotmentStatus,
  type Appropriation,
  type AppropriationDraft,
  type AppropriationStatus,
  type Corrected,
  type CorrectionDraft,
  type Fund,
  type FundFilter,
  HOME_OFFICE,
  type OfficeFundFilter,
  type TreasuryAccount,
} from './fund-facts';
export {
  AllotmentBelowObligations,
  AllotmentsExceedAppropriation,
  AlreadyCorrected,
  AppropriationBelowAllotments,
  FundFactCorrectionDisagrees,
  FundFactNotFound,
  FundFactsAppendOnly,
  FundingFieldInvalid,
  MovedBetweenUnlikeFunds,
  OfficeUnknown,
  ReferenceReused,
  TreasuryAccountUnknown,
  YearOfFundsMissing,
  YearOfFundsOutsideSymbol,
  fundingRefusal,
} from './funding.errors';
export { FundingModule } from './funding.module';
export { listExpiringFunds } from './funding.queries';
export { FundingService } from './funding.service';
export { parseTreasuryAccount } from './treasury-account-symbol';
