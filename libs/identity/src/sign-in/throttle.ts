import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { AuditTrail } from '@awardbook/audit';
import { Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { NOBODY } from './nobody';
import { AccountLocked, AddressLocked, SignInBusy } from './sign-in.errors';
import { accountSubject, addressSubject } from './throttle-subject';
import * as queries from './throttle.queries';

export const ACCOUNT_FAILURES = 5;
export const ADDRESS_FAILURES = 20;

const ASK_AGAIN_MS = 40;
const WAIT_AT_MOST_MS = 20_000;

interface Limit {
  readonly subject: string;
  readonly most: number;
  readonly locked: new (limit: number, retryAfterSeconds: number) => Error;
}

/** An attempt that was let through and is not decided yet. */
export interface Attempt {
  readonly id: string;
  readonly account: string;
}

/**
 * Lets so many guesses through and no more.
 *
 * An attempt is noted before its password is looked at, and counts until it is decided; whoever would pass the limit
 * if all undecided ones failed waits for them. So no number of guesses at once gets more looked at than the limit,
 * and a whole office that signs in at nine o'clock is not locked out.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * @param address null when only the account is guessed at, by somebody who is signed in
   * @throws AccountLocked, AddressLocked, SignInBusy
   */
  async begin(email: string, address: string | null): Promise<Attempt> {
    const attempt = { id: randomUUID(), account: accountSubject(email) };
    // Always in this order, so that no two attempts wait for each other.
    const limits: Limit[] = [{ subject: attempt.account, most: ACCOUNT_FAILURES, locked: AccountLocked }];
    if (address !== null)
      limits.push({ subject: addressSubject(address), most: ADDRESS_FAILURES, locked: AddressLocked });
    const deadline = Date.now() + WAIT_AT_MOST_MS;
    while (!(await this.tryBegin(attempt, limits))) {
      if (Date.now() > deadline) throw new SignInBusy();
      await delay(ASK_AGAIN_MS);
    }
    return attempt;
  }

  /** @returns whether it was let through; false while others must be decided first */
  private tryBegin(attempt: Attempt, limits: readonly Limit[]): Promise<boolean> {
    return this.transactions.run(NOBODY, async (tx) => {
      for (const { subject } of limits) await queries.lockSubject(tx, subject);
      for (const { subject, most, locked } of limits) {
        const { failures, pending, lockedForSeconds } = await queries.countFailures(tx, subject, most);
        if (lockedForSeconds !== null) throw new locked(most, lockedForSeconds);
        if (failures + pending >= most) return false;
      }
      const subjects = limits.map(({ subject }) => subject);
      await queries.appendAttempt(tx, attempt.id, subjects);
      return true;
    });
  }

  /** Counts it as failed. */
  async fail(attempt: Attempt, personId: string | null, reason: string): Promise<void> {
    await this.transactions.run(NOBODY, async (tx) => {
      // Of failures at the same moment one must see all the others, or none would tell that the account is locked.
      await queries.lockSubject(tx, attempt.account);
      await queries.markFailed(tx, attempt.id);
      // An address that nobody has is told without the address: it may be a password in the wrong field.
      const subject = personId ?? undefined;
      await this.trail.recordWithin(tx, { kind: 'sign-in-refused', subject, details: { reason } });
      const { lockedForSeconds } = await queries.countFailures(tx, attempt.account, ACCOUNT_FAILURES);
      if (lockedForSeconds !== null) await this.trail.recordWithin(tx, { kind: 'account-locked', subject });
    });
  }

  /** Neither failed nor succeeded: something else is still asked for. */
  async release(attempt: Attempt): Promise<void> {
    await this.transactions.run(NOBODY, (tx) => queries.removeAttempt(tx, attempt.id));
  }

  /** Forgets it and the account's failures before it; those of the address stay, for others may be behind them. */
  async succeed(tx: EntityManager, attempt: Attempt): Promise<void> {
    await queries.removeAttempt(tx, attempt.id);
    await queries.removeFailures(tx, attempt.account);
  }
}
