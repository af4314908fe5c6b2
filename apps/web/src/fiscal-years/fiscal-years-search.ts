import type { Measure, Portfolio, TextParameters } from '../api/types';
import type { Units } from '../figures/amount';
import type { Dimension } from '../figures/vocabulary';
import {
  filtersOf,
  present,
  readFilters,
  readOneOf,
  readText,
  type Filters,
  type RawSearch,
} from '../filters/filters';

export const ROW_DIMENSIONS = [
  'account',
  'treasury-account',
  'category',
  'program-type',
  'region',
  'country',
  'implementer',
  'year-of-funds',
  'year-of-action',
] as const satisfies Dimension[];

const COLUMN_DIMENSIONS = ['year-of-action', 'year-of-funds', 'quarter', 'none'] as const;

export const MEASURES = [
  'obligated',
  'disbursed',
  'unliquidated',
  'committed',
  'allotted',
] as const satisfies Measure[];

export type RowDimension = (typeof ROW_DIMENSIONS)[number];
export type ColumnDimension = (typeof COLUMN_DIMENSIONS)[number];

/** The address of the page: what both tables show. Whatever has its usual value is left out. */
export interface FiscalYearsSearch extends Filters {
  by?: RowDimension | undefined;
  across?: ColumnDimension | undefined;
  measure?: Measure | undefined;
  units?: Units | undefined;
  /** "all" once somebody has taken away the years of action that the page opens with. */
  years?: 'all' | undefined;
  /** Years of funds of the budget table, first and last. */
  from?: string | undefined;
  to?: string | undefined;
}

/** What the spending table shows once the usual values are filled in. */
export interface SpendingView {
  by: RowDimension;
  across: ColumnDimension;
  measure: Measure;
}

export function readFiscalYearsSearch(search: RawSearch): FiscalYearsSearch {
  return present({
    ...readFilters(search),
    by: readOneOf(ROW_DIMENSIONS, search.by),
    across: readOneOf(COLUMN_DIMENSIONS, search.across),
    measure: readOneOf(MEASURES, search.measure),
    units: readOneOf(['dollars'] as const, search.units),
    years: readOneOf(['all'] as const, search.years),
    from: readYear(search.from),
    to: readYear(search.to),
  });
}

function readYear(value: unknown): string | undefined {
  const text = readText(value);
  return text !== undefined && /^\d{4}$/.test(text) ? text : undefined;
}

/** What the table can have across; an address that asks for anything else gets the first of these. */
export function columnDimensionsFor({
  by,
  measure,
}: Pick<SpendingView, 'by' | 'measure'>): ColumnDimension[] {
  return COLUMN_DIMENSIONS.filter(
    (dimension) =>
      dimension !== by &&
      // Entries cannot be listed up to the end of a quarter, and each figure has to lead to what makes it.
      !(dimension === 'quarter' && measure === 'unliquidated'),
  );
}

export function spendingViewOf(search: FiscalYearsSearch): SpendingView {
  const by = search.by ?? 'category';
  const measure = search.measure ?? 'obligated';
  const legal = columnDimensionsFor({ by, measure });
  const across = legal.find((dimension) => dimension === search.across) ?? legal[0] ?? 'none';
  return { by, across, measure };
}

/**
 * The filters of the spending table: those of the address, and the opening years of action when it names none.
 *
 * Without them a portfolio of twenty years would open as a table that no screen can show.
 */
export function spendingFiltersOf(search: FiscalYearsSearch, { openingYears }: Portfolio): Filters {
  const filters = readFilters({ ...search });
  const chosen = [filters.yearOfActionFrom, filters.yearOfActionTo, filters.quarter, search.years];
  if (chosen.some((choice) => choice !== undefined)) return filters;
  return { yearOfActionFrom: String(openingYears.from), yearOfActionTo: String(openingYears.to), ...filters };
}

/** A change of filters as a change of the address; taking the years of action away is remembered as "all". */
export function withFilters(filters: Filters, change: Filters): Partial<FiscalYearsSearch> {
  const changed = { ...filters, ...change };
  const hasYears = changed.yearOfActionFrom !== undefined || changed.yearOfActionTo !== undefined;
  return { ...changed, years: hasYears ? undefined : 'all' };
}

/** The parameters of the spending report, the same for the API and for an export. */
export function spendingParametersOf(
  { by, across, measure }: SpendingView,
  filters: Filters,
): TextParameters {
  return { by, ...(across === 'none' ? {} : { across }), measure, ...filtersOf(filters) };
}

/** First and last year of funds of the budget table; the opening years unless the address says otherwise. */
export function budgetYearsOf(
  search: FiscalYearsSearch,
  { openingYears }: Portfolio,
): { from: number; to: number } {
  const to = Number(search.to ?? openingYears.to);
  return { from: Math.min(Number(search.from ?? openingYears.from), to), to };
}

/** Changes part of the address; each change is a step that Back undoes. */
export type ChangeSearch = (change: Partial<FiscalYearsSearch>) => void;
