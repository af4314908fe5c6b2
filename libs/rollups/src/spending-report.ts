import { FiscalQuarter } from '@awardbook/fiscal';
import { type EntryFilter } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type Dimension, TIME_DIMENSIONS } from './dimension';
import { type Label } from './labels.queries';
import { MEASURE_DEFINITIONS, type Measure, type MeasureDefinition } from './measure';
import { type SpendingCell, type SpendingCells, type SpendingQuery } from './spending.queries';

export interface SpendingRow {
  /** What a filter takes to show the row alone. */
  key: string;
  label: string;
  /** In the order of the columns. */
  amounts: Money[];
  syntheticAmounts: Money[];
  total: Money;
  syntheticTotal: Money;
}

/** Goes out as JSON as it stands: money writes itself as decimal strings. */
export interface SpendingReport {
  report: 'spending';
  /** RFC 3339, UTC: when the sums were true. */
  asOf: string;
  by: Dimension;
  across: Dimension | null;
  measure: Measure;
  filters: EntryFilter;
  definition: MeasureDefinition;
  /** Empty without a second dimension. */
  columns: { key: string; label: string }[];
  rows: SpendingRow[];
  totals: Money[];
  syntheticTotals: Money[];
  total: Money;
  syntheticTotal: Money;
  /** Keys summed from the ledger itself, because their stored sums were out of date. */
  stale: number;
}

type Labels = ReadonlyMap<string, Label>;

interface Axis {
  keys: string[];
  labelOf(key: string): { key: string; label: string };
}

/** The keys of a time axis without gaps, so that a year without money shows as zero and balances carry on. */
function periodsBetween(dimension: Dimension, first: number, last: number): string[] {
  const keys: string[] = [];
  for (let key = first; key <= last;) {
    keys.push(String(key));
    const quarter = dimension === 'quarter' ? FiscalQuarter.ofKey(key) : null;
    key = quarter === null ? key + 1 : quarter.quarter === 4 ? (quarter.year + 1) * 10 + 1 : key + 1;
  }
  return keys;
}

function axisOf(dimension: Dimension, keys: readonly string[], labels: Labels): Axis {
  const distinct = [...new Set(keys)];
  const isTime = TIME_DIMENSIONS.includes(dimension);
  const numbers = distinct.map(Number);
  const ordered = isTime
    ? numbers.length === 0
      ? []
      : periodsBetween(dimension, Math.min(...numbers), Math.max(...numbers))
    : distinct.sort((one, other) => compareLabels(labels.get(one), labels.get(other)));
  return {
    keys: ordered,
    labelOf: (key) => {
      const known = labels.get(key);
      if (known !== undefined) return { key: known.key, label: known.label };
      const period =
        dimension === 'quarter'
          ? FiscalQuarter.ofKey(Number(key)).toString().replace('FY', 'FY ')
          : `FY ${key}`;
      return { key, label: isTime ? period : key };
    },
  };
}

function compareLabels(one: Label | undefined, other: Label | undefined): number {
  const byRank = (one?.rank ?? 0) - (other?.rank ?? 0);
  return byRank !== 0 ? byRank : (one?.label ?? '').localeCompare(other?.label ?? '', 'en');
}

/** Amounts by row and column; cents. */
type Grid = bigint[][];

function gridOf(
  cells: readonly SpendingCell[],
  rows: Axis,
  columns: Axis,
  pick: (cell: SpendingCell) => bigint,
): Grid {
  const rowIndex = new Map(rows.keys.map((key, index) => [key, index]));
  const columnIndex = new Map(columns.keys.map((key, index) => [key, index]));
  const grid: Grid = rows.keys.map(() => columns.keys.map(() => 0n));
  for (const cell of cells) {
    const row = grid[rowIndex.get(cell.by) ?? -1];
    const column = columnIndex.get(cell.across) ?? -1;
    if (row !== undefined && column >= 0) row[column] = (row[column] ?? 0n) + pick(cell);
  }
  return grid;
}

function accumulateAlongRows(grid: Grid): Grid {
  return grid.map((row) => {
    let balance = 0n;
    return row.map((cents) => (balance += cents));
  });
}

const transpose = (grid: Grid, width: number): Grid =>
  Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? 0n));

const sumOf = (cents: readonly bigint[]): bigint => cents.reduce((sum, one) => sum + one, 0n);
const lastOf = (cents: readonly bigint[]): bigint => cents.at(-1) ?? 0n;

/** The sums along each axis; a balance along time is its last value, never a sum of balances. */
interface Sums {
  grid: Grid;
  rowTotals: bigint[];
  columnTotals: bigint[];
  total: bigint;
}

