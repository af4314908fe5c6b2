import { AuditTrail } from '@awardbook/audit';
import { type Actor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { assertMay } from '../access-table';
import { checkPassword } from '../passwords/password.errors';
import { CurrentPassword } from '../passwords/current-password';
import { findPasswordDate, storePassword } from '../passwords/credentials.queries';
import { hashPassword } from '../passwords/password-hash';
import { PersonNotFound } from '../people/people.errors';
import { findPerson, lockPerson, storePerson } from '../people/people.queries';
import { type Person } from '../people/person';
import { checkedName } from '../people/person-checks';
import { countRecoveryCodes } from '../second-factor/second-factor.queries';
import { type Authenticated } from '../sessions/session';
import { removeSessionsOf } from '../sessions/sessions.queries';

/** One's own account as its page shows it. */
export interface Account {
  readonly person: Person;
  /** When it was chosen; null for who signs in elsewhere. */
  readonly passwordChangedAt: Date | null;
  /** How many can still be used. */
  readonly recoveryCodesLeft: number;
}

/** What people do to their own account, besides the second factor, tokens and sessions. */
@Injectable()
export class AccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly currentPassword: CurrentPassword,
    private readonly trail: AuditTrail,
  ) {}

  /** @throws NotAllowed */
  get(actor: Actor): Promise<Account> {
    assertMay(actor, 'account.own');
    return this.transactions.read(actor, async (tx) => {
      const person = await findPerson(tx, actor.id);
      if (person === null) throw new PersonNotFound(actor.id);
      return {
        person,
        passwordChangedAt: await findPasswordDate(tx, actor.id),
        recoveryCodesLeft: await countRecoveryCodes(tx, actor.id),
      };
    });
  }

  /** @throws NotAllowed, PersonFieldInvalid */
  rename(actor: Actor, text: string): Promise<Person> {
    assertMay(actor, 'account.own');
    const name = checkedName(text);
    return this.transactions.run(actor, async (tx) => {
      await lockPerson(tx, actor.id);
      const person = await findPerson(tx, actor.id);
      if (person === null) throw new PersonNotFound(actor.id);
      if (person.name !== name) await storePerson(tx, person, { name });
      return { ...person, name };
    });
  }

  /**
   * Ends every other session at once.
   *
   * @throws NotAllowed, CurrentPasswordWrong, PasswordRefused, AccountLocked
   */
  async changePassword(
    { actor, person, session }: Authenticated,
    { current, next }: { current: string; next: string },
  ): Promise<void> {
    assertMay(actor, 'account.own');
    await this.currentPassword.check(actor, current, '/current');
    const { name, email, secondFactor } = person;
    checkPassword(next, { name, email: email ?? '', secondFactor }, '/next');
    const hash = await hashPassword(next);
    await this.transactions.run(actor, async (tx) => {
      await lockPerson(tx, actor.id);
      await storePassword(tx, actor.id, hash);
      await removeSessionsOf(tx, actor.id, session.id);
      await this.trail.recordWithin(tx, { kind: 'password-changed', subject: actor.id });
    });
  }
}
