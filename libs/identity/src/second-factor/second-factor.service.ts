import { AuditTrail } from '@awardbook/audit';
import { CONFIG, type Config, secretKeyOf } from '@awardbook/config';
import { type Actor, Transactions } from '@awardbook/database';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { assertMay } from '../access-table';
import { findPasswordHash } from '../passwords/credentials.queries';
import { CurrentPassword } from '../passwords/current-password';
import { PASSWORD_CHARACTERS } from '../passwords/password-rules';
import { PersonNotFound } from '../people/people.errors';
import { findPerson, lockPerson } from '../people/people.queries';
import { hashOf } from '../secrets/random-token';
import { seal } from '../secrets/seal';
import { newRecoveryCode, RECOVERY_CODES } from './recovery-code';
import { SecondFactorCodes } from './second-factor-codes';
import {
  NoPasswordHere,
  PasswordTooShortAlone,
  SecondFactorAlreadyOn,
  SecondFactorNotOn,
  SecondFactorNotProven,
} from './second-factor.errors';
import * as queries from './second-factor.queries';
import { describeSecret, isTotpShaped, newSecret } from './totp';

/** One's own authenticator: turning it on and off, and the codes for the day it is lost. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: SecondFactorCodes,
    private readonly currentPassword: CurrentPassword,
    private readonly trail: AuditTrail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Makes a secret for the authenticator; the second factor is on once a code of it comes back.
   *
   * @throws NotAllowed, SecondFactorAlreadyOn, NoPasswordHere
   */
  begin(actor: Actor): Promise<{ secret: string; uri: string }> {
    assertMay(actor, 'account.own');
    return this.transactions.run(actor, async (tx) => {
      await lockPerson(tx, actor.id);
      const person = await findPerson(tx, actor.id);
      if (person === null) throw new PersonNotFound(actor.id);
      if (person.secondFactor) throw new SecondFactorAlreadyOn();
      if ((await findPasswordHash(tx, actor.id)) === null) throw new NoPasswordHere();
      const secret = newSecret();
      await queries.storeSecret(tx, actor.id, seal(secretKeyOf(this.config), actor.id, secret));
      return describeSecret(secret, person.email ?? person.name);
    });
  }

  /**
   * Turns it on.
   *
   * @returns the recovery codes, which are shown this once
   * @throws NotAllowed, SecondFactorAlreadyOn, SecondFactorNotOn before a secret was asked for, SecondFactorNotProven
   */
  confirm(actor: Actor, code: string): Promise<string[]> {
    assertMay(actor, 'account.own');
    return this.transactions.run(actor, async (tx) => {
      await lockPerson(tx, actor.id);
      const stored = await queries.findSecret(tx, actor.id);
      if (stored === null) throw new SecondFactorNotOn();
      if (stored.isConfirmed) throw new SecondFactorAlreadyOn();
      if (!isTotpShaped(code) || !(await this.codes.useDigits(tx, actor.id, code)))
        throw new SecondFactorNotProven();
      await queries.confirmSecret(tx, actor.id);
      await this.trail.recordWithin(tx, { kind: 'second-factor-on', subject: actor.id });
      return this.renewCodes(tx, actor.id);
    });
  }

  /** @throws NotAllowed, CurrentPasswordWrong, AccountLocked, SecondFactorNotOn, PasswordTooShortAlone */
  async turnOff(actor: Actor, password: string): Promise<void> {
    assertMay(actor, 'account.own');
    await this.currentPassword.check(actor, password, '/password');
    if ([...password.normalize('NFKC')].length < PASSWORD_CHARACTERS) throw new PasswordTooShortAlone();
    await this.transactions.run(actor, async (tx) => {
      await this.mustBeOn(tx, actor);
      await queries.removeSecondFactor(tx, actor.id);
      await this.trail.recordWithin(tx, { kind: 'second-factor-off', subject: actor.id });
    });
  }

  /**
   * Ten new recovery codes; the old ones are good for nothing any more.
   *
   * @throws NotAllowed, CurrentPasswordWrong, AccountLocked, SecondFactorNotOn
   */
  async renewRecoveryCodes(actor: Actor, password: string): Promise<string[]> {
    assertMay(actor, 'account.own');
    await this.currentPassword.check(actor, password, '/password');
    return this.transactions.run(actor, async (tx) => {
      await this.mustBeOn(tx, actor);
      await this.trail.recordWithin(tx, { kind: 'recovery-codes-renewed', subject: actor.id });
      return this.renewCodes(tx, actor.id);
    });
  }

  private async mustBeOn(tx: EntityManager, actor: Actor): Promise<void> {
    await lockPerson(tx, actor.id);
    if ((await queries.findSecret(tx, actor.id))?.isConfirmed !== true) throw new SecondFactorNotOn();
  }

  private async renewCodes(tx: EntityManager, personId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await queries.storeRecoveryCodes(tx, personId, codes.map(hashOf));
    return codes;
  }
}
