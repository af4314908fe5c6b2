import { DomainError } from '@awardbook/problems';

/** One sentence for every reason, so that nobody learns which addresses have accounts. */
export class SignInRefused extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'sign-in-refused';
  constructor() {
    super(
      'The e-mail address and the password do not belong together. Try again, or ask an administrator for a new link.',
    );
  }
}

/** The password was right. */
export class SecondFactorNeeded extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'second-factor-needed';
  constructor() {
    super('Give the six digits that your authenticator shows now, or one of your recovery codes.');
  }
}

export class SecondFactorWrong extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'second-factor-wrong';
  constructor() {
    super(
      'That code is not right, or was used already. Wait for the next six digits, or use another recovery code.',
    );
  }
}

const inMinutes = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
};

export class AccountLocked extends DomainError {
  override readonly refusal = 'too-many';
  override readonly code = 'account-locked';
  constructor(
    limit: number,
    override readonly retryAfterSeconds: number,
  ) {
    super(
      `${limit} attempts to sign in to this account have failed within 15 minutes, so it takes no more for now. Try again in ${inMinutes(retryAfterSeconds)}.`,
    );
  }
}

export class AddressLocked extends DomainError {
  override readonly refusal = 'too-many';
  override readonly code = 'address-locked';
  constructor(
    limit: number,
    override readonly retryAfterSeconds: number,
  ) {
    super(
      `${limit} attempts to sign in from your network address have failed within 15 minutes, so it takes no more for now. Try again in ${inMinutes(retryAfterSeconds)}.`,
    );
  }
}

/** So many attempts are being looked at that one more could pass the limit. */
export class SignInBusy extends DomainError {
  override readonly refusal = 'too-many';
  override readonly code = 'sign-in-busy';
  override readonly retryAfterSeconds = 1;
  constructor() {
    super('Too many attempts to sign in to this account are under way at once. Try again in a moment.');
  }
}