function sumsOf(flows: Grid, width: number, stockAlong: 'rows' | 'columns' | null): Sums {
  if (stockAlong === 'rows') {
    const flipped = sumsOf(transpose(flows, width), flows.length, 'columns');
    return {
      grid: transpose(flipped.grid, flows.length),
      rowTotals: flipped.columnTotals,
      columnTotals: flipped.rowTotals,
      total: flipped.total,
    };
  }
  const grid = stockAlong === 'columns' ? accumulateAlongRows(flows) : flows;
  const along = stockAlong === 'columns' ? lastOf : sumOf;
  const columnTotals = transpose(grid, width).map(sumOf);
  return { grid, rowTotals: grid.map(along), columnTotals, total: along(columnTotals) };
}

/** Leaves out the periods before the first that was asked for; they were read for the balances they leave behind. */
function startOf(dimension: Dimension, axis: Axis, filter: EntryFilter): number {
  const from = filter.yearOfActionFrom;
  if (from === undefined || !TIME_DIMENSIONS.includes(dimension)) return 0;
  const first = dimension === 'quarter' ? from * 10 + 1 : from;
  const index = axis.keys.findIndex((key) => Number(key) >= first);
  return index < 0 ? axis.keys.length : index;
}

/** A balance stays what it is in the periods after its last entry, up to the last that was asked for. */
function withAskedPeriods(query: SpendingQuery, dimension: Dimension, keys: readonly string[]): string[] {
  if (keys.length === 0 || !TIME_DIMENSIONS.includes(dimension)) return [...keys];
  const { yearOfActionFrom: from, yearOfActionTo: to } = query.filter;
  const asked = [from, to].filter((year) => year !== undefined);
  return [
    ...keys,
    ...asked.map((year, index) =>
      String(dimension === 'quarter' ? year * 10 + (index === 0 && from !== undefined ? 1 : 4) : year),
    ),
  ];
}

/** The axis along which a stock is a balance; null for a flow, and where no time passes. */
function stockAxis({ by, across, measure }: SpendingQuery): 'rows' | 'columns' | null {
  if (MEASURE_DEFINITIONS[measure].kind === 'flow') return null;
  if (across !== null && TIME_DIMENSIONS.includes(across)) return 'columns';
  return TIME_DIMENSIONS.includes(by) ? 'rows' : null;
}

/** Rows and columns in their order; without a second dimension there is one column, of no name. */
function axesOf(
  query: SpendingQuery,
  cells: readonly SpendingCell[],
  rowLabels: Labels,
  columnLabels: Labels | null,
): { rows: Axis; columns: Axis } {
  const { by, across } = query;
  const rowKeys = cells.map((cell) => cell.by);
  const rows = axisOf(by, withAskedPeriods(query, by, rowKeys), rowLabels);
  if (across === null || columnLabels === null) {
    return { rows, columns: { keys: [''], labelOf: (key) => ({ key, label: '' }) } };
  }
  const columnKeys = cells.map((cell) => cell.across);
  return { rows, columns: axisOf(across, withAskedPeriods(query, across, columnKeys), columnLabels) };
}

/** Makes the table of the cells: rows and columns in order, totals, and balances where the measure is a stock. */
export function assembleSpending(
  query: SpendingQuery,
  { cells, staleKeys, asOf }: SpendingCells,
  rowLabels: Labels,
  columnLabels: Labels | null,
): SpendingReport {
  const { by, across, measure, filter } = query;
  const { rows, columns } = axesOf(query, cells, rowLabels, columnLabels);
  const stockAlong = stockAxis(query);
  const all = sumsOf(
    gridOf(cells, rows, columns, (cell) => cell.cents),
    columns.keys.length,
    stockAlong,
  );
  const synthetic = sumsOf(
    gridOf(cells, rows, columns, (cell) => cell.syntheticCents),
    columns.keys.length,
    stockAlong,
  );
  const firstRow = startOf(by, rows, filter);
  const firstColumn = across === null ? 0 : startOf(across, columns, filter);
  const money = (cents: readonly bigint[]) => cents.slice(firstColumn).map((one) => Money.ofCents(one));
  return {
    report: 'spending',
    asOf,
    by,
    across,
    measure,
    filters: filter,
    definition: MEASURE_DEFINITIONS[measure],
    columns: across === null ? [] : columns.keys.slice(firstColumn).map((key) => columns.labelOf(key)),
    rows: rows.keys
      .map((key, index) => ({
        ...rows.labelOf(key),
        amounts: across === null ? [] : money(all.grid[index] ?? []),
        syntheticAmounts: across === null ? [] : money(synthetic.grid[index] ?? []),
        total: Money.ofCents(all.rowTotals[index] ?? 0n),
        syntheticTotal: Money.ofCents(synthetic.rowTotals[index] ?? 0n),
      }))
      .slice(firstRow),
    totals: across === null ? [] : money(all.columnTotals),
    syntheticTotals: across === null ? [] : money(synthetic.columnTotals),
    total: Money.ofCents(all.total),
    syntheticTotal: Money.ofCents(synthetic.total),
    stale: staleKeys,
  };
}
