/** Why the text of one cell cannot be taken. */
export class CellProblem {
  constructor(
    /** Stable kebab-case name of the fault. */
    readonly code: string,
    /** A sentence that says what is accepted. */
    readonly reason: string,
  ) {}
}

/**
 * Reads the text of a cell that is not blank.
 *
 * Runs for every cell of files with millions, hence text to text: what comes out is what the staging table takes.
 */
export type CellCheck = (text: string) => string | CellProblem;

const REMEMBERED = 20_000;

/** Reads each different text once; for columns where few texts fill many cells. */
export function remembering(check: CellCheck): CellCheck {
  const known = new Map<string, string | CellProblem>();
  return (text) => {
    const answer = known.get(text) ?? check(text);
    if (known.size < REMEMBERED) known.set(text, answer);
    return answer;
  };
}
