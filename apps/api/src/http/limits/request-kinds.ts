/** How costly or how tempting a request is; each kind has its own limits. */
export type RequestKind = 'sign-in' | 'secret' | 'calendar' | 'export' | 'write' | 'read';

/** How many requests of one kind are answered in a minute. */
interface Limits {
  /** From one address, whoever asks. */
  readonly perAddress: number;
  /** With one session or one API token, wherever it asks from. */
  readonly perCredential: number;
}

/** The window that the limits hold for, ms. */
export const WINDOW_MS = 60_000;

/**
 * What is answered in a minute; `AWARDBOOK_RATE_LIMIT_FACTOR` multiplies all of it.
 *
 * Signing in is counted by address alone: whoever guesses has no session. Guesses at one account are also counted
 * where the account is, so that many addresses do not help. An address may be a whole office behind one gateway,
 * which is why it may ask for more than one session may.
 */
export const LIMITS: Readonly<Record<RequestKind, Limits>> = {
  'sign-in': { perAddress: 60, perCredential: 60 },
  secret: { perAddress: 60, perCredential: 20 },
  // Calendar programs ask some times a day; those of a whole office may do so through one gateway.
  calendar: { perAddress: 120, perCredential: 120 },
  export: { perAddress: 120, perCredential: 30 },
  write: { perAddress: 1_200, perCredential: 600 },
  read: { perAddress: 3_000, perCredential: 1_200 },
};

/** Routes that look at a secret before anybody is signed in. */
const SIGN_IN_ROUTES: readonly string[] = [
  'POST /api/session',
  'POST /api/one-time-links/lookup',
  'POST /api/one-time-links/use',
  'GET /api/sign-in/sso',
  'GET /api/sign-in/sso/callback',
];

/** Routes that look at a secret of somebody who is signed in, or make one. */
const SECRET_ROUTES: readonly string[] = [
  'PUT /api/account/password',
  'POST /api/account/second-factor',
  'PUT /api/account/second-factor',
  'DELETE /api/account/second-factor',
  'POST /api/account/recovery-codes',
  'POST /api/account/tokens',
  'PUT /api/account/calendar-feed',
];

/** Looks at a secret in its address, for programs that cannot sign in. */
const CALENDAR_ROUTE = 'GET /api/report-calendar/:file';

/** Every route that the table above names by hand; a test holds them against the description of the interface. */
export const NAMED_ROUTES: readonly string[] = [...SIGN_IN_ROUTES, ...SECRET_ROUTES, CALENDAR_ROUTE];

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** @param pattern the route as the router knows it, such as "/api/exports/:id/file" */
export function kindOf(method: string, pattern: string): RequestKind {
  const route = `${method === 'HEAD' ? 'GET' : method} ${pattern}`;
  if (SIGN_IN_ROUTES.includes(route)) return 'sign-in';
  if (SECRET_ROUTES.includes(route)) return 'secret';
  if (route === CALENDAR_ROUTE) return 'calendar';
  if (route === 'POST /api/exports' || pattern.endsWith('/file')) return 'export';
  return SAFE_METHODS.includes(method) ? 'read' : 'write';
}
