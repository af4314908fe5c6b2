import { type Award, AwardsService } from '@awardbook/awards';
import { type Actor, brokenConstraint, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Amendment, type AmendmentRecord } from './amendment';
import { type AmendmentKey, assertStep } from './amendment-key';
import { type AmendmentPatch, NOTHING_SAID, patched } from './amendment-content';
import { HINDERS_APPROVAL_ONLY } from './amendment-problems';
import { AmendmentRehearsal } from './amendment-rehearsal.service';
import { AmendmentReview } from './amendment-review';
import { type AmendmentState, isStep } from './amendment-state';
import {
  AmendmentChanged,
  AmendmentFieldInvalid,
  AmendmentNotFound,
  AmendmentNotReady,
  AmendmentsFull,
  AmendmentStepImpossible,
} from './amendments.errors';
import * as queries from './amendments.queries';

/** All of an award's are listed at once. */
const MAX_AMENDMENTS = 200;

/** How awards come to be changed: amendments are drafted and proposed here; who approves is `AmendmentApproval`. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly review: AmendmentReview,
    private readonly rehearsal: AmendmentRehearsal,
  ) {}

  /**
   * Newest first; a grantee sees what was approved.
   *
   * @throws NotAllowed, AwardNotFound
   */
  async list(actor: Actor, idOrFain: string, today: IsoDate): Promise<Amendment[]> {
    assertMay(actor, 'portfolio.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      const standing = await this.review.standingOf(tx, award);
      const answers: Amendment[] = [];
      for (const record of await queries.listAmendments(tx, award.id))
        answers.push(await this.review.answer(tx, standing, record, today));
      return answers;
    });
  }

  /** @throws NotAllowed, AwardNotFound, AmendmentNotFound */
  async get(actor: Actor, idOrFain: string, id: string, today: IsoDate): Promise<Amendment> {
    assertMay(actor, 'portfolio.read');
    const amendment = await this.transactions.snapshot(actor, async (tx) =>
      this.getWithin(tx, await this.awards.getWithin(tx, idOrFain), id, today),
    );
    return this.rehearsal.foretold(amendment, today);
  }

  /**
   * Begins a draft; all of it may still be missing.
   *
   * @throws NotAllowed, AwardNotFound, AmendmentsFull
   */
  async draft(actor: Actor, idOrFain: string, content: AmendmentPatch, today: IsoDate): Promise<Amendment> {
    assertMay(actor, 'amendments.record');
    return this.transactions.run(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      await queries.lockAward(tx, award.id);
      if ((await queries.listAmendments(tx, award.id)).length >= MAX_AMENDMENTS)
        throw new AmendmentsFull(award.fain, MAX_AMENDMENTS);
      const id = await storing(() => queries.appendAmendment(tx, award.id, patched(NOTHING_SAID, content)));
      return this.getWithin(tx, award, id, today);
    });
  }

  /**
   * Writes in a draft; what the patch leaves out stays.
   *
   * @throws NotAllowed, AwardNotFound, AmendmentNotFound, AmendmentChanged, AmendmentStepImpossible when it is no
   *   draft any more, AmendmentFieldInvalid
   */
  async change(actor: Actor, key: AmendmentKey, patch: AmendmentPatch, today: IsoDate): Promise<Amendment> {
    assertMay(actor, 'amendments.record');
    const amendment = await this.transactions.run(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, key.award);
      const record = await queries.findAmendment(tx, award.id, key.id);
      if (record === null) throw new AmendmentNotFound(award.fain, key.id);
      if (record.state !== 'draft') throw new AmendmentStepImpossible(record.state, 'draft');
      if (record.version !== key.version) throw new AmendmentChanged(key.version, record.version);
      if (!(await storing(() => queries.storeContent(tx, record, patched(record, patch)))))
        throw await this.whyNot(tx, award, key, 'draft');
      return this.getWithin(tx, award, key.id, today);
    });
    return this.rehearsal.foretold(amendment, today);
  }

  /**
   * Hands a draft to finance.
   *
   * @throws NotAllowed, AwardNotFound, AmendmentNotFound, AmendmentChanged, AmendmentStepImpossible, AmendmentNotReady
   */
  async propose(actor: Actor, key: AmendmentKey, today: IsoDate): Promise<Amendment> {
    assertMay(actor, 'amendments.record');
    return this.step(actor, key, 'proposed', today, async (tx, award, record) => {
      const standing = await this.review.standingOf(tx, award);
      const { problems } = await this.review.review(tx, standing, record, today);
      const inTheWay = problems.filter(({ code }) => !HINDERS_APPROVAL_ONLY.includes(code));
      if (inTheWay.length > 0) throw new AmendmentNotReady(inTheWay);
      return {};
    });
  }

  /**
   * Gives a proposal back to be changed.
   *
   * @throws NotAllowed, AwardNotFound, AmendmentNotFound, AmendmentChanged, AmendmentStepImpossible,
   *   AmendmentFieldInvalid without a reason
   */
  async giveBack(actor: Actor, key: AmendmentKey, reason: string, today: IsoDate): Promise<Amendment> {
    assertMay(actor, 'amendments.approve');
    return this.step(actor, key, 'draft', today, () => {
      if (reason.trim() === '') {
        const detail = 'Say what has to change: whoever drafted the amendment reads it.';
        throw new AmendmentFieldInvalid('/reason', 'reason-missing', detail);
      }
      return { returnReason: reason.trim() };
    });
  }

  /**
   * Takes a draft or a proposal back for good; it stays to be read.
   *
   * @throws NotAllowed, AwardNotFound, AmendmentNotFound, AmendmentChanged, AmendmentStepImpossible
   */
  async withdraw(actor: Actor, key: AmendmentKey, today: IsoDate): Promise<Amendment> {
    assertMay(actor, 'amendments.record');
    return this.step(actor, key, 'withdrawn', today, () => ({}));
  }

  private step(
    actor: Actor,
    key: AmendmentKey,
    to: AmendmentState,
    today: IsoDate,
    prepare: (
      tx: EntityManager,
      award: Award,
      record: AmendmentRecord,
    ) => queries.StepDetails | Promise<queries.StepDetails>,
  ): Promise<Amendment> {
    return this.transactions.run(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, key.award);
      const record = await queries.findAmendment(tx, award.id, key.id);
      if (record === null) throw new AmendmentNotFound(award.fain, key.id);
      assertStep(record, key, to);
      if (!(await queries.storeState(tx, record, to, await prepare(tx, award, record))))
        throw await this.whyNot(tx, award, key, to);
      return this.getWithin(tx, award, key.id, today);
    });
  }

  /** Somebody else's step came first; with it in sight, the same checks say which. */
  private async whyNot(
    tx: EntityManager,
    award: Award,
    key: AmendmentKey,
    to: AmendmentState,
  ): Promise<AmendmentChanged | AmendmentStepImpossible | AmendmentNotFound> {
    const record = await queries.findAmendment(tx, award.id, key.id);
    if (record === null) return new AmendmentNotFound(award.fain, key.id);
    const isPossible = to === 'draft' ? record.state === 'draft' : isStep(record.state, to);
    return isPossible
      ? new AmendmentChanged(key.version, record.version)
      : new AmendmentStepImpossible(record.state, to);
  }

  private async getWithin(tx: EntityManager, award: Award, id: string, today: IsoDate): Promise<Amendment> {
    const record = await queries.findAmendment(tx, award.id, id);
    if (record === null) throw new AmendmentNotFound(award.fain, id);
    return this.review.answer(tx, await this.review.standingOf(tx, award), record, today);
  }
}

/** @throws AmendmentFieldInvalid when the budget that it names is not there */
async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (brokenConstraint(error) !== 'award_amendments_award_id_budget_number_fkey') throw error;
    const detail = 'The award has no budget of that number. Record the budget first, or leave it out.';
    throw new AmendmentFieldInvalid('/budgetVersion', 'budget-not-found', detail);
  }
}
