/** The part of an RFC 9457 problem document that the page shows. */
interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: { pointer?: string; code?: string; detail?: string }[];
  figures?: Record<string, string>;
}

/**
 * An answer that the API refused to give, with the sentence it gave instead.
 *
 * `transient` tells what time mends by itself (the server or its database is away, too many requests) from what
 * the reader has to change.
 */
export class ApiProblem extends Error {
  readonly status: number;
  /** The last segment of the problem's type, such as `second-factor-needed`; empty when the answer was no problem. */
  readonly code: string;
  readonly details: string[];
  /** What is wrong with single fields of the body, by field name. */
  readonly fields: { name: string; detail: string }[];
  /** The figures behind the sentence; money as decimal strings. */
  readonly figures: Record<string, string>;
  readonly retryAfterMs: number | null;

  constructor(status: number, document: ProblemDocument, retryAfter: string | null) {
    super(document.detail ?? document.title ?? `The server answered ${status} and did not say why.`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = document.type?.split('/').at(-1) ?? '';
    this.figures = document.figures ?? {};
    this.details = (document.errors ?? []).flatMap((error) =>
      error.detail === undefined ? [] : [error.detail],
    );
    this.fields = (document.errors ?? []).flatMap(({ pointer, detail }) =>
      pointer?.startsWith('/') === true && detail !== undefined ? [{ name: pointer.slice(1), detail }] : [],
    );
    const seconds = Number(retryAfter);
    this.retryAfterMs = retryAfter !== null && Number.isFinite(seconds) ? seconds * 1000 : null;
  }

  get transient(): boolean {
    return this.status === 503 || this.status === 502 || this.status === 504 || this.status === 429;
  }
}

/** True when trying again later may help without anybody changing anything; a lost connection counts. */
export function isTransient(error: unknown): boolean {
  return error instanceof ApiProblem ? error.transient : error instanceof TypeError;
}

/** How long to wait before the next attempt: what the server asked for, else longer with each failure. */
export function retryDelayMs(failureCount: number, error: unknown): number {
  const asked = error instanceof ApiProblem ? error.retryAfterMs : null;
  return Math.min(asked ?? 1000 * 2 ** failureCount, 10_000);
}

/** A sentence for people, whatever was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.message;
  if (error instanceof TypeError)
    return 'Awardbook does not answer. Check that it is running and that you are connected.';
  return error instanceof Error ? error.message : 'Something went wrong, and the page cannot say what.';
}
