import { Money } from '@awardbook/money';
import type { BudgetSummary } from '../api/types';
import { FigureTable } from '../figures/figure-table';
import { type Cost, sumsOf, type TypedPeriod } from './budget-draft';
import { OBJECT_CLASS_LABELS, OBJECT_CLASSES } from './budget-words';
import { CostHeads, CostRow } from './cost-rows';

interface DraftTotalsProps {
  periods: readonly TypedPeriod[];
  /** The version that this one changes; null for a first one. */
  base: BudgetSummary | null;
}

/** All periods together as they are typed, and how the total differs from the version before. */
export function DraftTotals({ periods, base }: DraftTotalsProps) {
  const { classes, direct, indirect, total } = sumsOf(periods);
  return (
    <section aria-label="All periods together" className="budget-totals">
      <h2>All periods together</h2>
      <FigureTable
        kind="list"
        caption="All periods together, dollars"
        head={<CostHeads first="Object class, dollars" />}
        body={
          <>
            {OBJECT_CLASSES.map((code, row) => {
              const cost = classes[row];
              return cost && <CostRow key={code} name={OBJECT_CLASS_LABELS[code]} cost={cost} />;
            })}
            <CostRow name="Total direct" cost={direct} />
            <CostRow name="Indirect" cost={indirect} />
          </>
        }
        foot={
          <>
            <CostRow name="Total" cost={total} />
            {base !== null && (
              <CostRow name={`Change from version ${base.number}`} cost={changeFrom(base, total)} />
            )}
          </>
        }
      />
    </section>
  );
}

function changeFrom({ total }: BudgetSummary, now: Cost): Cost {
  return {
    federal: now.federal.minus(Money.parse(total.federal)),
    costShare: now.costShare.minus(Money.parse(total.costShare)),
  };
}
