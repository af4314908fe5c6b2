import type { AwardBudget, BudgetSums } from '../api/types';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { displayRate, INDIRECT_KIND_LABELS, OBJECT_CLASS_LABELS } from './budget-words';

type CostAmounts = BudgetSums['total'];

/** What one version comes to, all periods together, and behind it each period with its indirect rates. */
export function VersionTable({ budget }: { budget: AwardBudget }) {
  const { number, sums, periods } = budget;
  return (
    <>
      <SumsTable sums={sums} caption={`Version ${number} of the budget, all periods, dollars`} />
      <details className="about budget-periods">
        <summary>
          {periods.length === 1 ? 'The period and its indirect rates' : `All ${periods.length} periods`}
        </summary>
        {periods.map((period, index) => {
          const days = `${displayDay(period.startsOn)} to ${displayDay(period.endsOn)}`;
          return (
            <section key={period.startsOn} aria-label={`Period ${index + 1}`}>
              <h4>
                Period {index + 1}: {days}
              </h4>
              {periods.length > 1 && (
                <SumsTable sums={period} caption={`Period ${index + 1}, ${days}, dollars`} />
              )}
              <IndirectCosts costs={period.indirectCosts} />
            </section>
          );
        })}
      </details>
    </>
  );
}

function SumsTable({ sums, caption }: { sums: BudgetSums; caption: string }) {
  return (
    <FigureTable
      kind="list"
      caption={caption}
      head={
        <tr>
          <th scope="col">Object class, dollars</th>
          {['Federal', 'Cost share', 'Total'].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      }
      body={
        <>
          {sums.classes.map((line) => (
            <CostRow key={line.objectClass} name={OBJECT_CLASS_LABELS[line.objectClass]} cost={line} />
          ))}
          <CostRow name="Total direct" cost={sums.totalDirect} isSum />
          <CostRow name="Indirect" cost={sums.indirect} />
        </>
      }
      foot={<CostRow name="Total" cost={sums.total} />}
    />
  );
}

function CostRow({ name, cost, isSum = false }: { name: string; cost: CostAmounts; isSum?: boolean }) {
  return (
    <tr className={isSum ? 'budget-sum' : undefined}>
      <th scope="row">{name}</th>
      {[cost.federal, cost.costShare, cost.total].map((amount, index) => (
        <td key={index} className="number">
          {displayAmount(amount, 'dollars')}
        </td>
      ))}
    </tr>
  );
}

function IndirectCosts({ costs }: { costs: AwardBudget['periods'][number]['indirectCosts'] }) {
  if (costs.length === 0) return <p className="note">No indirect costs.</p>;
  return (
    <ul className="budget-rates">
      {costs.map((cost) => (
        <li key={cost.startsOn}>
          {INDIRECT_KIND_LABELS[cost.kind]} of {displayRate(cost.rateBasisPoints)},{' '}
          {displayDay(cost.startsOn)} to {displayDay(cost.endsOn)}, of{' '}
          {displayAmount(cost.base.total, 'dollars')}:{' '}
          <strong>{displayAmount(cost.amount.total, 'dollars')}</strong> dollars.
        </li>
      ))}
    </ul>
  );
}
