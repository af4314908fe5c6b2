import { type Award, awardRefusalOf, AwardsService, BudgetsService } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Jobs } from '@awardbook/jobs';
import { type EntryDraft, ledgerRefusalOf, LedgerService } from '@awardbook/ledger';
import { assert } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Amendment, type AmendmentRecord } from './amendment';
import { type AmendmentKey, assertStep } from './amendment-key';
import { AmendmentReview, type Standing } from './amendment-review';
import {
  AmendmentChanged,
  AmendmentNotFound,
  AmendmentNotReady,
  OwnAmendmentApproval,
} from './amendments.errors';
import { findAmendment, lockAward, storeState } from './amendments.queries';
import { netOf } from './outline';

/** The ledger's own limit. */
const MAX_ENTRY_DESCRIPTION = 500;

/** What finance does about amendments: an approval applies all that it says, or nothing. */
@Injectable()
export class AmendmentApproval {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly budgets: BudgetsService,
    private readonly ledger: LedgerService,
    private readonly review: AmendmentReview,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Approves a proposal: terms, status, shares, budget and money of the award change in one transaction.
   *
   * @param today an amendment is approved at the earliest on the day from which it counts
   * @throws NotAllowed, AwardNotFound, AmendmentNotFound, AmendmentStepImpossible, AmendmentChanged,
   *   OwnAmendmentApproval, AmendmentNotReady, OwnBudgetApproval, LedgerRuleBroken
   */
  async approve(actor: Actor, key: AmendmentKey, remark: string, today: IsoDate): Promise<Amendment> {
    assertMay(actor, 'amendments.approve');
    try {
      const amendment = await this.transactions.run(actor, async (tx) => {
        const { id: awardId } = await this.awards.getWithin(tx, key.award);
        await lockAward(tx, awardId);
        const award = await this.awards.getWithin(tx, awardId);
        const record = await findAmendment(tx, awardId, key.id);
        if (record === null) throw new AmendmentNotFound(award.fain, key.id);
        assertStep(record, key, 'approved');
        if (record.drafted.by.id === actor.id && actor.role !== 'system') throw new OwnAmendmentApproval();
        await this.applyWithin(tx, actor, { record, award, remark, today });
        return this.readAgain(tx, record, today);
      });
      await this.jobs.nudge('rollups.refresh', {});
      return amendment;
    } catch (error) {
      throw awardRefusalOf(ledgerRefusalOf(error));
    }
  }

  /**
   * Applies a proposal inside a transaction in which its award is locked.
   *
   * @throws AmendmentNotReady, AmendmentChanged, and the refusals of the database as they come
   */
  async applyWithin(
    tx: EntityManager,
    actor: Actor,
    {
      record,
      award,
      remark,
      today,
    }: { record: AmendmentRecord; award: Award; remark: string; today: IsoDate },
  ): Promise<void> {
    const standing = await this.review.standingOf(tx, award);
    const { kinds, changes, problems } = await this.review.review(tx, standing, record, today);
    if (problems.length > 0) throw new AmendmentNotReady(problems);
    const { effectiveOn, budgetVersion } = record;
    assert(effectiveOn !== null, 'an amendment without problems has its day');
    const entries = entriesOf(record, standing, effectiveOn);
    // Less money leaves before the ceiling falls; more comes once it has risen.
    const isLess = netOf(record).cents < 0n;
    if (isLess) await this.ledger.appendWithin(tx, actor, award.id, entries);
    const outcome = { kinds: [...kinds], changes: [...changes] };
    if (!(await storeState(tx, record, 'approved', { remark: remark.trim(), outcome })))
      throw new AmendmentChanged(record.version, record.version + 1);
    if (budgetVersion !== null) {
      const words = `With amendment ${numberOf(standing)}.`;
      await this.budgets.approveWithin(tx, actor, award.id, budgetVersion, {
        effectiveOn,
        today,
        remark: words,
      });
    }
    if (!isLess && entries.length > 0) await this.ledger.appendWithin(tx, actor, award.id, entries);
  }

  private async readAgain(
    tx: EntityManager,
    { id, awardId }: AmendmentRecord,
    today: IsoDate,
  ): Promise<Amendment> {
    const award = await this.awards.getWithin(tx, awardId);
    const record = await findAmendment(tx, awardId, id);
    assert(record !== null, 'an amendment just approved is found');
    return this.review.answer(tx, await this.review.standingOf(tx, award), record, today);
  }
}

/** The number that the next approval gets; nobody else gets it, for the award is locked. */
function numberOf({ past }: Standing): number {
  return (past.latestNumber ?? 0) + 1;
}

function entriesOf(record: AmendmentRecord, standing: Standing, effectiveOn: IsoDate): EntryDraft[] {
  const description = `Amendment ${numberOf(standing)}: ${record.description}`.slice(
    0,
    MAX_ENTRY_DESCRIPTION,
  );
  return record.money.map(({ kind, amount, treasuryAccount, yearOfFunds, office }, index) => {
    assert(amount !== null && treasuryAccount !== null, 'an amendment without problems says what it moves');
    const idempotencyKey = `amendment:${record.id}:${index + 1}`;
    return { kind, amount, effectiveOn, treasuryAccount, yearOfFunds, office, description, idempotencyKey };
  });
}
