import { barLength, sumAmounts } from '../figures/amount';
import type { ReportGrid } from '../figures/report-table';

/** More colours than this cannot be told apart; the rest is drawn as one. */
const MOST_SERIES = 7;

/** Told apart also by people who see few colours: neighbours differ in lightness; each at least 3:1 on white. */
const COLORS = ['#1a4480', '#c05600', '#0d7ea2', '#8168b3', '#538200', '#b50909', '#936f38'];
const COLOR_OF_THE_REST = '#71767a';

/** One row of the table as the chart draws it. */
export interface Series {
  name: string;
  color: string;
  /** Dollars in each column of the table; a single value when the table has only totals. */
  values: number[];
}

/** The rows of the table in its order; of many, the largest, and the smaller ones together as "All others". */
export function seriesOf(grid: ReportGrid): Series[] {
  const amountsOf = (row: ReportGrid['rows'][number]) =>
    grid.columns.length === 0 ? [row.total] : row.amounts;
  const collapses = grid.rows.length > MOST_SERIES + 1;
  const rows = collapses ? [...grid.rows].sort((one, other) => sizeOf(other) - sizeOf(one)) : grid.rows;
  const drawn = collapses ? rows.slice(0, MOST_SERIES) : rows;
  const rest = rows.slice(drawn.length);
  const series = drawn.map((row, index) => ({
    name: row.label,
    color: COLORS[index] ?? COLOR_OF_THE_REST,
    values: amountsOf(row).map(barLength),
  }));
  if (rest.length === 0) return series;
  const sums = amountsOf(grid.rows[0]!).map((_, column) =>
    barLength(sumAmounts(rest.map((row) => amountsOf(row)[column] ?? '0.00'))),
  );
  return [...series, { name: `All others (${rest.length})`, color: COLOR_OF_THE_REST, values: sums }];
}

function sizeOf(row: ReportGrid['rows'][number]): number {
  return Math.abs(barLength(row.total));
}
