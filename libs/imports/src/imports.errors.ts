import { DomainError, type FieldProblem } from '@awardbook/problems';
import { type LoadKind } from './load-kind';
import { type RowProblem, type RowProblems } from './staging/row-problems';

const SHOWN_IN_SENTENCE = 3;

/** A file was read and its rows are not what they may be; nothing of it was stored. */
export class LoadRefused extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'load-refused';
  override readonly fields: readonly FieldProblem[];
  override readonly figures: Readonly<Record<string, string>>;
  /** By row; the first of them when there are very many. */
  readonly problems: readonly RowProblem[];
  /** All of them, listed or not. */
  readonly problemCount: number;

  constructor(kind: LoadKind, problems: RowProblems) {
    const { listed, total } = problems;
    const count = total === 1 ? 'one error' : `${total.toLocaleString('en-US')} errors`;
    const first = listed.slice(0, SHOWN_IN_SENTENCE).map(problemLine).join(' ');
    const more =
      total > SHOWN_IN_SENTENCE ? ` And ${(total - SHOWN_IN_SENTENCE).toLocaleString('en-US')} more.` : '';
    super(`Nothing was loaded: the file of ${kind} has ${count}. ${first}${more}`);
    this.problems = listed;
    this.problemCount = total;
    this.figures = { errors: String(total) };
    this.fields = listed.map(({ row, column, code, reason }) => ({
      pointer: `/rows/${row}/${column.replace(/~/g, '~0').replace(/\//g, '~1')}`,
      code,
      detail: reason,
    }));
  }
}

/** "Row 5, amount "1,200": Leave thousands separators out." */
export function problemLine({ row, column, value, reason }: RowProblem): string {
  return `Row ${row}, ${column}${value === '' ? '' : ` "${value}"`}: ${reason}`;
}
