import { AuditTrail } from '@awardbook/audit';
import { type Actor, type Page, type PageRequest, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { assertMay } from '../access-table';
import { makeLink } from '../links/make-link';
import { type LinkPurpose, type OneTimeLink } from '../links/one-time-link';
import { removeLinksOf } from '../links/one-time-links.queries';
import { endAccess } from './end-access';
import { keepingAnAdministrator } from './last-administrator';
import { type PeopleConcern } from './people-concerns';
import { countConcerns } from './people-concerns.queries';
import { EmailTaken, PersonChanged, PersonNotFound, PersonStateWrong } from './people.errors';
import * as queries from './people.queries';
import { type Person, type PersonDraft, type PersonFilter, type PersonPatch } from './person';
import { checkBinding, checkedEmail, checkedName, checkedReason } from './person-checks';
import { checkImplementers } from './check-implementers';

/** Letting people in, changing what they may do, and seeing them off. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: AuditTrail,
  ) {}

  /** In the order of their names. @throws NotAllowed */
  list(actor: Actor, filter: PersonFilter, page: PageRequest): Promise<Page<Person>> {
    assertMay(actor, 'people.manage');
    return this.transactions.read(actor, (tx) => queries.listPeople(tx, filter, page));
  }

  /** How many people want attention for what. @throws NotAllowed */
  countConcerns(actor: Actor): Promise<Record<PeopleConcern, number>> {
    assertMay(actor, 'people.manage');
    return this.transactions.read(actor, (tx) => countConcerns(tx));
  }

  /** @throws NotAllowed, PersonNotFound */
  get(actor: Actor, id: string): Promise<Person> {
    assertMay(actor, 'people.manage');
    return this.transactions.read(actor, (tx) => mustFind(tx, id));
  }

  /** By the e-mail address, in any case. @throws NotAllowed, PersonNotFound */
  async getByEmail(actor: Actor, email: string): Promise<Person> {
    assertMay(actor, 'people.manage');
    const person = await this.transactions.read(actor, (tx) => queries.findPersonByEmail(tx, email.trim()));
    if (person === null) throw new PersonNotFound(email);
    return person;
  }

  /** @throws NotAllowed, PersonFieldInvalid, EmailTaken */
  async invite(actor: Actor, draft: PersonDraft): Promise<{ person: Person; link: OneTimeLink }> {
    assertMay(actor, 'people.manage');
    const { role, implementers } = draft;
    const [name, email] = [checkedName(draft.name), checkedEmail(draft.email)];
    checkBinding(role, implementers);
    return this.transactions.run(actor, async (tx) => {
      await checkImplementers(tx, implementers);
      const id = await queries.appendPerson(tx, { name, email, role, status: 'invited' });
      if (id === null) throw new EmailTaken(email);
      await queries.storeImplementers(tx, id, implementers);
      await this.trail.recordWithin(tx, { kind: 'person-invited', subject: id, details: { role } });
      return { link: await this.makeLink(tx, id, 'invitation'), person: await mustFind(tx, id) };
    });
  }

  /**
   * Changes what the patch names; the version rises by one, unless nothing differs.
   *
   * Another role ends every session and token of the person at once.
   *
   * @param version the one that the caller has read
   * @throws NotAllowed, PersonNotFound, PersonChanged, PersonStateWrong, PersonFieldInvalid, LastAdministrator
   */
  change(actor: Actor, id: string, version: number, patch: PersonPatch): Promise<Person> {
    assertMay(actor, 'people.manage');
    return this.changing(actor, id, async (tx, person) => {
      if (person.version !== version) throw new PersonChanged(person.name, version, person.version);
      if (person.status === 'anonymised')
        throw new PersonStateWrong(person.name, person.status, 'Invite the person again instead.');
      const name = patch.name === undefined ? person.name : checkedName(patch.name);
      const role = patch.role ?? person.role;
      const bound = person.implementers.map((one) => one.id);
      // Whoever is a grantee no longer is bound to nobody, without being told so.
      const implementers = patch.implementers ?? (role === 'grantee' ? bound : []);
      checkBinding(role, implementers);
      const rebound = !sameSet(bound, implementers);
      if (name === person.name && role === person.role && !rebound) return;
      if (rebound) {
        await checkImplementers(tx, implementers);
        await queries.storeImplementers(tx, id, implementers);
      }
      await queries.storePerson(tx, person, { name, role });
      if (role === person.role) return;
      await endAccess(tx, id);
      await this.trail.recordWithin(tx, {
        kind: 'person-changed',
        subject: id,
        details: { from: person.role, to: role },
      });
    });
  }

  /**
   * Ends every session and token at once; nothing that the person recorded changes.
   *
   * @throws NotAllowed, PersonNotFound, PersonStateWrong, PersonFieldInvalid, LastAdministrator
   */
  deactivate(actor: Actor, id: string, why: string): Promise<Person> {
    assertMay(actor, 'people.manage');
    const deactivationReason = checkedReason(why);
    return this.changing(actor, id, async (tx, person) => {
      if (person.status !== 'active' && person.status !== 'invited')
        throw new PersonStateWrong(person.name, person.status, 'There is nothing to deactivate.');
      await queries.storePerson(tx, person, { status: 'deactivated', deactivationReason });
      await endAccess(tx, id);
      await removeLinksOf(tx, id);
      await this.trail.recordWithin(tx, { kind: 'person-deactivated', subject: id });
    });
  }

  /** With the password of before, or, if there was none, invited again. @throws NotAllowed, PersonNotFound, PersonStateWrong */
  reactivate(actor: Actor, id: string): Promise<Person> {
    assertMay(actor, 'people.manage');
    return this.changing(actor, id, async (tx, person) => {
      if (person.status !== 'deactivated')
        throw new PersonStateWrong(person.name, person.status, 'There is nothing to reactivate.');
      const status = (await queries.hasWayIn(tx, id)) ? 'active' : 'invited';
      await queries.storePerson(tx, person, { status, deactivationReason: null });
      // Else the next sweep would find them idle and see them off again.
      await queries.restartIdleTime(tx, id);
      await this.trail.recordWithin(tx, { kind: 'person-reactivated', subject: id });
    });
  }

  /**
   * A new link in place of the one before: an invitation, or for who is active, one to choose a new password by.
   *
   * @throws NotAllowed, PersonNotFound, PersonStateWrong
   */
  renewLink(actor: Actor, id: string): Promise<OneTimeLink> {
    assertMay(actor, 'people.manage');
    return this.transactions.run(actor, async (tx) => {
      await queries.lockPerson(tx, id);
      const { name, status } = await mustFind(tx, id);
      if (status !== 'invited' && status !== 'active')
        throw new PersonStateWrong(name, status, 'Reactivate the account before you make a link for it.');
      return this.makeLink(tx, id, status === 'invited' ? 'invitation' : 'reset');
    });
  }

  /**
   * For who has lost their authenticator and every recovery code, once the administrator knows that it is them.
   *
   * The password goes with the second factor, for it may be too short to stand alone; so do sessions and tokens.
   *
   * @throws NotAllowed, PersonNotFound, PersonStateWrong
   */
  async resetSecondFactor(actor: Actor, id: string): Promise<OneTimeLink> {
    assertMay(actor, 'people.manage');
    return this.transactions.run(actor, async (tx) => {
      await queries.lockPerson(tx, id);
      const { name, status, secondFactor } = await mustFind(tx, id);
      if (status !== 'active' || !secondFactor)
        throw new PersonStateWrong(name, status, 'There is no second factor to take away.');
      await queries.forgetCredentials(tx, id);
      await endAccess(tx, id);
      await this.trail.recordWithin(tx, { kind: 'second-factor-off', subject: id });
      return this.makeLink(tx, id, 'reset');
    });
  }

  /**
   * Takes away whatever leads to the person. Only the id stays, for the records that name it; it cannot be undone.
   *
   * @throws NotAllowed, PersonNotFound, PersonStateWrong, LastAdministrator
   */
  anonymise(actor: Actor, id: string): Promise<Person> {
    assertMay(actor, 'people.manage');
    return this.changing(actor, id, async (tx, person) => {
      if (person.status === 'anonymised')
        throw new PersonStateWrong(person.name, person.status, 'There is nothing left to take away.');
      const name = `Former member ${id.slice(-4)}`;
      await queries.storePerson(tx, person, {
        name,
        status: 'anonymised',
        email: null,
        deactivationReason: null,
      });
      await endAccess(tx, id);
      await removeLinksOf(tx, id);
      await queries.forgetPerson(tx, id);
      await this.trail.recordWithin(tx, { kind: 'person-anonymised', subject: id });
    });
  }

  /** One change of one person, behind a lock that others wait for. */
  private async changing(
    actor: Actor,
    id: string,
    change: (tx: EntityManager, person: Person) => Promise<void>,
  ): Promise<Person> {
    return keepingAnAdministrator(() =>
      this.transactions.run(actor, async (tx) => {
        await queries.lockPerson(tx, id);
        await change(tx, await mustFind(tx, id));
        return mustFind(tx, id);
      }),
    );
  }

  private async makeLink(tx: EntityManager, id: string, purpose: LinkPurpose): Promise<OneTimeLink> {
    await this.trail.recordWithin(tx, { kind: 'one-time-link-made', subject: id, details: { purpose } });
    return makeLink(tx, id, purpose);
  }
}

async function mustFind(tx: EntityManager, id: string): Promise<Person> {
  const person = await queries.findPerson(tx, id);
  if (person === null) throw new PersonNotFound(id);
  return person;
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === new Set(others).size && others.every((other) => some.includes(other));
}
