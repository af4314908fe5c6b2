export {
  AWARD_CONCERNS,
  type AwardBalance,
  type AwardBalanceFilter,
  type AwardBalanceTotals,
  type AwardScope,
  type AwardConcern,
  type CancellingFund,
  ENDING_SOON_DAYS,
  LOW_FUNDS_PERCENT,
  type CountingShare,
  type RegisterTotal,
} from './award-balances';
export { type AwardYear } from './award-years';
export { AwardYearsService } from './award-years.service';
export { AwardBalancesService, type RegisterPage } from './award-balances.service';
export {
  type CancellingFunds,
  type CancellingFundWithAwards,
  type ExpiringFunds,
  type ExpiringFundWithAwards,
  type FundAward,
} from './fund-lists';
export { FundListsService } from './fund-lists.service';
export { ENTRY_FILTER_NAMES, type EntryFilter, type EntryListFilter } from './entry-filter';
export { ENTRY_KINDS, type EntryKind, type EntryMeasure, KINDS_OF_MEASURE } from './entry-kind';
export { entriesQuery, entryParameters, type EntryRecord } from './entry-list.queries';
export {
  EntryAlreadyCorrected,
  EntryNotFound,
  FundNotAllotted,
  IdempotencyKeyReused,
  LedgerRuleBroken,
  ledgerRefusalOf,
  TreasuryAccountNotListed,
} from './ledger.errors';
export { type ImplementerBalance, type ImplementerBalanceFilter } from './implementer-balances';
export { ImplementerBalancesService } from './implementer-balances.service';
export { LedgerModule } from './ledger.module';
export {
  type EntryCorrection,
  type EntryDraft,
  LedgerService,
  type Statement,
  STATEMENT_LIMIT,
} from './ledger.service';
export { type NoForecast, type PaidQuarter, type SpendingPace } from './spending-pace';
export { SpendingPaceService } from './spending-pace.service';
export {
  type RegisterParameters,
  type RegisterRequest,
  registerRequestOf,
} from './register/register-request';
export { REGISTER_SORTS, type RegisterSort } from './register/register-order';
export { type BalanceRecord, type StripRecord } from './statement.queries';
export { StripsService } from './strips.service';
