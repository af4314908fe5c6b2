import { AuditTrail } from '@awardbook/audit';
import { type Actor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { assertMay } from '../access-table';
import { makeLink } from '../links/make-link';
import { type OneTimeLink } from '../links/one-time-link';
import { hasSetUpLink } from '../links/one-time-links.queries';
import { checkPassword } from '../passwords/password.errors';
import { hashPassword } from '../passwords/password-hash';
import { storePassword } from '../passwords/credentials.queries';
import { EmailTaken } from '../people/people.errors';
import { appendPerson, hasNobody, lockSetUp, storeImplementers } from '../people/people.queries';
import { type PersonDraft } from '../people/person';
import { checkBinding, checkedEmail, checkedName } from '../people/person-checks';

/** Somebody of a sample, who signs in at once. */
export interface FirstMember extends PersonDraft {
  readonly password: string;
}

/** The first people of a database: there is no account that everybody knows. */
@Injectable()
export class FirstPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Whether there is nobody here and no link by which somebody could set up.
   *
   * @throws NotAllowed
   */
  areAwaited(actor: Actor): Promise<boolean> {
    assertMay(actor, 'people.manage');
    return this.transactions.read(actor, isUntouched);
  }

  /**
   * Makes the link for the first administrator, and the members of a sample.
   *
   * @returns null when somebody was faster: of several at once, one makes them
   * @throws NotAllowed, PersonFieldInvalid, PasswordRefused
   */
  async begin(actor: Actor, members: readonly FirstMember[]): Promise<OneTimeLink | null> {
    assertMay(actor, 'people.manage');
    const hashed = await Promise.all(
      members.map(async (member) => ({
        ...checked(member),
        passwordHash: await hashPassword(member.password),
      })),
    );
    return this.transactions.run(actor, async (tx) => {
      await lockSetUp(tx);
      if (!(await isUntouched(tx))) return null;
      for (const { passwordHash, ...draft } of hashed) await this.append(tx, draft, passwordHash);
      await this.trail.recordWithin(tx, { kind: 'one-time-link-made', details: { purpose: 'set-up' } });
      return makeLink(tx, null, 'set-up');
    });
  }

  private async append(tx: EntityManager, draft: PersonDraft, passwordHash: string): Promise<void> {
    const id = await appendPerson(tx, { ...draft, status: 'active' });
    if (id === null) throw new EmailTaken(draft.email);
    await storeImplementers(tx, id, draft.implementers);
    await storePassword(tx, id, passwordHash);
  }
}

async function isUntouched(tx: EntityManager): Promise<boolean> {
  return (await hasNobody(tx)) && !(await hasSetUpLink(tx));
}

function checked({ password, ...draft }: FirstMember): PersonDraft {
  const [name, email] = [checkedName(draft.name), checkedEmail(draft.email)];
  checkBinding(draft.role, draft.implementers);
  checkPassword(password, { name, email, secondFactor: false });
  return { ...draft, name, email };
}
