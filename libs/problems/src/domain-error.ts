/** Why a request is refused; the door turns each into one HTTP status or exit status. */
export type Refusal =
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'invalid'
  | 'forbidden'
  | 'unavailable'
  | 'unauthenticated'
  | 'too-many';

/** One faulty field of a refused request. */
export interface FieldProblem {
  /** RFC 6901 JSON pointer into the request body, or `?name` for a query parameter. */
  pointer: string;
  /** Stable kebab-case name of the fault. */
  code: string;
  /** A sentence that says what is wrong and what is accepted. */
  detail: string;
}

/**
 * An expected refusal of the domain: the caller asked for what the rules do not allow.
 *
 * The message is a whole sentence that names the figures and the way out; people read it as it stands.
 * Bugs are not refusals: they fail `assert`.
 */
export abstract class DomainError extends Error {
  abstract readonly refusal: Refusal;
  /** Public and stable: becomes the last segment of the problem's `type`. */
  abstract readonly code: string;
  readonly fields: readonly FieldProblem[] = [];
  /** Machine-readable figures behind the sentence, such as `asked` and `available`; money as decimal strings. */
  readonly figures: Readonly<Record<string, string>> = {};

  /** Seconds until it is worth asking again; null when waiting does not help. */
  readonly retryAfterSeconds: number | null = null;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
