import { DomainError } from '@awardbook/problems';

export class SsoNotConfigured extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'sso-not-configured';
  constructor() {
    super('Single sign-on is not set up here. Sign in with your e-mail address and password.');
  }
}

/** The provider cannot be asked. */
export class SsoAway extends DomainError {
  override readonly refusal = 'unavailable';
  override readonly code = 'sso-away';
  override readonly retryAfterSeconds = 30;
  constructor(label: string) {
    super(`${label} cannot be reached. Try again in a moment, or sign in with your password.`);
  }
}

/** The visit to the provider is over, was never begun in this browser, or has been used. */
export class SsoFlowOver extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'sso-flow-over';
  constructor() {
    super('This visit to single sign-on is over. Begin again from the sign-in page.');
  }
}

/** What came back is not what was asked for: wrong state, nonce, issuer, audience, signature or time. */
export class SsoFailed extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'sso-failed';
  constructor(label: string) {
    super(`${label} did not confirm who you are. Begin again from the sign-in page.`);
  }
}

/** The provider knows the person and this house does not let them in; which of several reasons, is not told. */
export class SsoPersonUnknown extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'sso-person-unknown';
  constructor(label: string) {
    super(`${label} knows you, but you are not invited here. Ask an administrator to invite that address.`);
  }
}

export class SsoEmailUnverified extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'sso-email-unverified';
  constructor(label: string) {
    super(`${label} has not verified your e-mail address. Have it verified there, then sign in again.`);
  }
}
