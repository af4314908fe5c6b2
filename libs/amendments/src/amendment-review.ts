import { type Award, AwardsService, BudgetsService } from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { DomainError, type FieldProblem } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Amendment, type AmendmentRecord } from './amendment';
import { type AmendmentContent } from './amendment-content';
import { kindsOf } from './amendment-kind';
import { problemsOf } from './amendment-problems';
import { getPast, listPlaceNames, type Past } from './amendments.queries';
import { changesBetween, type Outline, outlineAfter } from './outline';

/** An award with what amendments of it are held against, read once for all of them. */
export interface Standing {
  readonly award: Award;
  readonly past: Past;
  readonly outlineOn: (day: IsoDate) => Outline;
  readonly places: ReadonlyMap<string, string>;
}

/** What an amendment is and does, and what stands in its way. */
@Injectable()
export class AmendmentReview {
  constructor(
    private readonly awards: AwardsService,
    private readonly budgets: BudgetsService,
    private readonly ledger: LedgerService,
  ) {}

  async standingOf(tx: EntityManager, award: Award): Promise<Standing> {
    const past = await getPast(tx, award.id);
    const shares = await this.awards.getSharesWithin(tx, award.id);
    const budgetVersion = await this.budgets.findApprovedWithin(tx, award.id);
    const outlineOn = (day: IsoDate): Outline => {
      const sharesOn = (split: 'category' | 'country') =>
        shares[split].findLast(({ effectiveOn }) => effectiveOn <= day)?.shares ?? [];
      return {
        ...award,
        category: sharesOn('category'),
        country: sharesOn('country'),
        scope: '',
        budgetVersion,
        obligated: Money.ofCents(past.obligatedCents),
      };
    };
    return { award, past, outlineOn, places: await listPlaceNames(tx) };
  }

  /** The amendment as it is answered; one that is settled has no problems any more. */
  async answer(
    tx: EntityManager,
    standing: Standing,
    record: AmendmentRecord,
    today: IsoDate,
  ): Promise<Amendment> {
    const { fain } = standing.award;
    if (record.outcome !== null) {
      const { kinds, changes } = record.outcome;
      return { ...record, fain, kinds, preview: { changes, problems: [] } };
    }
    const { kinds, ...preview } = await this.review(tx, standing, record, today);
    const problems = record.state === 'withdrawn' ? [] : preview.problems;
    return { ...record, fain, kinds, preview: { ...preview, problems } };
  }

  /** What the amendment would be and do if it were approved now. */
  async review(
    tx: EntityManager,
    standing: Standing,
    content: AmendmentContent,
    today: IsoDate,
  ): Promise<Pick<Amendment, 'kinds'> & Amendment['preview']> {
    const { award, past, places } = standing;
    const before = standing.outlineOn(content.effectiveOn ?? today);
    const after = outlineAfter(before, content);
    const kinds = kindsOf(before, after);
    const problems = problemsOf(content, { award, past, before, after, places, today });
    if (kinds.length === 0) {
      const detail =
        'The amendment changes nothing yet. Say what changes: terms, money, shares, budget, people or status.';
      problems.push({ pointer: '', code: 'nothing-changes', detail });
    }
    const amended = { ...award, ceiling: after.ceiling };
    problems.push(...(await this.budgetProblems(tx, today, amended, content)));
    problems.push(...(await this.fundProblems(tx, content)));
    return { kinds, changes: changesBetween(before, after, places), problems };
  }

  private async budgetProblems(
    tx: EntityManager,
    today: IsoDate,
    award: Award,
    { budgetVersion, effectiveOn }: AmendmentContent,
  ): Promise<FieldProblem[]> {
    if (budgetVersion === null) return [];
    // That the day is still to come is told of the amendment itself.
    const day = effectiveOn === null || effectiveOn > today ? today : effectiveOn;
    const asked = { number: budgetVersion, effectiveOn: day, today };
    return problemsIn('/budgetVersion', () => this.budgets.checkApprovalWithin(tx, award, asked));
  }

  private async fundProblems(tx: EntityManager, { money }: AmendmentContent): Promise<FieldProblem[]> {
    const found: FieldProblem[] = [];
    for (const [index, { treasuryAccount, yearOfFunds, office }] of money.entries()) {
      if (treasuryAccount === null) continue;
      const check = () => this.ledger.checkFundsWithin(tx, [{ treasuryAccount, yearOfFunds, office }]);
      found.push(...(await problemsIn(`/money/${index}/treasuryAccount`, check)));
    }
    return found;
  }
}

/** A refusal of the work as a problem of one field. */
async function problemsIn(pointer: string, work: () => Promise<unknown>): Promise<FieldProblem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [{ pointer, code: error.code, detail: error.message }];
  }
}
