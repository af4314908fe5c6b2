import { Button } from '@trussworks/react-uswds';
import type { BudgetSummary } from '../api/types';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { Recorded } from '../figures/recorded';
import { displayRate } from './budget-words';

interface VersionsListProps {
  /** Newest first. */
  budgets: readonly BudgetSummary[];
  /** The one that stands above, by number. */
  shown: number;
  onShow: (number: number) => void;
}

/** Every version, newest first: why it was made, what it comes to, and whether it was approved. */
export function VersionsList({ budgets, shown, onShow }: VersionsListProps) {
  return (
    <FigureTable
      kind="list"
      caption="Versions of the budget, newest first"
      head={
        <tr>
          <th scope="col">Version</th>
          <th scope="col">Why</th>
          <th scope="col" className="number">
            Total, dollars
          </th>
          <th scope="col" className="number">
            Moved
          </th>
          <th scope="col">Recorded</th>
          <th scope="col">Approved</th>
        </tr>
      }
      body={budgets.map(({ number, basedOn, reason, total, monitor, recordedBy, recordedAt, approval }) => (
        <tr key={number}>
          <th scope="row">
            {number === shown ? (
              <strong aria-current="true">Version {number}</strong>
            ) : (
              <Button type="button" unstyled onClick={() => onShow(number)}>
                Version {number}
              </Button>
            )}
            {basedOn !== null && <span className="cell-detail">from version {basedOn}</span>}
          </th>
          <td className="budget-reason">{reason}</td>
          <td className="number">{displayAmount(total.total, 'dollars')}</td>
          <td className="number">
            {monitor.approvedVersion === null ? '' : displayRate(monitor.movedBasisPoints)}
          </td>
          <td>
            <Recorded by={recordedBy} at={recordedAt} />
          </td>
          <td>
            {approval === null ? (
              'not approved'
            ) : (
              <>
                <Recorded by={approval.by} at={approval.at} />
                <span className="cell-detail">counts from {displayDay(approval.effectiveOn)}</span>
              </>
            )}
          </td>
        </tr>
      ))}
    />
  );
}
