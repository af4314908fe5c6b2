import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { assert } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Award } from '../award';
import { lockAward } from '../awards.queries';
import { AwardsService } from '../awards.service';
import { type ApprovalDraft, type Budget, type BudgetDraft } from './budget';
import { budgetsAsOf, chainTo, lastApproved } from './budget-chain';
import { checkBudget } from './budget-checks';
import { sumsOf } from './budget-sums';
import {
  BudgetAboveCeiling,
  BudgetAlreadyApproved,
  BudgetApprovalMisdated,
  BudgetBaseOutdated,
  BudgetNotFound,
  BudgetSuperseded,
  BudgetVersionsFull,
  OwnBudgetApproval,
} from './budget.errors';
import { appendApproval, appendBudget, listBudgets } from './budgets.queries';
import { type MonitoredBudget, monitorOf } from './rebudget-monitor';

/** All of them are read to tell what has been moved. */
const MAX_VERSIONS = 100;

/** What an award's money is meant for: versions of its budget, and which of them was approved. */
@Injectable()
export class BudgetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /**
   * Newest first; at most a hundred.
   *
   * @param asOf as the budget stood at the end of that day; as it stands now when left out
   * @throws AwardNotFound, AwardNotThereYet
   */
  list(actor: Actor, idOrFain: string, asOf?: IsoDate): Promise<MonitoredBudget[]> {
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.awards.getWithin(tx, idOrFain, asOf);
      const budgets = budgetsAsOf(await listBudgets(tx, id), asOf);
      return budgets.map((budget) => monitored(budgets, budget)).reverse();
    });
  }

  /** @param asOf as in `list` @throws AwardNotFound, AwardNotThereYet, BudgetNotFound */
  get(actor: Actor, idOrFain: string, number: number, asOf?: IsoDate): Promise<MonitoredBudget> {
    return this.transactions.snapshot(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain, asOf);
      const budgets = budgetsAsOf(await listBudgets(tx, award.id), asOf);
      return monitored(budgets, getVersion(budgets, award, number));
    });
  }

  /**
   * Records a new version; it says itself whether what it moves needs approval.
   *
   * @throws NotAllowed, AwardNotFound, BudgetFieldInvalid, BudgetNotFound, BudgetBaseOutdated, BudgetVersionsFull
   */
  async record(actor: Actor, idOrFain: string, draft: BudgetDraft): Promise<MonitoredBudget> {
    assertMay(actor, 'budgets.record');
    return this.transactions.run(actor, async (tx) => {
      // Two versions at once take their numbers one after the other.
      await lockAward(tx, (await this.awards.getWithin(tx, idOrFain)).id);
      const award = await this.awards.getWithin(tx, idOrFain);
      checkBudget(draft, award);
      const budgets = await listBudgets(tx, award.id);
      if (budgets.length >= MAX_VERSIONS) throw new BudgetVersionsFull(award.fain, MAX_VERSIONS);
      const basedOn = baseOf(budgets, award, draft.basedOn);
      const number = budgets.length + 1;
      await appendBudget(tx, draft, { awardId: award.id, number, basedOn });
      return this.getWithin(tx, award, number);
    });
  }

  /**
   * Approves a version: from now on, transfers count from its total.
   *
   * @throws NotAllowed, AwardNotFound, BudgetNotFound, BudgetAlreadyApproved, BudgetSuperseded, OwnBudgetApproval,
   *   BudgetAboveCeiling, BudgetApprovalMisdated
   */
  async approve(
    actor: Actor,
    idOrFain: string,
    number: number,
    draft: ApprovalDraft,
  ): Promise<MonitoredBudget> {
    assertMay(actor, 'budgets.approve');
    return this.transactions.run(actor, (tx) => this.approveWithin(tx, actor, idOrFain, number, draft));
  }

  /**
   * As `approve`, inside the transaction of another room, which has asked whether the actor may.
   *
   * @throws AwardNotFound, BudgetNotFound, BudgetAlreadyApproved, BudgetSuperseded, OwnBudgetApproval,
   *   BudgetAboveCeiling, BudgetApprovalMisdated
   */
  async approveWithin(
    tx: EntityManager,
    actor: Actor,
    idOrFain: string,
    number: number,
    draft: ApprovalDraft,
  ): Promise<MonitoredBudget> {
    const award = await this.awards.getWithin(tx, idOrFain);
    const check = async (): Promise<number | null> =>
      checkApproval(actor, award, await listBudgets(tx, award.id), { ...draft, number });
    const replaces = await check();
    const { effectiveOn, remark } = draft;
    if (!(await appendApproval(tx, { awardId: award.id, number, replaces, effectiveOn, remark }))) {
      // Somebody else's approval came first; with it in sight, the same checks say which.
      await check();
      assert(false, 'an approval that stands in the way is told by name');
    }
    return this.getWithin(tx, award, number);
  }

  /**
   * Whether somebody could approve the version for the award as it is given; nothing is stored.
   *
   * @returns the version that it would take over from; null when it is the first
   * @throws BudgetNotFound, BudgetAlreadyApproved, BudgetSuperseded, BudgetAboveCeiling, BudgetApprovalMisdated
   */
  async checkApprovalWithin(
    tx: EntityManager,
    award: Award,
    asked: Omit<ApprovalDraft, 'remark'> & { number: number },
  ): Promise<number | null> {
    return checkApproval(null, award, await listBudgets(tx, award.id), { ...asked, remark: '' });
  }

  /** The version that was approved last; null while none has been. */
  async findApprovedWithin(tx: EntityManager, awardId: string): Promise<number | null> {
    return lastApproved(await listBudgets(tx, awardId))?.number ?? null;
  }

  /** As `findApprovedWithin`, with all that it says. */
  async findApprovedBudgetWithin(tx: EntityManager, awardId: string): Promise<Budget | null> {
    return lastApproved(await listBudgets(tx, awardId));
  }

  private async getWithin(tx: EntityManager, award: Award, number: number): Promise<MonitoredBudget> {
    const budgets = await listBudgets(tx, award.id);
    return monitored(budgets, getVersion(budgets, award, number));
  }
}

