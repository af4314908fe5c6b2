import { isDatabaseAway } from '@awardbook/database';
import { DomainError, type FieldProblem, type Refusal } from '@awardbook/problems';
import { HttpException } from '@nestjs/common';

/** What a client is told when a request is not done: RFC 9457, without the `instance` that names the occurrence. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Seconds until asking again is worth it; goes out as Retry-After, not in the body. */
  retryAfterSeconds?: number;
  errors?: readonly FieldProblem[];
  /** The figures behind the sentence; money as decimal strings. */
  figures?: Readonly<Record<string, string>>;
}

/** How long a client waits before it asks again while the database is away, seconds. */
export const RETRY_AFTER_S = 5;

const STATUS_OF_REFUSAL: Record<Refusal, number> = {
  'not-found': 404,
  conflict: 409,
  stale: 412,
  invalid: 422,
  forbidden: 403,
  unavailable: 503,
  unauthenticated: 401,
  'too-many': 429,
};

/** Codes whose HTTP status says more than their refusal does. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'if-match-missing': 428,
  'unreadable-request': 400,
  'export-expired': 410,
  'file-too-large': 413,
  'upload-not-multipart': 415,
  'idempotency-key-reused': 422,
};

/** What the web server itself refuses before any controller is asked. */
const SERVER_PROBLEMS: Readonly<Record<number, { code: string; detail: string }>> = {
  400: {
    code: 'unreadable-request',
    detail: 'The request could not be read. Send one JSON value as the body, in UTF-8.',
  },
  403: {
    code: 'cross-site-request',
    detail: 'Another site may not change anything here. Send the request from this address itself.',
  },
  408: { code: 'request-too-slow', detail: 'The request took too long to arrive. Send it again.' },
  413: { code: 'body-too-large', detail: 'The body is larger than 1 MB. Send it in several requests.' },
  414: { code: 'address-too-long', detail: 'The address is too long. Use fewer or shorter parameters.' },
  415: {
    code: 'unsupported-media-type',
    detail: 'This type of body is not read here. Send JSON with "Content-Type: application/json".',
  },
  503: {
    code: 'unavailable',
    detail: 'The program is stopping or not ready yet. Ask again in a few seconds.',
  },
};

/** SQLSTATE of a statement that the server ended because it ran past its limit. */
const QUERY_CANCELED = '57014';

/** SQLSTATE of a statement that waited too long for what another transaction holds. */
const LOCK_NOT_AVAILABLE = '55P03';

/** "award-closed" becomes "Award closed". */
function titleOf(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function problem(code: string, status: number, detail: string): Problem {
  return { type: `/problems/${code}`, title: titleOf(code), status, detail };
}

function refusalProblem(error: DomainError): Problem {
  const status = STATUS_OF_CODE[error.code] ?? STATUS_OF_REFUSAL[error.refusal];
  return {
    ...problem(error.code, status, error.message),
    ...(error.retryAfterSeconds !== null && { retryAfterSeconds: error.retryAfterSeconds }),
    ...(error.fields.length > 0 && { errors: error.fields }),
    ...(Object.keys(error.figures).length > 0 && { figures: error.figures }),
  };
}

function serverProblem(error: HttpException): Problem {
  const status = error.getStatus();
  if (status === 404) {
    // Without its query: what somebody sent to the wrong address by mistake need not come back from it.
    const asked = error.message
      .replace(/^Cannot /, '')
      .replace(/\?.*$/s, '')
      .slice(0, 200);
    return problem('no-such-address', 404, `There is no "${asked}" here; /api/docs shows what there is.`);
  }
  const known = SERVER_PROBLEMS[status];
  if (known !== undefined) return problem(known.code, status, known.detail);
  return problem(`http-${status}`, status, 'The request was refused.');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Null when the error is our own bug, which is answered with nothing but an id. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof DomainError) return refusalProblem(error);
  if (error instanceof HttpException && error.getStatus() !== 500) return serverProblem(error);
  if (isDatabaseAway(error)) {
    return problem(
      'database-away',
      503,
      'The database cannot be reached. Nothing was stored; ask again shortly.',
    );
  }
  if (hasCode(error, LOCK_NOT_AVAILABLE)) {
    return problem(
      'busy',
      503,
      'Somebody else is changing the same thing and took too long. Nothing was stored; ask again shortly.',
    );
  }
  if (hasCode(error, QUERY_CANCELED)) {
    return problem(
      'too-slow',
      503,
      'The answer took too long and was given up. Ask for less, or ask again shortly.',
    );
  }
  return null;
}

/** What the router refuses before anything else runs, such as an address with a broken escape. */
export function unreadableAddressProblem(): Problem {
  return problem(
    'unreadable-address',
    400,
    'The address could not be read; escape special characters as %XX.',
  );
}

/** The answer to a bug: never a stack, never SQL; the id is also in the log. */
export function bugProblem(id: string): Problem {
  return problem(
    'internal-error',
    500,
    `Something went wrong on our side. Tell whoever runs Awardbook this id: ${id}.`,
  );
}
