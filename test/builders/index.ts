export { type AwardBuilder, type ImplementerBuilder, anAward, anImplementer } from './award';
export { type FundBuilder, type StoredFund, aFund, aFundedAward } from './fund';
export { awardsOf, fundingOf, implementersOf, mergingOf, recordsOf, TESTER } from './services';
