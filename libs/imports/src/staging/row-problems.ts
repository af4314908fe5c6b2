/** One fault of one row. */
export interface RowProblem {
  /** As a spreadsheet program numbers rows; the header is one too. */
  row: number;
  column: string;
  /** As it stands in the file, cut where it is long. */
  value: string;
  /** Stable kebab-case name of the fault. */
  code: string;
  /** A sentence that says what to do. */
  reason: string;
}

/** So many are listed; a file with more faults than that has one that repeats. */
export const LISTED_PROBLEMS = 1_000;

const SHOWN_CHARACTERS = 80;

/** Gathers the faults of a file: counts all of them and keeps the first of each gathering. */
export class RowProblems {
  private readonly kept: RowProblem[] = [];
  private counted = 0;

  get total(): number {
    return this.counted;
  }

  /** By row, the first `LISTED_PROBLEMS` of them. */
  get listed(): RowProblem[] {
    return this.kept.sort((one, other) => one.row - other.row).slice(0, LISTED_PROBLEMS);
  }

  add(problem: RowProblem): void {
    this.counted += 1;
    if (this.counted > LISTED_PROBLEMS) return;
    this.kept.push({ ...problem, value: shown(problem.value) });
  }

  /** Faults that were counted elsewhere, of which only some are given. */
  addCounted(problems: readonly RowProblem[], total: number): void {
    this.counted += total;
    this.kept.push(...problems.map((problem) => ({ ...problem, value: shown(problem.value) })));
  }
}

function shown(value: string): string {
  return value.length <= SHOWN_CHARACTERS ? value : `${value.slice(0, SHOWN_CHARACTERS)}…`;
}
