import { DomainError, type FieldProblem } from '@awardbook/problems';
import { PASSWORD_CHARACTERS } from '../passwords/password-rules';

export class SecondFactorAlreadyOn extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'second-factor-already-on';
  constructor() {
    super('Your second factor is on. Turn it off first to set up another authenticator.');
  }
}

export class SecondFactorNotOn extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'second-factor-not-on';
  constructor() {
    super('No second factor is on, and none is being set up. Begin by asking for a secret.');
  }
}

/** The code that should prove that the authenticator has the secret does not. */
export class SecondFactorNotProven extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'second-factor-not-proven';
  override readonly fields: readonly FieldProblem[];
  constructor() {
    super('These are not the six digits that the secret makes now. Check the clock of your authenticator.');
    this.fields = [{ pointer: '/code', code: this.code, detail: this.message }];
  }
}

/** Alone, a short password is not enough. */
export class PasswordTooShortAlone extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'password-too-short-alone';
  constructor() {
    super(
      `Your password is good enough beside a second factor only. Choose one of ${PASSWORD_CHARACTERS} characters or more before you turn the second factor off.`,
    );
  }
}

/** Whoever signs in elsewhere is asked for a second factor there. */
export class NoPasswordHere extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'no-password-here';
  constructor() {
    super(
      'You sign in by single sign-on only, which asks for a second factor itself; there is no password to add one to.',
    );
  }
}
