import {
  CATEGORY_LABELS,
  fiscalYearLabel,
  labelOf,
  PROGRAM_TYPE_LABELS,
  PROVENANCE_LABELS,
  REGION_LABELS,
} from '../figures/vocabulary';
import type { FilterName, Filters } from './filters';

/** One thing that narrows a report, in words, and the filters that go when it is removed. */
export interface FilterWords {
  names: FilterName[];
  label: string;
  value: string;
}

/** Names of what the address knows by code only. */
export interface KnownNames {
  country: (code: string) => string;
  implementer: (id: string) => string;
}

/** The filters in the order of their names; the two ends of a range of years are one thing. */
export function filterWordsOf(filters: Filters, names: KnownNames): FilterWords[] {
  const one = (name: FilterName, label: string, say: (value: string) => string): FilterWords[] => {
    const value = filters[name];
    return value === undefined ? [] : [{ names: [name], label, value: say(value) }];
  };
  return [
    ...rangeOf(filters, 'yearOfActionFrom', 'yearOfActionTo', 'Year of action'),
    ...rangeOf(filters, 'yearOfFundsFrom', 'yearOfFundsTo', 'Year of funds'),
    ...one('quarter', 'Quarter of action', (key) => `${fiscalYearLabel(key.slice(0, 4))} Q${key.slice(4)}`),
    ...one('account', 'Account', String),
    ...one('treasuryAccount', 'Treasury account', String),
    ...one('category', 'Category', (key) => labelOf(CATEGORY_LABELS, key)),
    ...one('programType', 'Program type', (key) => labelOf(PROGRAM_TYPE_LABELS, key)),
    ...one('region', 'Region', (key) => labelOf(REGION_LABELS, key)),
    ...one('country', 'Country', names.country),
    ...one('implementer', 'Implementer', names.implementer),
    ...one('award', 'Award', String),
    ...one('office', 'Office', String),
    ...one('provenance', 'Source of the figures', (key) => labelOf(PROVENANCE_LABELS, key)),
  ];
}

function rangeOf(filters: Filters, from: FilterName, to: FilterName, label: string): FilterWords[] {
  const first = filters[from];
  const last = filters[to];
  if (first === undefined && last === undefined) return [];
  return [{ names: [from, to], label, value: yearsInWords(first, last) }];
}

function yearsInWords(first: string | undefined, last: string | undefined): string {
  if (first === undefined) return `up to ${fiscalYearLabel(last ?? '')}`;
  if (last === undefined) return `from ${fiscalYearLabel(first)}`;
  return first === last ? fiscalYearLabel(first) : `${fiscalYearLabel(first)} to ${fiscalYearLabel(last)}`;
}
