import { type EntryKind, type EntryMeasure } from './entry-kind';

/**
 * What narrows a report, a list of entries or an export; the same names in the API, the page's URL and files.
 * What is absent does not narrow. `unallocated` is a value of category, country and region like any other.
 */
export interface EntryFilter {
  /** Years of action: when it was obligated or paid; both ends included. */
  yearOfActionFrom?: number | undefined;
  yearOfActionTo?: number | undefined;
  /** Years of funds: which year's appropriation it came from; both ends included. */
  yearOfFundsFrom?: number | undefined;
  yearOfFundsTo?: number | undefined;
  /** Quarter of action as a key: 20101 is FY2010 Q1. */
  quarter?: number | undefined;
  account?: string | undefined;
  treasuryAccount?: string | undefined;
  office?: string | undefined;
  category?: string | undefined;
  programType?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
  /** uuid */
  implementer?: string | undefined;
  /** uuid or FAIN */
  award?: string | undefined;
  provenance?: string | undefined;
}

/** A filter of single entries. */
export interface EntryListFilter extends EntryFilter {
  measure?: EntryMeasure | undefined;
  kind?: EntryKind | undefined;
}

/** The filter's names, in the order in which a sentence lists them. */
export const ENTRY_FILTER_NAMES = [
  'yearOfActionFrom',
  'yearOfActionTo',
  'quarter',
  'yearOfFundsFrom',
  'yearOfFundsTo',
  'account',
  'treasuryAccount',
  'office',
  'category',
  'programType',
  'region',
  'country',
  'implementer',
  'award',
  'provenance',
] as const satisfies readonly (keyof EntryFilter)[];
