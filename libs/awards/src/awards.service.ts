import { type Actor, brokenConstraint, type Page, type PageRequest, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { assert } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Award, type AwardDraft, type AwardFilter, type AwardPatch } from './award';
import { changedFields, checkDraft, checkTerms } from './award-checks';
import { checkDetails, completeDetails, detailsOf } from './award-details';
import { AwardEntity } from './award.entity';
import {
  AwardChanged,
  AwardFieldInvalid,
  AwardNotFound,
  AwardNotThereYet,
  awardRefusalOf,
  FainTaken,
  ShareInvalid,
  ShareSetBeforeClosedYear,
} from './awards.errors';
import * as queries from './awards.queries';
import { firstOpenDay } from './closed-years';
import { type PlaceEntity } from './place.entity';
import {
  checkShares,
  type ShareHistory,
  type ShareRequest,
  type ShareSet,
  type ShareSetDraft,
  splitAlike,
} from './shares';
import { getShareHistory, storeShares } from './shares.queries';
import { findConfused } from './sub-awards/sub-awards.queries';

/** Promises of federal money, and how the money of each splits by category and country. */
@Injectable()
export class AwardsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly implementers: ImplementersService,
  ) {}

  /**
   * In the order of their FAINs, without regard to case and punctuation.
   *
   * @throws ImplementerNotFound when the filter names nobody
   */
  list(actor: Actor, filter: AwardFilter, page: PageRequest): Promise<Page<Award>> {
    const {
      implementer,
      programType = null,
      provenance = null,
      status = null,
      q = null,
      asOf = null,
    } = filter;
    return this.transactions.read(actor, async (tx) => {
      const implementerId =
        implementer === undefined ? null : (await this.implementers.getWithin(tx, implementer)).id;
      return queries.listAwards(tx, { implementerId, programType, provenance, status, q, asOf }, page);
    });
  }

  /**
   * @param asOf the day whose terms and status it has; now when left out
   * @throws AwardNotFound, AwardNotThereYet
   */
  get(actor: Actor, idOrFain: string, asOf?: IsoDate): Promise<Award> {
    return this.transactions.snapshot(actor, (tx) => this.getWithin(tx, idOrFain, asOf));
  }

  /**
   * As `get`, inside the transaction of another room.
   *
   * @throws AwardNotFound, AwardNotThereYet
   */
  async getWithin(tx: EntityManager, idOrFain: string, asOf?: IsoDate): Promise<Award> {
    const award = await queries.findAward(tx, idOrFain);
    if (award === null) throw new AwardNotFound(idOrFain);
    if (asOf === undefined) return award;
    const then = await queries.findAward(tx, award.id, asOf);
    if (then === null) throw new AwardNotThereYet(award.fain, asOf, await queries.findFirstDay(tx, award.id));
    return then;
  }

  /** @throws NotAllowed, AwardFieldInvalid, ImplementerNotFound, FainTaken */
  async create(actor: Actor, draft: AwardDraft): Promise<Award> {
    assertMay(actor, 'awards.record');
    checkDraft(draft);
    return this.transactions.run(actor, async (tx) => {
      const { fain, title, instrument, programType, ceiling, startsOn, endsOn } = draft;
      const { provenance = 'recorded', source = '' } = draft;
      const { id: implementerId } = await this.implementers.getWithin(tx, draft.implementer);
      const terms = {
        fain,
        title,
        instrument,
        programType,
        ceiling,
        startsOn,
        endsOn,
        ...completeDetails(draft),
      };
      const id = await queries.appendAward(tx, { ...terms, implementerId, provenance, source });
      const stored = await queries.findAward(tx, id ?? draft.fain);
      assert(stored !== null, 'an award just recorded is found');
      if (id === null) throw new FainTaken(draft.fain, stored);
      return stored;
    });
  }

  /**
   * Changes what the patch names; the version rises by one, unless nothing differs.
   *
   * @param version the one that the caller has read
   * FAIN, instrument and implementer can be wrong as anything that was typed: a correction, for an award never passes
   * from one implementer to another by itself.
   *
   * @throws NotAllowed, AwardNotFound, AwardChanged, AwardFieldInvalid, FainTaken, ImplementerNotFound,
   *   CeilingBelowObligations, PeriodLeavesSubAwardOut
   */
  async change(actor: Actor, idOrFain: string, version: number, patch: AwardPatch): Promise<Award> {
    assertMay(actor, 'awards.record');
    try {
      return await this.transactions.run(actor, async (tx) => {
        const award = await this.getForChange(tx, idOrFain, version);
        const { id: implementerId } =
          patch.implementer === undefined
            ? award.implementer
            : await this.implementers.getWithin(tx, patch.implementer);
        const changed = changedFields(award, patch);
        if (Object.keys(changed).length === 0 && implementerId === award.implementer.id) return award;
        const terms = { ...award, ...changed } as Award;
        checkTerms(terms);
        checkDetails(terms);
        await this.checkIdentity(tx, award, { fain: terms.fain, implementerId });
        const { fain, title, instrument, ceiling, programType, startsOn, endsOn } = terms;
        const row = { fain, title, instrument, implementerId, ceiling, programType, startsOn, endsOn };
        await tx.update(AwardEntity, { id: award.id }, { ...row, ...detailsOf(terms), version: version + 1 });
        return this.getWithin(tx, award.id);
      });
    } catch (error) {
      if (brokenConstraint(error) === 'awards_fain_key_key' && patch.fain !== undefined)
        throw new FainTaken(patch.fain, await this.get(actor, patch.fain));
      throw awardRefusalOf(error);
    }
  }

  /** What else has the number, and whether money of the award goes to the implementer as to somebody else. */
  private async checkIdentity(
    tx: EntityManager,
    award: Award,
    { fain, implementerId }: { fain: string; implementerId: string },
  ): Promise<void> {
    const holder = await queries.findAward(tx, fain);
    if (holder !== null && holder.id !== award.id) throw new FainTaken(fain, holder);
    const sub = await findConfused(tx, award.id, { fain, implementerId });
    if (sub === null) return;
    const isNumber = implementerId === award.implementer.id;
    const detail = isNumber
      ? `${fain} is the number of sub-award ${sub.number}, "${sub.title}". An award and its sub-award never have the same number: correct the sub-award first.`
      : `Sub-award ${sub.number}, "${sub.title}", goes to this implementer, and none goes to the recipient of the award itself: correct the sub-award first.`;
    throw new AwardFieldInvalid(isNumber ? '/fain' : '/implementer', 'sub-award-in-the-way', detail);
  }

  /**
   * All sets of shares, oldest first; with a day, those that counted by then.
   *
   * @throws AwardNotFound, AwardNotThereYet
   */
  async getShares(actor: Actor, idOrFain: string, asOf?: IsoDate): Promise<ShareHistory> {
    return this.transactions.snapshot(actor, async (tx) => {
      const { category, country } = await getShareHistory(tx, (await this.getWithin(tx, idOrFain, asOf)).id);
      const counted = (set: ShareSet): boolean => asOf === undefined || set.effectiveOn <= asOf;
      return { category: category.filter(counted), country: country.filter(counted) };
    });
  }

  /** All sets of shares, inside the transaction of another room. @throws AwardNotFound */
  async getSharesWithin(tx: EntityManager, idOrFain: string): Promise<ShareHistory> {
    return getShareHistory(tx, (await this.getWithin(tx, idOrFain)).id);
  }

  /**
   * Splits the award's money by category or by country from a date on; earlier dates keep their shares.
   *
   * A set of the same date is replaced; the same set again changes nothing.
   *
   * @throws NotAllowed, AwardNotFound, AwardChanged, ShareInvalid, SharesNotWhole, ShareSetBeforeClosedYear
   */
  async setShares(actor: Actor, idOrFain: string, draft: ShareSetDraft, asked: ShareRequest): Promise<Award> {
    assertMay(actor, 'awards.record');
    return this.transactions.run(actor, (tx) => this.setSharesWithin(tx, actor, idOrFain, draft, asked));
  }

  /**
   * As `setShares`, inside the transaction of another room, which has asked whether the actor may.
   *
   * @throws AwardNotFound, AwardChanged, ShareInvalid, SharesNotWhole, ShareSetBeforeClosedYear
   */
  async setSharesWithin(
    tx: EntityManager,
    actor: Actor,
    idOrFain: string,
    draft: ShareSetDraft,
    { today, version }: ShareRequest,
  ): Promise<Award> {
    const award = await this.getForChange(tx, idOrFain, version);
    checkShares(award.fain, draft);
    // What the program itself loads is history: closed years as they were closed.
    if (actor.role !== 'system' && draft.effectiveOn < firstOpenDay(today))
      throw new ShareSetBeforeClosedYear(award.fain, draft.effectiveOn, firstOpenDay(today));
    if (draft.split === 'country') await checkPlaces(tx, draft);
    const history = await getShareHistory(tx, award.id);
    const current = history[draft.split].find((set) => set.effectiveOn === draft.effectiveOn);
    if (current !== undefined && splitAlike(current.shares, draft.shares)) return award;
    await storeShares(tx, award.id, draft);
    await tx.update(AwardEntity, { id: award.id }, { version: award.version + 1 });
    return this.getWithin(tx, award.id);
  }

  /** In the order of their names. */
  listPlaces(actor: Actor): Promise<PlaceEntity[]> {
    return this.transactions.read(actor, queries.listPlaces);
  }

  /**
   * As `getWithin`, for a transaction that changes the award: other changes wait for it.
   *
   * @param version the one that the caller has read; left out, whatever it is
   * @throws AwardNotFound, AwardChanged
   */
  async getForChange(tx: EntityManager, idOrFain: string, version: number | undefined): Promise<Award> {
    const { id } = await this.getWithin(tx, idOrFain);
    await queries.lockAward(tx, id);
    const award = await this.getWithin(tx, id);
    if (version !== undefined && version !== award.version)
      throw new AwardChanged(award.fain, version, award.version);
    return award;
  }
}

/** @throws ShareInvalid naming the first code that is no place */
async function checkPlaces(tx: EntityManager, draft: ShareSetDraft): Promise<void> {
  const codes = draft.shares.map(({ code }) => code);
  const known = await queries.findPlaceCodes(tx, codes);
  const index = codes.findIndex((code) => !known.has(code));
  if (index < 0) return;
  const detail = `There is no place "${codes[index]}". Use a country's two letters (KE), a region's own place (R-AF) or GLOBAL.`;
  throw new ShareInvalid(index, 'code', 'place-unknown', detail);
}
