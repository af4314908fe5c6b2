import {
  type Award,
  type AwardsService,
  type BudgetDraft,
  type BudgetsService,
  type ObjectClass,
} from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { SAMPLE_ACTOR } from '../store-sample';

type Points = Readonly<Partial<Record<ObjectClass, number>>>;

/** Parts of the ceiling, of 10,000: direct costs of 88 %, so that indirect costs find room below the ceiling. */
const AS_AWARDED: Points = {
  personnel: 3_600,
  fringe: 900,
  travel: 800,
  supplies: 400,
  contractual: 2_500,
  other: 600,
};

interface SampleBudget {
  fain: string;
  /** What the second version moves from personnel to travel, of 10,000 of the ceiling; none where there is only one. */
  moved: number;
}

/** One is near the limit, one stays within it, one has never been changed. */
export const SAMPLE_BUDGETS: readonly SampleBudget[] = [
  { fain: 'TIP-PUB-2019-001', moved: 850 },
  { fain: 'TIP-PUB-2016-001', moved: 300 },
  { fain: 'TIP-PUB-2009-001', moved: 0 },
];

/** De minimis, of all direct costs. */
const RATE_BASIS_POINTS = 1_000;

/** Gives some awards of the sample a budget, invented and marked so; the first version counts from the award's first day. */
export async function storeSampleBudgets(
  { awards, budgets }: { awards: AwardsService; budgets: BudgetsService },
  today: IsoDate,
): Promise<void> {
  for (const { fain, moved } of SAMPLE_BUDGETS) {
    const award = await awards.get(SAMPLE_ACTOR, fain);
    await budgets.record(SAMPLE_ACTOR, fain, draftOf(award, AS_AWARDED, 'Synthetic: as awarded'));
    const effectiveOn = award.startsOn;
    await budgets.approve(SAMPLE_ACTOR, fain, 1, { effectiveOn, today, remark: 'Synthetic' });
    if (moved === 0) continue;
    const { personnel = 0, travel = 0 } = AS_AWARDED;
    const changed = { ...AS_AWARDED, personnel: personnel - moved, travel: travel + moved };
    await budgets.record(SAMPLE_ACTOR, fain, draftOf(award, changed, 'Synthetic: more visits to the field'));
  }
}

function draftOf({ ceiling, startsOn, endsOn }: Award, points: Points, reason: string): BudgetDraft {
  const span = { startsOn, endsOn };
  const lines = Object.entries(points).map(([objectClass, part]) => ({
    objectClass: objectClass as ObjectClass,
    federal: ceiling.atRate(part),
    costShare: Money.zero,
  }));
  const base = { federal: Money.sum(lines.map(({ federal }) => federal)), costShare: Money.zero };
  const indirect = [{ kind: 'de-minimis' as const, ...span, rateBasisPoints: RATE_BASIS_POINTS, base }];
  return { reason, periods: [{ ...span, lines, indirect }] };
}
