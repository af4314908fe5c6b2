import type { TextParameters } from '../api/types';
import type { Units } from '../figures/amount';
import { present, readOneOf, readText, type Filters, type RawSearch } from '../filters/filters';

/** What narrows the portfolio; the names of the API. */
export const PORTFOLIO_FILTERS = [
  'yearOfActionFrom',
  'yearOfActionTo',
  'yearOfFunds',
  'account',
  'programType',
  'region',
] as const;

export type PortfolioFilters = { [name in (typeof PORTFOLIO_FILTERS)[number]]?: string | undefined };

/** What the map and the bars draw. */
export const DRAWN_MEASURES = ['obligated', 'disbursed'] as const;
export type DrawnMeasure = (typeof DRAWN_MEASURES)[number];

/** The address of the page. Whatever has its usual value is left out. */
export interface PortfolioSearch extends PortfolioFilters {
  measure?: 'disbursed' | undefined;
  units?: Exclude<Units, 'thousands'> | undefined;
  /** The day whose clocks count; today when left out. */
  onDate?: string | undefined;
}

export function readPortfolioSearch(search: RawSearch): PortfolioSearch {
  return present({
    ...portfolioFiltersOf(search),
    measure: readOneOf(['disbursed'] as const, search.measure),
    units: readOneOf(['dollars'] as const, search.units),
    onDate: readText(search.onDate),
  });
}

/** Only what narrows, of an address or of an answer. */
export function portfolioFiltersOf(search: object): PortfolioFilters {
  const raw = search as RawSearch;
  return present(Object.fromEntries(PORTFOLIO_FILTERS.map((name) => [name, readText(raw[name])])));
}

/** As it narrows awards: years of action do not, for an award is not of a year. */
export function awardFiltersOf(search: object): PortfolioFilters {
  const { yearOfActionFrom: _from, yearOfActionTo: _to, ...filters } = portfolioFiltersOf(search);
  return filters;
}

/** As it narrows entries, which know years of funds as a range. */
export function entryFiltersOf(search: object): Filters {
  const { yearOfFunds, ...filters } = portfolioFiltersOf(search);
  return present({ ...filters, yearOfFundsFrom: yearOfFunds, yearOfFundsTo: yearOfFunds });
}

/** The parameters of the API. */
export function portfolioParametersOf(search: PortfolioSearch): TextParameters {
  return present({ ...portfolioFiltersOf(search), onDate: search.onDate });
}

/** Changes part of the address; each change is a step that Back undoes. */
export type ChangePortfolio = (change: Partial<PortfolioSearch>) => void;
