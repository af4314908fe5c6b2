import { CellProblem } from '../checks/cell-check';
import { type TableRow } from '../reading/table-row';
import { type LoadColumn, type LoadTemplate } from '../templates/load-template';
import { columnLabel, type Header } from './header';
import { type RowProblems } from './row-problems';

const NULL = '\\N';
/** What COPY's text format would take for a mark of its own. */
const MARKS = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Makes the line of one row for COPY into the staging table: row number, whether a cell is faulty, the cells.
 *
 * Text goes in and text comes out, without an object per row or cell, for this is what bounds a load.
 */
export class CopyLines {
  private readonly named: ReadonlySet<number>;

  constructor(
    private readonly template: LoadTemplate,
    private readonly header: Header,
    private readonly problems: RowProblems,
  ) {
    this.named = new Set(header.cells);
  }

  lineOf(row: TableRow): string {
    const before = this.problems.total;
    this.reportFaults(row);
    this.reportStrays(row);
    let cells = '';
    const { columns } = this.template;
    for (let index = 0; index < columns.length; index += 1) {
      cells += `\t${this.stagedCell(columns[index]!, this.header.cells[index]!, row)}`;
    }
    return `${row.row}\t${this.problems.total === before ? 'f' : 't'}${cells}\n`;
  }

  private stagedCell(column: LoadColumn, cell: number, row: TableRow): string {
    const text = row.cells[cell] ?? '';
    if (text === '') return this.blankCell(column, row);
    if (row.faults?.some((fault) => fault.column === cell) === true) return NULL;
    const staged = column.check(text);
    if (typeof staged === 'string') return escaped(staged);
    this.report(row, column.name, text, staged);
    return NULL;
  }

  private blankCell({ name, whenBlank }: LoadColumn, row: TableRow): string {
    if (whenBlank !== 'required') return whenBlank.stored ?? NULL;
    this.report(
      row,
      name,
      '',
      new CellProblem('cell-blank', `The cell is blank. Every row needs its ${name}.`),
    );
    return NULL;
  }

  private reportFaults(row: TableRow): void {
    for (const { column, value, reason } of row.faults ?? []) {
      const label = columnLabel(this.header, this.template.columns, column);
      this.report(row, label, value, new CellProblem('cell-unreadable', reason));
    }
  }

  /** A value under no heading is a slip: a comma too many, or a heading that was forgotten. */
  private reportStrays(row: TableRow): void {
    for (let cell = 0; cell < row.cells.length; cell += 1) {
      const text = row.cells[cell]!;
      if (text === '' || this.named.has(cell)) continue;
      const label = columnLabel(this.header, this.template.columns, cell);
      const reason = 'The value stands under no heading. Remove it, or look for a comma too many in the row.';
      this.report(row, label, text, new CellProblem('cell-without-heading', reason));
    }
  }

  private report({ row }: TableRow, column: string, value: string, { code, reason }: CellProblem): void {
    this.problems.add({ row, column, value, code, reason });
  }
}

function escaped(text: string): string {
  return MARKS.test(text) ? text.replace(/[\\\t\n\r]/g, (mark) => ESCAPES[mark]!) : text;
}
