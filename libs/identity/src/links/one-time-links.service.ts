import { AuditTrail } from '@awardbook/audit';
import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { assertMay } from '../access-table';
import { storePassword } from '../passwords/credentials.queries';
import { hashPassword } from '../passwords/password-hash';
import { checkPassword } from '../passwords/password.errors';
import { EmailTaken } from '../people/people.errors';
import {
  appendPerson,
  findPerson,
  hasAdministrator,
  lockPerson,
  lockSetUp,
  storePerson,
} from '../people/people.queries';
import { actorFor, type Client, type Person } from '../people/person';
import { checkedEmail, checkedName } from '../people/person-checks';
import { SecondFactorCodes } from '../second-factor/second-factor-codes';
import { hashOf, isTokenShaped } from '../secrets/random-token';
import { type SignedIn } from '../sessions/session';
import { Sessions } from '../sessions/sessions.service';
import { removeSessionsOf } from '../sessions/sessions.queries';
import { NOBODY } from '../sign-in/nobody';
import { SecondFactorNeeded, SecondFactorWrong } from '../sign-in/sign-in.errors';
import { type Attempt, Throttle } from '../sign-in/throttle';
import { makeLink } from './make-link';
import { type LinkAnswer, type LinkShown, type OneTimeLink } from './one-time-link';
import { AlreadySetUp, LinkNotGood } from './one-time-link.errors';
import { findGoodLink, type GoodLink, useUp } from './one-time-links.queries';

/** In whose name the first administrator is made: there is nobody yet. */
const SET_UP = systemActor('set-up');

/** Ways in that are good once: to set up, to accept an invitation, to choose a new password. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly codes: SecondFactorCodes,
    private readonly trail: AuditTrail,
  ) {}

  /** What the link is for, without using it. @throws LinkNotGood */
  async lookup(token: string): Promise<LinkShown> {
    const { purpose, expiresAt, person } = await this.find(token);
    const { name = null, email = null, role = null, secondFactor = false } = person ?? {};
    return { purpose, name, email, role, secondFactor, expiresAt };
  }

  /**
   * Uses the link up: stores the password, and signs in. Ends every other session of the person.
   *
   * @throws LinkNotGood, PasswordRefused, PersonFieldInvalid, EmailTaken, SecondFactorNeeded, SecondFactorWrong, AccountLocked
   */
  async use(token: string, answer: LinkAnswer, client: Client): Promise<SignedIn> {
    const link = await this.find(token);
    const name =
      answer.name === undefined && link.person !== null ? link.person.name : checkedName(answer.name ?? '');
    const email = link.person?.email ?? checkedEmail(answer.email ?? '');
    checkPassword(answer.password, { name, email, secondFactor: link.person?.secondFactor ?? false });
    const passwordHash = await hashPassword(answer.password);
    const chosen = { token, name, email, passwordHash, client };
    return link.person === null ? this.setUp(chosen) : this.accept(link.person, chosen, answer.code);
  }

  /**
   * The link that makes the first administrator.
   *
   * @throws NotAllowed, AlreadySetUp once there is one
   */
  createSetUpLink(actor: Actor): Promise<OneTimeLink> {
    assertMay(actor, 'people.manage');
    return this.transactions.run(actor, async (tx) => {
      await lockSetUp(tx);
      if (await hasAdministrator(tx)) throw new AlreadySetUp();
      await this.trail.recordWithin(tx, { kind: 'one-time-link-made', details: { purpose: 'set-up' } });
      return makeLink(tx, null, 'set-up');
    });
  }

  /** Whether nobody could let anybody in yet. */
  async setUpNeeded(): Promise<boolean> {
    return !(await this.transactions.read(NOBODY, hasAdministrator));
  }

  private async find(token: string): Promise<GoodLink> {
    const link = isTokenShaped(token)
      ? await this.transactions.read(NOBODY, (tx) => findGoodLink(tx, hashOf(token)))
      : null;
    if (link === null) throw new LinkNotGood();
    return link;
  }

  private setUp({ token, name, email, passwordHash, client }: Chosen): Promise<SignedIn> {
    return this.transactions.run(SET_UP, async (tx) => {
      if (!(await useUp(tx, hashOf(token)))) throw new LinkNotGood();
      const id = await appendPerson(tx, { name, email, role: 'administrator', status: 'active' });
      if (id === null) throw new EmailTaken(email);
      await storePassword(tx, id, passwordHash);
      const person = await mustFind(tx, id);
      await this.trail.recordWithin(tx, {
        kind: 'one-time-link-used',
        subject: id,
        details: { purpose: 'set-up' },
      });
      return this.sessions.begin(tx, person, 'link', client);
    });
  }

  private async accept(person: Person, chosen: Chosen, code: string | undefined): Promise<SignedIn> {
    if (person.secondFactor && code === undefined) throw new SecondFactorNeeded();
    // The link is a password of 256 bits; six digits beside it are not, so guesses at them are counted.
    const attempt = person.secondFactor
      ? await this.throttle.begin(person.email ?? person.id, chosen.client.address)
      : null;
    const signedIn = await this.acceptWithin(person, chosen, { attempt, code });
    if (signedIn !== null) return signedIn;
    if (attempt !== null) await this.throttle.fail(attempt, person.id, 'code');
    throw new SecondFactorWrong();
  }

  /** @returns null when the code was wrong; then the link is still good */
  private acceptWithin(
    invited: Person,
    { token, name, passwordHash, client }: Chosen,
    { attempt, code }: { attempt: Attempt | null; code: string | undefined },
  ): Promise<SignedIn | null> {
    return this.transactions.run(actorFor(invited), async (tx) => {
      await lockPerson(tx, invited.id);
      if (code !== undefined && !(await this.codes.use(tx, invited.id, code))) return null;
      const link = await findGoodLink(tx, hashOf(token));
      // Read again behind the lock: the link may be used up, the person deactivated, the role another one.
      if (link === null || link.person?.role !== invited.role || !(await useUp(tx, hashOf(token))))
        throw new LinkNotGood();
      if (link.person.status === 'invited' || link.person.name !== name)
        await storePerson(tx, link.person, { name, status: 'active' });
      await storePassword(tx, invited.id, passwordHash);
      await removeSessionsOf(tx, invited.id);
      if (attempt !== null) await this.throttle.succeed(tx, attempt);
      await this.trail.recordWithin(tx, {
        kind: 'one-time-link-used',
        subject: invited.id,
        details: { purpose: link.purpose },
      });
      return this.sessions.begin(tx, await mustFind(tx, invited.id), 'link', client);
    });
  }
}

interface Chosen {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly client: Client;
}

async function mustFind(tx: EntityManager, id: string): Promise<Person> {
  const person = await findPerson(tx, id);
  if (person === null) throw new LinkNotGood();
  return person;
}
