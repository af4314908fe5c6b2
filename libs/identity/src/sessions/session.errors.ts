import { DomainError } from '@awardbook/problems';

export class SessionNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'session-not-found';
  constructor(id: string) {
    super(`You have no session ${id}; it has ended already.`);
  }
}
