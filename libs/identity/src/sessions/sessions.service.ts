import { AuditTrail } from '@awardbook/audit';
import { type Actor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ImplementerNotYours } from '../people/people.errors';
import { findPerson, noteSeen } from '../people/people.queries';
import { actorFor, type Client, type Person } from '../people/person';
import { type PersonRole } from '../person-role';
import { hashOf, isTokenShaped, newToken } from '../secrets/random-token';
import { NOBODY } from '../sign-in/nobody';
import { SessionNotFound } from './session.errors';
import { type Authenticated, type Session, type SignedIn, type SignedInVia, toSession } from './session';
import * as queries from './sessions.queries';

/** A session is written to at most this often: half a minute more or less of idle time is nobody's loss. */
const TOUCH_EVERY_MS = 30_000;

/** Who is signed in, in which browsers. */
@Injectable()
export class Sessions {
  /** By session: a page asks for a dozen things at once, and its use is written down for one of them. */
  private readonly touching = new Map<string, Promise<Authenticated | null>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly trail: AuditTrail,
  ) {}

  /** Who brings this cookie, while they may; does not count as using the session. */
  async find(cookieValue: string): Promise<Authenticated | null> {
    if (!isTokenShaped(cookieValue)) return null;
    const found = await this.transactions.read(NOBODY, (tx) =>
      queries.findLiveSession(tx, hashOf(cookieValue)),
    );
    return found === null ? null : authenticated(found.person, found.session);
  }

  /**
   * Counts as using the session: its idle time begins anew. Written down once in a while only.
   *
   * @returns the session as it stands now; null when it has ended meanwhile
   */
  async touch(who: Authenticated): Promise<Authenticated | null> {
    if (Date.now() - who.session.lastUsedAt.getTime() < TOUCH_EVERY_MS) return who;
    const { id } = who.session;
    const noted = this.touching.get(id) ?? this.noteUse(who).finally(() => void this.touching.delete(id));
    this.touching.set(id, noted);
    const touched = await noted;
    return touched && { ...who, session: touched.session };
  }

  /**
   * Begins the idle time anew at once, as asked for on the page.
   *
   * @throws SessionNotFound when it has ended meanwhile
   */
  async renew(who: Authenticated): Promise<Authenticated> {
    const renewed = await this.noteUse(who);
    if (renewed === null) throw new SessionNotFound(who.session.id);
    return renewed;
  }

  /** The person's that may still be used, the latest used first. */
  async list(actor: Actor): Promise<Session[]> {
    const rows = await this.transactions.read(actor, (tx) => queries.listLiveSessions(tx, actor.id));
    return rows.map((row) => toSession(row, actor.role as PersonRole));
  }

  /** Signs out; a session that is over already stays over. */
  async end({ actor, session }: Authenticated): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      if (await queries.removeSession(tx, actor.id, session.id))
        await this.trail.recordWithin(tx, { kind: 'signed-out', subject: session.id });
    });
  }

  /** @throws SessionNotFound */
  async endOther(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      if (!(await queries.removeSession(tx, actor.id, id))) throw new SessionNotFound(id);
      await this.trail.recordWithin(tx, { kind: 'session-ended', subject: id });
    });
  }

  /** @returns how many there were besides this one */
  endOthers({ actor, session }: Authenticated): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const count = await queries.removeSessionsOf(tx, actor.id, session.id);
      if (count > 0)
        await this.trail.recordWithin(tx, { kind: 'session-ended', subject: actor.id, details: { count } });
      return count;
    });
  }

  /**
   * Narrows a grantee's reach to one of their implementers, or widens it to all of them.
   *
   * @throws ImplementerNotYours, SessionNotFound
   */
  actFor({ actor, person, session }: Authenticated, implementer: string | null): Promise<Authenticated> {
    return this.transactions.run(actor, async (tx) => {
      const current = (await findPerson(tx, person.id)) ?? person;
      if (implementer !== null && !current.implementers.some(({ id }) => id === implementer))
        throw new ImplementerNotYours(implementer);
      const changed = await queries.storeActingFor(tx, session.id, implementer);
      if (changed === null) throw new SessionNotFound(session.id);
      await this.trail.recordWithin(tx, {
        kind: 'acting-for-changed',
        subject: session.id,
        details: { implementer },
      });
      return authenticated(current, changed);
    });
  }

  /** Begins a session of its own for who has just proven to be this person, inside that transaction. */
  async begin(tx: EntityManager, person: Person, via: SignedInVia, client: Client): Promise<SignedIn> {
    const cookieValue = newToken();
    const row = await queries.appendSession(tx, {
      idHash: hashOf(cookieValue),
      personId: person.id,
      via,
      client,
    });
    await noteSeen(tx, person.id);
    await this.trail.recordWithin(tx, {
      kind: 'signed-in',
      subject: row.id,
      details: { via, address: client.address },
    });
    return { cookieValue, ...authenticated(person, row) };
  }

  private noteUse({ actor, person, session }: Authenticated): Promise<Authenticated | null> {
    return this.transactions.run(actor, async (tx) => {
      const renewed = await queries.renewSession(tx, session.id);
      if (renewed === null) return null;
      await noteSeen(tx, person.id);
      return authenticated(person, renewed);
    });
  }
}

function authenticated(person: Person, row: queries.SessionRow): Authenticated {
  const session = toSession(row, person.role);
  return { person, session, actor: actorFor(person, session.actingFor) };
}
