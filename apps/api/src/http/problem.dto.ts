/** One faulty field of a refused request. */
export class FieldProblemResponse {
  /** RFC 6901 JSON pointer into the body, or `?name` for a query parameter. */
  pointer!: string;
  /** Stable kebab-case name of the fault. */
  code!: string;
  /** A sentence that says what is wrong and what is accepted. */
  detail!: string;
}

/** Why a request was not done: RFC 9457 problem details. */
export class ProblemResponse {
  /** `/problems/<code>`, stable. */
  type!: string;
  title!: string;
  status!: number;
  /** A sentence for people that names the figures and the way out. */
  detail!: string;
  /** Names this occurrence; the same id is in the log. */
  instance!: string;
  /** Present when single fields are to blame. */
  errors?: FieldProblemResponse[];
  /** The figures behind the sentence, such as `asked` and `available`; money as decimal strings. */
  figures?: Record<string, string>;
}
