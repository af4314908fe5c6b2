import { useQuery } from '@tanstack/react-query';
import { budgetQuery } from '../api/budget-queries';
import type { AwardBudget, BudgetSums } from '../api/types';
import { displayAmount, isZero, negate, sumAmounts } from '../figures/amount';
import { FigureTable } from '../figures/figure-table';
import { QueryState } from '../loading/query-state';
import { OBJECT_CLASS_LABELS } from './budget-words';

interface ComparisonProps {
  fain: string;
  asOf: string | undefined;
  /** The earlier version, by number. */
  before: number;
  after: number;
}

/** Two versions of a budget beside each other, class by class, with the difference. */
export function Comparison({ fain, asOf, before, after }: ComparisonProps) {
  const [one, other] = [useQuery(budgetQuery(fain, before, asOf)), useQuery(budgetQuery(fain, after, asOf))];
  return (
    <QueryState query={one} what={`Version ${before}`} skeletonRows={10}>
      {(then) => (
        <QueryState query={other} what={`Version ${after}`} skeletonRows={10}>
          {(now) => <ComparisonTable then={then} now={now} />}
        </QueryState>
      )}
    </QueryState>
  );
}

const PARTS = [
  ['federal', 'Federal'],
  ['costShare', 'Cost share'],
] as const;

function ComparisonTable({ then, now }: { then: AwardBudget; now: AwardBudget }) {
  const versions = [`version ${then.number}`, `version ${now.number}`, 'change'];
  const rows: [string, (sums: BudgetSums) => BudgetSums['total']][] = [
    ...then.sums.classes.map(
      ({ objectClass }, index): [string, (sums: BudgetSums) => BudgetSums['total']] => [
        OBJECT_CLASS_LABELS[objectClass],
        ({ classes, total }) => classes[index] ?? total,
      ],
    ),
    ['Total direct', ({ totalDirect }) => totalDirect],
    ['Indirect', ({ indirect }) => indirect],
  ];
  return (
    <FigureTable
      kind="list"
      caption={`Versions ${then.number} and ${now.number} of the budget, all periods, dollars`}
      head={
        <>
          <tr>
            <th scope="col" rowSpan={2}>
              Object class
            </th>
            {PARTS.map(([part, name]) => (
              <th key={part} scope="colgroup" colSpan={3} className="pair__group">
                {name}, dollars
              </th>
            ))}
          </tr>
          <tr>
            {PARTS.map(([part, name]) =>
              versions.map((version) => (
                <th key={`${part} ${version}`} scope="col" className="number">
                  <span className="usa-sr-only">{name}, </span>
                  {version}
                </th>
              )),
            )}
          </tr>
        </>
      }
      body={rows.map(([name, pick]) => (
        <ComparedRow key={name} name={name} then={pick(then.sums)} now={pick(now.sums)} />
      ))}
      foot={<ComparedRow name="Total" then={then.sums.total} now={now.sums.total} />}
    />
  );
}

function ComparedRow({
  name,
  then,
  now,
}: {
  name: string;
  then: BudgetSums['total'];
  now: BudgetSums['total'];
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {PARTS.map(([part]) => {
        const change = sumAmounts([now[part], negate(then[part])]);
        const shown = `${change.startsWith('-') ? '' : '+'}${displayAmount(change, 'dollars')}`;
        return [
          <td key={`${part} then`} className="number">
            {displayAmount(then[part], 'dollars')}
          </td>,
          <td key={`${part} now`} className="number">
            {displayAmount(now[part], 'dollars')}
          </td>,
          <td key={`${part} change`} className={isZero(change) ? 'number' : 'number share-preview__change'}>
            {isZero(change) ? 'none' : shown}
          </td>,
        ];
      })}
    </tr>
  );
}
