import { Transactions } from '@awardbook/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { replaceHash } from '../passwords/credentials.queries';
import { hashPassword, isOutdated, prepareDecoy, verifyPassword } from '../passwords/password-hash';
import { actorFor, type Client } from '../people/person';
import { SecondFactorCodes } from '../second-factor/second-factor-codes';
import { type SignedIn } from '../sessions/session';
import { Sessions } from '../sessions/sessions.service';
import { type Candidate, findCandidate, lockUnchanged } from './candidate.queries';
import { NOBODY } from './nobody';
import { SecondFactorNeeded, SecondFactorWrong, SignInRefused } from './sign-in.errors';
import { type Attempt, Throttle } from './throttle';

/** What somebody signs in with. */
export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Six digits or a recovery code, once it was asked for. */
  readonly code?: string;
}

/** A longer one is no address of ours, and would only fill the table of failures. */
const EMAIL_CHARACTERS = 254;

/** Signing in with an address and a password, and a second factor where one is on. */
@Injectable()
export class SignIn implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly sessions: Sessions,
    private readonly codes: SecondFactorCodes,
  ) {}

  /** Else the first unknown account would take longer than a known one. */
  async onModuleInit(): Promise<void> {
    await prepareDecoy();
  }

  /** @throws SignInRefused, SecondFactorNeeded, SecondFactorWrong, AccountLocked, AddressLocked, SignInBusy */
  async signIn({ email, password, code }: SignInAttempt, client: Client): Promise<SignedIn> {
    const address = email.trim().slice(0, EMAIL_CHARACTERS);
    const attempt = await this.throttle.begin(address, client.address);
    const candidate = await this.transactions.read(NOBODY, (tx) => findCandidate(tx, address));
    const isRight = await verifyPassword(candidate?.passwordHash ?? null, password);
    if (candidate === null || !isRight) {
      await this.throttle.fail(attempt, candidate?.person.id ?? null, 'password');
      throw new SignInRefused();
    }
    const needsCode = candidate.person.secondFactor;
    if (needsCode && code === undefined) {
      await this.throttle.release(attempt);
      throw new SecondFactorNeeded();
    }
    const isOld = candidate.passwordHash !== null && isOutdated(candidate.passwordHash);
    const newHash = isOld ? await hashPassword(password) : null;
    const outcome = await this.admit(candidate, attempt, {
      code: needsCode ? code : undefined,
      newHash,
      client,
    });
    if (typeof outcome !== 'string') return outcome;
    await this.throttle.fail(attempt, candidate.person.id, outcome);
    throw outcome === 'code' ? new SecondFactorWrong() : new SignInRefused();
  }

  /** @returns what failed instead, with nothing left behind */
  private async admit(
    candidate: Candidate,
    attempt: Attempt,
    { code, newHash, client }: { code: string | undefined; newHash: string | null; client: Client },
  ): Promise<SignedIn | 'code' | 'changed'> {
    const { person } = candidate;
    return this.transactions.run(actorFor(person), async (tx) => {
      if (!(await lockUnchanged(tx, candidate))) return 'changed';
      if (code !== undefined && !(await this.codes.use(tx, person.id, code))) return 'code';
      if (newHash !== null) await replaceHash(tx, person.id, newHash);
      await this.throttle.succeed(tx, attempt);
      return this.sessions.begin(tx, person, 'password', client);
    });
  }
}
