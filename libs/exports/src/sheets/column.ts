import { assert } from '@awardbook/problems';

/**
 * What a column holds, which fixes how its cells are written and shown:
 * - `text`: stays text whatever it begins with, award numbers included;
 * - `money`: whole cents, shown in dollars as 1,234,567.89;
 * - `thousands`: whole cents, shown in thousands of dollars as 1,235; the cell keeps every cent;
 * - `integer`: shown as 1,234;
 * - `year`: a fiscal year, shown without separators;
 * - `date`: a calendar date, written as a serial day;
 * - `percent`: a fraction, shown as 12.5 %.
 */
export type ColumnKind = 'text' | 'money' | 'thousands' | 'integer' | 'date' | 'year' | 'percent';

/** One column of a data sheet, and its line in the dictionary. */
export interface SheetColumn {
  /** Stable snake_case name: the CSV header and the defined name `data_<key>`. */
  readonly key: string;
  /** What people read at the top of the column. */
  readonly header: string;
  /** Unit: characters of the default font. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly meaning: string;
  readonly unit: string;
  readonly source: string;
}

/**
 * One value of a row, in column order; null leaves the cell empty.
 *
 * Text is a string; money and thousands are whole cents as bigint; a date is "YYYY-MM-DD";
 * integers, years and percents are numbers. A number may also stand as the digits a database sends.
 */
export type CellValue = string | number | bigint | null;

export type SheetRow = readonly CellValue[];

/** Number formats of the columns; text and nothing else goes without one. */
export const NUMBER_FORMATS: Readonly<Record<ColumnKind, string | null>> = {
  text: null,
  money: '#,##0.00',
  thousands: '#,##0',
  integer: '#,##0',
  date: 'yyyy-mm-dd',
  year: '0',
  percent: '0.0%',
};

/** How far left of the last digit of whole cents the decimal point stands in the cell. */
export const CENTS_DECIMALS: Readonly<Partial<Record<ColumnKind, number>>> = { money: 2, thousands: 5 };

const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** Fails when a column set could not be written: an unstable key, one key twice, no columns, too many. */
export function assertColumns(columns: readonly SheetColumn[]): void {
  assert(columns.length > 0 && columns.length <= 200, 'a data sheet has 1 to 200 columns');
  assert(
    columns.every((column) => SNAKE_CASE.test(column.key)),
    'column keys are snake_case',
  );
  assert(new Set(columns.map((column) => column.key)).size === columns.length, 'column keys are unique');
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
