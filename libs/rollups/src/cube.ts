import { type EntryFilter } from '@awardbook/ledger';
import { type Dimension } from './dimension';

/** A table of sums; every one has period of action and provenance, and these columns besides. */
export interface Cube {
  table:
    | 'category_rollups'
    | 'quarter_rollups'
    | 'place_rollups'
    | 'portfolio_rollups'
    | 'implementer_rollups'
    | 'cell_rollups'
    | 'award_rollups';
  /** Quarters add up to years; a table of years is a quarter of the size and knows no quarters. */
  period: 'quarter_of_action' | 'year_of_action';
  columns: readonly CubeColumn[];
}

export type CubeColumn = 'fund_id' | 'program_type' | 'category' | 'place' | 'implementer_id' | 'award_id';

export const AWARD_CUBE: Cube = {
  table: 'award_rollups',
  period: 'quarter_of_action',
  columns: ['fund_id', 'program_type', 'category', 'place', 'implementer_id', 'award_id'],
};

/** Smallest first. */
export const COARSE_CUBES: readonly Cube[] = [
  { table: 'category_rollups', period: 'year_of_action', columns: ['fund_id', 'program_type', 'category'] },
  { table: 'quarter_rollups', period: 'quarter_of_action', columns: ['fund_id', 'program_type', 'category'] },
  { table: 'place_rollups', period: 'year_of_action', columns: ['fund_id', 'place'] },
  // A sixth of the cells: what asks for no fund need not add all of them up.
  { table: 'portfolio_rollups', period: 'year_of_action', columns: ['program_type', 'category', 'place'] },
  { table: 'implementer_rollups', period: 'year_of_action', columns: ['fund_id', 'implementer_id'] },
  {
    table: 'cell_rollups',
    period: 'year_of_action',
    columns: ['fund_id', 'program_type', 'category', 'place'],
  },
];

const COLUMN_OF_DIMENSION: Partial<Record<Dimension, CubeColumn>> = {
  'year-of-funds': 'fund_id',
  account: 'fund_id',
  'treasury-account': 'fund_id',
  category: 'category',
  'program-type': 'program_type',
  region: 'place',
  country: 'place',
  implementer: 'implementer_id',
  award: 'award_id',
};

const COLUMN_OF_FILTER: Partial<Record<keyof EntryFilter, CubeColumn>> = {
  yearOfFundsFrom: 'fund_id',
  yearOfFundsTo: 'fund_id',
  account: 'fund_id',
  treasuryAccount: 'fund_id',
  office: 'fund_id',
  category: 'category',
  programType: 'program_type',
  region: 'place',
  country: 'place',
  implementer: 'implementer_id',
  award: 'award_id',
};

/** The smallest cube that has every column and the period that the dimensions and the filter ask for. */
export function smallestCube(dimensions: readonly Dimension[], filter: EntryFilter): Cube {
  const wanted = new Set<CubeColumn>();
  for (const dimension of dimensions) {
    const column = COLUMN_OF_DIMENSION[dimension];
    if (column !== undefined) wanted.add(column);
  }
  for (const [name, column] of Object.entries(COLUMN_OF_FILTER)) {
    if (filter[name as keyof EntryFilter] !== undefined) wanted.add(column);
  }
  const byQuarter = dimensions.includes('quarter') || filter.quarter !== undefined;
  const answers = ({ period, columns }: Cube): boolean =>
    [...wanted].every((column) => columns.includes(column)) && !(byQuarter && period === 'year_of_action');
  return COARSE_CUBES.find(answers) ?? AWARD_CUBE;
}
