/** One line of the table that the bench prints. */
export interface BenchRow {
  readonly name: string;
  /** What is promised, as the table prints it. */
  readonly limit: string;
  readonly measured: string;
  /** Measured against its yardstick in the same run; a dash where there is none. */
  readonly ratio: string;
  readonly ok: boolean;
}

/** A line together with what took it. */
export interface TakenRow extends BenchRow {
  /** Which measurement made it: what `--only` takes. */
  readonly part: string;
  /** Day and commit. */
  readonly taken: string;
}
