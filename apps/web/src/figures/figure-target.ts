import type { Measure } from '../api/types';
import { filtersOf, readAllotmentFilters, type Filters } from '../filters/filters';
import type { Dimension } from './vocabulary';

/** Where a figure leads: the entries, or for allotted money the allotments, that make it. */
export interface FigureTarget {
  to: '/entries' | '/allotments';
  search: Filters & { measure?: Measure | undefined };
}

/** One value of one dimension: a row, a column, or a cell has one or two of them. */
export interface Coordinate {
  dimension: Dimension;
  key: string;
}

interface CellOfReport {
  measure: Measure;
  /** A stock counts everything up to the end of its period, so its entries have no first year. */
  kind: 'stock' | 'flow';
  /** As the report's answer has them. */
  filters: object;
  coordinates: Coordinate[];
}

/** The facts behind one cell of a report: the report's filters, narrowed to the cell's row and column. */
export function targetOfCell({ measure, kind, filters, coordinates }: CellOfReport): FigureTarget {
  const narrowed: Filters = { ...filtersOf(filters) };
  for (const coordinate of coordinates) Object.assign(narrowed, filtersOfCoordinate(coordinate, kind));
  if (kind === 'stock') delete narrowed.yearOfActionFrom;
  if (measure === 'allotted') return { to: '/allotments', search: readAllotmentFilters(narrowed) };
  return { to: '/entries', search: { ...narrowed, measure } };
}

function filtersOfCoordinate({ dimension, key }: Coordinate, kind: 'stock' | 'flow'): Filters {
  switch (dimension) {
    case 'year-of-action':
      return kind === 'stock' ? { yearOfActionTo: key } : { yearOfActionFrom: key, yearOfActionTo: key };
    case 'year-of-funds':
      return { yearOfFundsFrom: key, yearOfFundsTo: key };
    case 'treasury-account':
      return { treasuryAccount: key };
    case 'program-type':
      return { programType: key };
    case 'quarter':
    case 'account':
    case 'category':
    case 'region':
    case 'country':
    case 'implementer':
      return { [dimension]: key };
  }
}
