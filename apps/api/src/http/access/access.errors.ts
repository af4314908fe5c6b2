import { DomainError } from '@awardbook/problems';

/** Nobody has signed in, or the session or token is over. */
export class SignInNeeded extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'sign-in-needed';
  constructor(by: 'nothing' | 'session' | 'token') {
    const sentences = {
      nothing: 'Sign in first, or send an API token as "Authorization: Bearer awb_…".',
      session: 'Your session is over. Sign in again.',
      token: 'The API token is unknown, expired or revoked. Make a new one on your account’s page.',
    };
    super(sentences[by]);
  }
}

/** A route that says neither what it needs nor that it is open; found when the program starts. */
export class RoutesWithoutAccess extends Error {
  constructor(routes: readonly string[]) {
    super(
      `Awardbook does not start: ${routes.join(', ')} ${routes.length === 1 ? 'says' : 'say'} neither ` +
        '@Needs(action) nor @Open(reason).',
    );
  }
}
