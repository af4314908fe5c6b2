import { type Actor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { findPerson } from '../people/people.queries';
import { Throttle } from '../sign-in/throttle';
import { findPasswordHash } from './credentials.queries';
import { CurrentPasswordWrong } from './password.errors';
import { verifyPassword } from './password-hash';

/** Asks somebody who is signed in for their password again; guesses count as those of signing in do. */
@Injectable()
export class CurrentPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @param pointer the field it came in
   * @throws CurrentPasswordWrong, AccountLocked, SignInBusy
   */
  async check(actor: Actor, password: string, pointer: string): Promise<void> {
    const [person, hash] = await this.transactions.read(actor, async (tx) => [
      await findPerson(tx, actor.id),
      await findPasswordHash(tx, actor.id),
    ]);
    const attempt = await this.throttle.begin(person?.email ?? actor.id, null);
    if (!(await verifyPassword(hash, password))) {
      await this.throttle.fail(attempt, actor.id, 'password');
      throw new CurrentPasswordWrong(pointer);
    }
    await this.transactions.run(actor, (tx) => this.throttle.succeed(tx, attempt));
  }
}
