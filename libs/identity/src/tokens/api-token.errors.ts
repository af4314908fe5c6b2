import { DomainError, FieldInvalid } from '@awardbook/problems';

export class ApiTokenNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'api-token-not-found';
  constructor(id: string) {
    super(`You have no API token ${id}; it was revoked, or is somebody else's.`);
  }
}

/** A token cannot be made from this. */
export class ApiTokenInvalid extends FieldInvalid {
  override readonly code = 'api-token-invalid';
}

export class TooManyApiTokens extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'too-many-api-tokens';
  constructor(limit: number) {
    super(`You have ${limit} API tokens, and may have no more. Revoke one that you no longer use.`);
  }
}
