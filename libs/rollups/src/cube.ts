import { type EntryFilter } from '@awardbook/ledger';
import { type Dimension } from './dimension';

/** A table of sums; every one has fund, quarter of action and provenance, and these besides. */
export interface Cube {
  table: 'category_rollups' | 'place_rollups' | 'implementer_rollups' | 'award_rollups';
  columns: readonly CubeColumn[];
}

export type CubeColumn = 'program_type' | 'category' | 'place' | 'implementer_id' | 'award_id';

export const AWARD_CUBE: Cube = {
  table: 'award_rollups',
  columns: ['program_type', 'category', 'place', 'implementer_id', 'award_id'],
};

/** Smallest first. */
const CUBES: readonly Cube[] = [
  { table: 'category_rollups', columns: ['program_type', 'category'] },
  { table: 'place_rollups', columns: ['place'] },
  { table: 'implementer_rollups', columns: ['implementer_id'] },
  AWARD_CUBE,
];

const COLUMN_OF_DIMENSION: Partial<Record<Dimension, CubeColumn>> = {
  category: 'category',
  'program-type': 'program_type',
  region: 'place',
  country: 'place',
  implementer: 'implementer_id',
  award: 'award_id',
};

const COLUMN_OF_FILTER: Partial<Record<keyof EntryFilter, CubeColumn>> = {
  category: 'category',
  programType: 'program_type',
  region: 'place',
  country: 'place',
  implementer: 'implementer_id',
  award: 'award_id',
};

/** The smallest cube that has every column the dimensions and the filter ask for. */
export function smallestCube(dimensions: readonly Dimension[], filter: EntryFilter): Cube {
  const wanted = new Set<CubeColumn>();
  for (const dimension of dimensions) {
    const column = COLUMN_OF_DIMENSION[dimension];
    if (column !== undefined) wanted.add(column);
  }
  for (const [name, column] of Object.entries(COLUMN_OF_FILTER)) {
    if (filter[name as keyof EntryFilter] !== undefined) wanted.add(column);
  }
  return CUBES.find((cube) => [...wanted].every((column) => cube.columns.includes(column))) ?? AWARD_CUBE;
}
