import { type Actor, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { assert } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Award } from '../award';
import { lockAward } from '../awards.queries';
import { AwardsService } from '../awards.service';
import { type Budget, type BudgetDraft } from './budget';
import { chainTo, lastApproved } from './budget-chain';
import { checkBudget } from './budget-checks';
import { sumsOf } from './budget-sums';
import {
  BudgetAboveCeiling,
  BudgetAlreadyApproved,
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

  /** Newest first; at most a hundred. @throws AwardNotFound */
  list(actor: Actor, idOrFain: string): Promise<MonitoredBudget[]> {
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.awards.getWithin(tx, idOrFain);
      const budgets = await listBudgets(tx, id);
      return budgets.map((budget) => monitored(budgets, budget)).reverse();
    });
  }

  /** @throws AwardNotFound, BudgetNotFound */
  get(actor: Actor, idOrFain: string, number: number): Promise<MonitoredBudget> {
    return this.transactions.snapshot(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      const budgets = await listBudgets(tx, award.id);
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
   *   BudgetAboveCeiling
   */
  async approve(actor: Actor, idOrFain: string, number: number, remark: string): Promise<MonitoredBudget> {
    assertMay(actor, 'budgets.approve');
    return this.transactions.run(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      const replaces = checkApproval(actor, award, await listBudgets(tx, award.id), number);
      if (!(await appendApproval(tx, { awardId: award.id, number, replaces, remark }))) {
        // Somebody else's approval came first; with it in sight, the same checks say which.
        checkApproval(actor, award, await listBudgets(tx, award.id), number);
        assert(false, 'an approval that stands in the way is told by name');
      }
      return this.getWithin(tx, award, number);
    });
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
  actor: Actor,
  award: Award,
  budgets: readonly Budget[],
  number: number,
): number | null {
  const { fain, ceiling } = award;
  const budget = getVersion(budgets, award, number);
  const { approval } = budget;
  if (approval !== null) throw new BudgetAlreadyApproved(fain, number, approval.by.name, approval.at);
  const approved = lastApproved(budgets);
  if (approved !== null && chainTo(budgets, budget)[0] !== approved)
    throw new BudgetSuperseded(fain, number, approved.number);
  if (budget.recordedBy.id === actor.id && actor.role !== 'system') throw new OwnBudgetApproval(number);
  const { federal } = sumsOf(budget.periods).total;
  if (federal.cents > ceiling.cents) throw new BudgetAboveCeiling(fain, number, { federal, ceiling });
  return approved?.number ?? null;
}
