import { DomainError } from '@awardbook/problems';

export class IdempotencyKeyUnusable extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'idempotency-key-unusable';
  constructor() {
    super('Idempotency-Key must be 1 to 80 visible characters, such as a uuid, and be sent once.');
  }
}

/** What the answer carries is shown once and kept nowhere, so it cannot be given again. */
export class AnswerNotRepeatable extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'answer-not-repeatable';
  constructor() {
    super(
      'The answer to this request carries a secret that is shown once and not kept. Send it without Idempotency-Key.',
    );
  }
}

export class IdempotencyKeyReused extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'idempotency-key-reused';
  constructor(key: string) {
    super(`The Idempotency-Key "${key}" was used for another request; send a new key with a new request.`);
  }
}

export class RequestInFlight extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'request-in-flight';
  constructor(key: string) {
    super(`The request with the Idempotency-Key "${key}" is still being done; ask again in a few seconds.`);
  }
}