function monitored(budgets: readonly Budget[], budget: Budget): MonitoredBudget {
  return { ...budget, monitor: monitorOf(chainTo(budgets, budget)) };
}

function getVersion(budgets: readonly Budget[], award: Award, number: number): Budget {
  const budget = budgets.find((one) => one.number === number);
  if (budget === undefined) throw new BudgetNotFound(award.fain, number, budgets.at(-1)?.number ?? null);
  return budget;
}

/** The version that a new one changes, or null for the first. */
function baseOf(budgets: readonly Budget[], award: Award, asked: number | undefined): number | null {
  const approved = lastApproved(budgets);
  if (asked === undefined) {
    // The latest of those that were made from what is approved; others lead nowhere any more.
    return (
      budgets.findLast((one) => approved === null || chainTo(budgets, one)[0] === approved)?.number ?? null
    );
  }
  const base = getVersion(budgets, award, asked);
  if (approved !== null && chainTo(budgets, base)[0] !== approved)
    throw new BudgetBaseOutdated(award.fain, asked, approved.number);
  return asked;
}

/** @returns the approved version that this one takes over from; null when it is the first */
function checkApproval(
  actor: Actor | null,
  award: Award,
  budgets: readonly Budget[],
  { number, effectiveOn, today }: ApprovalDraft & { number: number },
): number | null {
  const { fain, ceiling } = award;
  const budget = getVersion(budgets, award, number);
  const { approval } = budget;
  if (approval !== null) throw new BudgetAlreadyApproved(fain, number, approval.by.name, approval.at);
  const approved = lastApproved(budgets);
  if (approved !== null && chainTo(budgets, budget)[0] !== approved)
    throw new BudgetSuperseded(fain, number, approved.number);
  if (budget.recordedBy.id === actor?.id && actor.role !== 'system') throw new OwnBudgetApproval(number);
  const { federal } = sumsOf(budget.periods).total;
  if (federal.cents > ceiling.cents) throw new BudgetAboveCeiling(fain, number, { federal, ceiling });
  const countsFrom = approved?.approval?.effectiveOn ?? null;
  if (effectiveOn > today || (countsFrom !== null && effectiveOn < countsFrom)) {
    const before = countsFrom && { number: approved?.number ?? 0, effectiveOn: countsFrom };
    throw new BudgetApprovalMisdated(number, effectiveOn, { today, before });
  }
  return approved?.number ?? null;
}
