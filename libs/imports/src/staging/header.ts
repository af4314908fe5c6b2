import { type TableRow } from '../reading/table-row';
import { type LoadColumn, type LoadTemplate } from '../templates/load-template';
import { type RowProblems } from './row-problems';

/** Where the columns of a template stand in the rows of a file. */
export interface Header {
  /** The header's text of each cell; blank where there is none. */
  readonly names: readonly string[];
  /** Zero-based cell of each column of the template, in its order; -1 for one that was left out. */
  readonly cells: readonly number[];
}

/**
 * Reads the header row; case, blanks and hyphens do not matter.
 *
 * Every unknown, repeated and missing column is a problem of its own.
 */
export function readHeader(row: TableRow, template: LoadTemplate, problems: RowProblems): Header {
  const known = template.columns.map(({ name }) => name);
  const names = row.cells.map(plainName);
  names.forEach((name, cell) => {
    const typed = row.cells[cell] ?? '';
    const fault = (code: string, reason: string): void =>
      problems.add({ row: row.row, column: typed, value: '', code, reason });
    if (name === '') return;
    if (!known.includes(name))
      fault(
        'column-unknown',
        `Files of ${template.kind} have no such column. Remove it, or rename it to one of: ${known.join(', ')}.`,
      );
    else if (names.indexOf(name) !== cell)
      fault('column-repeated', 'The column stands twice. Remove one of the two.');
  });
  for (const { name, whenBlank } of template.columns) {
    if (whenBlank !== 'required' || names.includes(name)) continue;
    const reason = `The column is missing. Add it to row ${row.row}, the header; the template for ${template.kind} has it.`;
    problems.add({ row: row.row, column: name, value: '', code: 'column-missing', reason });
  }
  return { names: row.cells, cells: known.map((name) => names.indexOf(name)) };
}

/** What people see of a cell's place: its heading, else its letter. */
export function columnLabel(header: Header, columns: readonly LoadColumn[], cell: number): string {
  const index = header.cells.indexOf(cell);
  const heading = columns[index]?.name ?? header.names[cell] ?? '';
  return heading === '' ? `column ${letters(cell)}` : heading;
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '_');
}

function letters(cell: number): string {
  const last = String.fromCharCode(65 + (cell % 26));
  return cell < 26 ? last : `${letters(Math.floor(cell / 26) - 1)}${last}`;
}
