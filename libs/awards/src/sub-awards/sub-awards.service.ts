import {
  type Actor,
  isUuid,
  type Page,
  type PageRequest,
  Transactions,
  violationOf,
} from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Award } from '../award';
import { AwardsService } from '../awards.service';
import { type SubAward, type SubAwardDraft, type SubAwardPatch, type SubAwardTotals } from './sub-award';
import { checkSubAward } from './sub-award-checks';
import {
  SubAwardChanged,
  SubAwardNotFound,
  SubAwardNumberTaken,
  subAwardRefusalOf,
} from './sub-awards.errors';
import * as queries from './sub-awards.queries';

/** What recipients pass on, as they report it; together never more than is obligated to the prime. */
@Injectable()
export class SubAwardsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly implementers: ImplementersService,
  ) {}

  /** Of one award, in the order of their numbers, with the sums of all of them. @throws AwardNotFound */
  listOfAward(
    actor: Actor,
    idOrFain: string,
    page: PageRequest,
  ): Promise<{ page: Page<SubAward>; totals: SubAwardTotals }> {
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.awards.getWithin(tx, idOrFain);
      return {
        page: await queries.listSubAwards(tx, { awardId: id }, page),
        totals: await queries.readTotals(tx, id),
      };
    });
  }

  /** Those by which an implementer gets money, in the order of their primes' FAINs. @throws ImplementerNotFound */
  listOfRecipient(actor: Actor, idOrName: string, page: PageRequest): Promise<Page<SubAward>> {
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.implementers.getWithin(tx, idOrName);
      return queries.listSubAwards(tx, { implementerId: id }, page);
    });
  }

  /** @throws SubAwardNotFound */
  get(actor: Actor, id: string): Promise<SubAward> {
    return this.transactions.read(actor, (tx) => getWithin(tx, id));
  }

  /**
   * @throws NotAllowed, AwardNotFound, ImplementerNotFound, SubAwardFieldInvalid, SubAwardNumberTaken,
   *   SubAwardsExceedObligations
   */
  record(actor: Actor, idOrFain: string, draft: SubAwardDraft): Promise<SubAward> {
    return this.write(actor, async (tx) => {
      // One after the other, so that a number is given once and the prime's period holds still.
      const prime = await this.awards.getForChange(tx, idOrFain, undefined);
      const terms = await this.termsOf(tx, prime, draft, null);
      return getWithin(tx, await queries.appendSubAward(tx, prime.id, terms));
    });
  }

  /**
   * Changes what the patch names; the version rises by one, unless nothing differs.
   *
   * @param version the one that the caller has read
   * @throws NotAllowed, SubAwardNotFound, SubAwardChanged, ImplementerNotFound, SubAwardFieldInvalid,
   *   SubAwardNumberTaken, SubAwardsExceedObligations
   */
  change(actor: Actor, id: string, version: number, patch: SubAwardPatch): Promise<SubAward> {
    return this.write(actor, async (tx) => {
      const { before, prime } = await this.getForChange(tx, id, version);
      const { number, title, amount, startsOn, endsOn } = before;
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const draft: SubAwardDraft = {
        ...{ number, title, amount, startsOn, endsOn, subRecipient: before.subRecipient.id },
        ...given,
      };
      const terms = await this.termsOf(tx, prime, draft, id);
      const isSame =
        terms.implementerId === before.subRecipient.id &&
        terms.amount.equals(amount) &&
        (['number', 'title', 'startsOn', 'endsOn'] as const).every((field) => terms[field] === before[field]);
      if (!isSame) await queries.storeSubAward(tx, id, terms);
      return getWithin(tx, id);
    });
  }

  /**
   * Takes a sub-award back that was reported by mistake; the trail keeps what it was.
   *
   * @param version the one that the caller has read
   * @throws NotAllowed, SubAwardNotFound, SubAwardChanged
   */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.write(actor, async (tx) => {
      await this.getForChange(tx, id, version);
      await queries.removeSubAward(tx, id);
    });
  }

  private async write<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    assertMay(actor, 'awards.record');
    try {
      return await this.transactions.run(actor, work);
    } catch (error) {
      const violation = violationOf(error);
      throw (violation && subAwardRefusalOf(violation)) ?? error;
    }
  }

  private async getForChange(
    tx: EntityManager,
    id: string,
    version: number,
  ): Promise<{ before: SubAward; prime: Award }> {
    const prime = await this.awards.getForChange(tx, (await getWithin(tx, id)).prime.id, undefined);
    // Read once nobody else changes it: whoever does holds the prime first.
    const before = await getWithin(tx, id);
    if (before.version !== version) throw new SubAwardChanged(before.number, version, before.version);
    return { before, prime };
  }

  private async termsOf(tx: EntityManager, prime: Award, draft: SubAwardDraft, id: string | null) {
    const { subRecipient, ...rest } = { ...draft, number: draft.number.trim(), title: draft.title.trim() };
    const recipient = await this.implementers.getWithin(tx, subRecipient);
    checkSubAward(rest, prime, recipient);
    const holder = await queries.findByNumber(tx, prime.id, rest.number, id);
    if (holder !== null) throw new SubAwardNumberTaken(rest.number, prime.fain, holder);
    return { ...rest, implementerId: recipient.id };
  }
}

async function getWithin(tx: EntityManager, id: string): Promise<SubAward> {
  const found = isUuid(id) ? await queries.findSubAward(tx, id) : null;
  if (found === null) throw new SubAwardNotFound(id);
  return found;
}
