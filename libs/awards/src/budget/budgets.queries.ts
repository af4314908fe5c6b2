import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type Budget, type BudgetDraft, type BudgetPeriod } from './budget';
import {
  AwardBudgetEntity,
  BudgetIndirectCostEntity,
  BudgetLineEntity,
  BudgetPeriodEntity,
} from './budget.entity';
import { sumsOf, wholeOf } from './budget-sums';
import { OBJECT_CLASSES } from './object-class';

type VersionRow = Omit<Budget, 'periods' | 'approval'> & {
  approvedBy: string | null;
  approvedByName: string;
  approvedAt: Date;
  effectiveOn: IsoDate;
  remark: string;
};

/** Every version of an award's budget with all its parts, oldest first. */
export async function listBudgets(tx: EntityManager, awardId: string): Promise<Budget[]> {
  const versions = await tx.sql<VersionRow[]>`
    SELECT b.number, b.based_on AS "basedOn", b.reason, b.recorded_at AS "recordedAt",
           json_build_object('id', b.recorded_by, 'name', actor_name(b.recorded_by)) AS "recordedBy",
           a.approved_by AS "approvedBy", actor_name(a.approved_by) AS "approvedByName", a.approved_at AS "approvedAt",
           a.effective_on AS "effectiveOn", a.remark
      FROM award_budgets b LEFT JOIN budget_approvals a USING (award_id, number)
     WHERE b.award_id = ${awardId}::uuid ORDER BY b.number`;
  const periods = await listPeriods(tx, awardId);
  return versions.map(({ approvedBy, approvedByName, approvedAt, effectiveOn, remark, ...version }) => ({
    ...version,
    periods: periods.get(version.number) ?? [],
    approval:
      approvedBy === null
        ? null
        : { by: { id: approvedBy, name: approvedByName }, at: approvedAt, effectiveOn, remark },
  }));
}

async function listPeriods(tx: EntityManager, awardId: string): Promise<Map<number, BudgetPeriod[]>> {
  const where = { awardId };
  const periods = await tx.find(BudgetPeriodEntity, { where, order: { number: 'ASC', period: 'ASC' } });
  const lines = await tx.find(BudgetLineEntity, { where });
  const indirect = await tx.find(BudgetIndirectCostEntity, { where, order: { startsOn: 'ASC' } });
  const found = new Map<number, BudgetPeriod[]>();
  for (const row of periods) {
    const isOfPeriod = (part: { number: number; period: number }): boolean =>
      part.number === row.number && part.period === row.period;
    const inPlace = lines.filter(isOfPeriod);
    const period: BudgetPeriod = {
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      lines: OBJECT_CLASSES.flatMap(({ code }) => inPlace.filter((line) => line.objectClass === code)).map(
        ({ objectClass, federal, costShare }) => ({ objectClass, federal, costShare }),
      ),
      indirect: indirect.filter(isOfPeriod).map((cost) => ({
        kind: cost.kind,
        startsOn: cost.startsOn,
        endsOn: cost.endsOn,
        rateBasisPoints: cost.rateBasisPoints,
        base: { federal: cost.federalBase, costShare: cost.costShareBase },
      })),
    };
    found.set(row.number, [...(found.get(row.number) ?? []), period]);
  }
  return found;
}

/** Stores a version whole: once the transaction is over, nothing can be added to it. */
export async function appendBudget(
  tx: EntityManager,
  draft: BudgetDraft,
  version: { awardId: string; number: number; basedOn: number | null },
): Promise<void> {
  const { awardId, number } = version;
  const periods: { awardId: string; number: number; period: number; startsOn: IsoDate; endsOn: IsoDate }[] =
    [];
  const lines: BudgetLineEntity[] = [];
  const indirect: Omit<BudgetIndirectCostEntity, 'federal' | 'costShare'>[] = [];
  for (const [index, given] of draft.periods.entries()) {
    const key = { awardId, number, period: index + 1 };
    periods.push({ ...key, startsOn: given.startsOn, endsOn: given.endsOn });
    // What costs nothing is no fact.
    lines.push(
      ...given.lines.filter((line) => wholeOf(line).cents > 0n).map((line) => ({ ...key, ...line })),
    );
    for (const { base, ...cost } of given.indirect)
      indirect.push({ ...key, ...cost, federalBase: base.federal, costShareBase: base.costShare });
  }
  const { total } = sumsOf(draft.periods);
  const parts = periods.length + lines.length + indirect.length;
  await tx.insert(AwardBudgetEntity, { ...version, reason: draft.reason, ...total, parts });
  await tx.insert(BudgetPeriodEntity, periods);
  if (lines.length > 0) await tx.insert(BudgetLineEntity, lines);
  if (indirect.length > 0) await tx.insert(BudgetIndirectCostEntity, indirect);
}

/** @returns false when another approval stands there already; one that is under way is waited for */
export async function appendApproval(
  tx: EntityManager,
  approval: {
    awardId: string;
    number: number;
    replaces: number | null;
    effectiveOn: IsoDate;
    remark: string;
  },
): Promise<boolean> {
  const { awardId, number, replaces, effectiveOn, remark } = approval;
  const rows = await tx.sql<{ number: number }[]>`
    INSERT INTO budget_approvals (award_id, number, replaces, effective_on, remark)
    VALUES (${awardId}::uuid, ${number}::int, ${replaces}::int, ${effectiveOn}::date, ${remark})
    ON CONFLICT DO NOTHING RETURNING number`;
  return rows.length === 1;
}
