import { AuditTrail } from '@awardbook/audit';
import { Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { findPerson, lockPerson, storePerson } from '../people/people.queries';
import { actorFor, type Client, type Person } from '../people/person';
import { hashOf, isTokenShaped, newToken } from '../secrets/random-token';
import { type SignedIn } from '../sessions/session';
import { Sessions } from '../sessions/sessions.service';
import { NOBODY } from '../sign-in/nobody';
import { flowSecrets } from './flow-secrets';
import { Provider, type VouchedFor } from './provider';
import { returnPathOf } from './return-path';
import { SsoEmailUnverified, SsoFlowOver, SsoPersonUnknown } from './sso.errors';
import * as queries from './sso.queries';

/** Somebody back from the provider, and where they wanted to go. */
export interface SignedInBySso {
  readonly signedIn: SignedIn;
  /** A path of our own page. */
  readonly returnTo: string;
}

/** Signing in by a provider of OpenID Connect: only whom somebody has invited gets in. */
@Injectable()
export class SingleSignOn {
  constructor(
    private readonly transactions: Transactions,
    private readonly provider: Provider,
    private readonly sessions: Sessions,
    private readonly trail: AuditTrail,
  ) {}

  /** Null when none is configured. */
  waysToSignIn(): { sso: { label: string } | null } {
    const { label } = this.provider;
    return { sso: label === null ? null : { label } };
  }

  /**
   * Begins a visit to the provider.
   *
   * @returns where to send the browser, and what its cookie must hold until it is back
   * @throws SsoNotConfigured, SsoAway
   */
  async begin(returnTo: string): Promise<{ url: string; flowToken: string }> {
    const flowToken = newToken();
    const url = await this.provider.authorizationUrl(flowSecrets(flowToken));
    await this.transactions.run(NOBODY, (tx) =>
      queries.appendFlow(tx, hashOf(flowToken), returnPathOf(returnTo)),
    );
    return { url, flowToken };
  }

  /**
   * Ends the visit; it is used up, whatever comes of it.
   *
   * @param callbackUrl as the browser asked for it, with its query
   * @throws SsoFlowOver, SsoFailed, SsoAway, SsoEmailUnverified, SsoPersonUnknown, SsoNotConfigured
   */
  async finish(callbackUrl: string, flowToken: string, client: Client): Promise<SignedInBySso> {
    const flow = isTokenShaped(flowToken)
      ? await this.transactions.run(NOBODY, (tx) => queries.takeFlow(tx, hashOf(flowToken)))
      : null;
    if (flow === null) throw new SsoFlowOver();
    try {
      const vouched = await this.provider.vouch(new URL(callbackUrl), flowSecrets(flowToken));
      const person = await this.findPerson(vouched);
      const signedIn = await this.transactions.run(actorFor(person), (tx) =>
        this.admit(tx, person, vouched, client),
      );
      return { signedIn, returnTo: flow.returnTo };
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      await this.trail.record(NOBODY, { kind: 'sign-in-refused', details: { via: 'sso', reason } });
      throw error;
    }
  }

  /** By the provider's own name for them; the first time, by an address that it has verified. */
  private async findPerson(vouched: VouchedFor): Promise<Person> {
    const label = this.provider.label ?? '';
    const bound = await this.transactions.read(NOBODY, (tx) => queries.findBoundPerson(tx, vouched));
    if (bound !== null) return bound;
    const { email, emailVerified, issuer } = vouched;
    if (email === null || !emailVerified) throw new SsoEmailUnverified(label);
    const invited = await this.transactions.read(NOBODY, (tx) =>
      queries.findUnboundPerson(tx, email, issuer),
    );
    if (invited === null) throw new SsoPersonUnknown(label);
    return invited;
  }

  private async admit(
    tx: EntityManager,
    found: Person,
    vouched: VouchedFor,
    client: Client,
  ): Promise<SignedIn> {
    await lockPerson(tx, found.id);
    // Read again behind the lock; an account that is closed is as good as none.
    const person = await findPerson(tx, found.id);
    if (person === null || person.role !== found.role || !['invited', 'active'].includes(person.status))
      throw new SsoPersonUnknown(this.provider.label ?? '');
    if ((await queries.findBoundPerson(tx, vouched)) === null) {
      if (await queries.isBound(tx, person.id, vouched.issuer))
        throw new SsoPersonUnknown(this.provider.label ?? '');
      await queries.bindIdentity(tx, person.id, vouched);
      await this.trail.recordWithin(tx, { kind: 'single-sign-on-bound', subject: person.id });
    }
    if (person.status === 'invited') await storePerson(tx, person, { status: 'active' });
    return this.sessions.begin(tx, { ...person, status: 'active' }, 'sso', client);
  }
}
