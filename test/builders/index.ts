export { type AwardBuilder, type ImplementerBuilder, anAward, anImplementer } from './award';
export { aBudget } from './budget';
export { aDocument, documentsOf } from './document';
export { anEntry } from './entry';
export { type FundBuilder, type StoredFund, aFund, aFundedAward } from './fund';
export { aReport, type ReportBuilder } from './report';
export {
  bringTo,
  dueDatesOf,
  endingOn,
  lineOf,
  packagesOf,
  reportingTermsOf,
  reportsOf,
  scheduleOf,
  takeStep,
  withReports,
} from './schedule';
export {
  awardsOf,
  budgetsOf,
  fundingOf,
  implementersOf,
  mergingOf,
  nextNumber,
  recordsOf,
  subAwardsOf,
  TESTER,
} from './services';
export { aSubAward } from './sub-award';
