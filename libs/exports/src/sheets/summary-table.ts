import { Money } from '@awardbook/money';
import { assert } from '@awardbook/problems';
import { grouped } from './cell-text';

/**
 * The table as people print it: labels down, columns across, one or more measures in each column.
 *
 * Totals are not given: they are formulas over the parts, with the exact sum as their cached value.
 */
export interface SummaryTable {
  readonly title: string;
  /** Under the title: filters in words, what the measures are, stock or flow. */
  readonly lines: readonly string[];
  /** Of amounts, or of counts, which are whole numbers. */
  readonly unit: 'dollars' | 'thousands' | 'counts';
  readonly labelHeadings: readonly string[];
  readonly columns: readonly string[];
  readonly measures: readonly string[];
  readonly rows: readonly SummaryRow[];
  /** Heading of the column that adds up each row; null leaves it out. */
  readonly totalColumn: string | null;
  /** Label of the row that adds up each column; null leaves it out. */
  readonly totalRow: string | null;
  readonly notes: readonly string[];
}

export interface SummaryRow {
  readonly labels: readonly string[];
  /** Whole cents, or counts: all measures of the first column, then of the next; null leaves the cell empty. */
  readonly cents: readonly (bigint | null)[];
}

/** A total whose rounded parts do not add up to it. */
interface RoundingGap {
  readonly where: string;
  readonly parts: bigint;
  readonly total: bigint;
}

const MAX_NOTES = 4;

export const sum = (parts: readonly (bigint | null)[]): bigint =>
  parts.reduce<bigint>((total, part) => total + (part ?? 0n), 0n);

export function assertTable(table: SummaryTable): void {
  assert(table.labelHeadings.length > 0 && table.measures.length > 0, 'a summary has labels and measures');
  assert(
    table.rows.every(
      (row) =>
        row.labels.length === table.labelHeadings.length &&
        row.cents.length === table.columns.length * table.measures.length,
    ),
    'each row of a summary has its labels and one amount a column and measure',
  );
}

/** All parts of one column and measure, from the first row to the last. */
export function columnParts(table: SummaryTable, index: number): (bigint | null)[] {
  return table.rows.map((row) => row.cents[index] ?? null);
}

/** All parts of one row and measure, from the first column to the last. */
export function rowParts(table: SummaryTable, row: SummaryRow, measure: number): (bigint | null)[] {
  return table.columns.map((_, column) => row.cents[column * table.measures.length + measure] ?? null);
}

/**
 * Sentences for totals that differ from the sum of the rounded figures above or beside them.
 *
 * A total is the rounded sum, never the sum of rounded parts, and where the two differ the sheet says so.
 */
export function roundingNotes(table: SummaryTable): string[] {
  if (table.unit !== 'thousands') return [];
  const gaps = [...columnGaps(table), ...rowGaps(table), ...cornerGaps(table)];
  const notes = gaps
    .slice(0, MAX_NOTES)
    .map(
      ({ parts, total, where }) =>
        `${where}: the rounded figures add up to ${shown(parts)}; the total, rounded once, is ${shown(total)}.`,
    );
  const more = gaps.length - MAX_NOTES;
  if (more > 0)
    notes.push(`${more} more totals differ from the sum of their rounded figures in the same way.`);
  return notes;
}

function columnGaps(table: SummaryTable): RoundingGap[] {
  if (table.totalRow === null) return [];
  return table.columns.flatMap((column, at) =>
    table.measures.flatMap((measure, m) =>
      gapOf(named(table, column, measure), columnParts(table, at * table.measures.length + m)),
    ),
  );
}

function rowGaps(table: SummaryTable): RoundingGap[] {
  if (table.totalColumn === null) return [];
  return table.rows.flatMap((row) =>
    table.measures.flatMap((measure, m) =>
      gapOf(named(table, row.labels.join(', '), measure), rowParts(table, row, m)),
    ),
  );
}

/** The grand total against the totals down and across that lead to it. */
function cornerGaps(table: SummaryTable): RoundingGap[] {
  const { columns, measures, rows, totalColumn, totalRow } = table;
  if (totalColumn === null || totalRow === null) return [];
  return measures.flatMap((measure, m) => {
    const ofRows = rows.map((row) => sum(rowParts(table, row, m)));
    const ofColumns = columns.map((_, at) => sum(columnParts(table, at * measures.length + m)));
    return [
      ...gapOf(`${named(table, totalColumn, measure)}, downwards`, ofRows),
      ...gapOf(`${named(table, totalRow, measure)}, across`, ofColumns),
    ];
  });
}

function named(table: SummaryTable, what: string, measure: string): string {
  return table.measures.length > 1 ? `${what}, ${measure}` : what;
}

function gapOf(where: string, exact: readonly (bigint | null)[]): RoundingGap[] {
  const parts = sum(exact.map((part) => Money.ofCents(part ?? 0n).toThousands()));
  const total = Money.ofCents(sum(exact)).toThousands();
  return parts === total ? [] : [{ where, parts, total }];
}

const shown = (thousands: bigint): string => grouped(String(thousands));
