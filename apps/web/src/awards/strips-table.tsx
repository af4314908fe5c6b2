import type { Strip } from '../api/types';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { fiscalYearLabel, labelOf, PHASE_LABELS } from '../figures/vocabulary';

/** What the award has from each Treasury account, and how long that money can still be used. */
export function StripsTable({ strips }: { strips: Strip[] }) {
  if (strips.length === 0) return <p className="empty">No money is recorded for this award yet.</p>;
  return (
    <FigureTable
      kind="list"
      caption="Money of this award by Treasury account and year of funds, in dollars and cents"
      head={
        <tr>
          <th scope="col">Treasury account</th>
          <th scope="col">Year of funds</th>
          <th scope="col">Office</th>
          <th scope="col">Clock</th>
          <th scope="col" className="number">
            Committed
          </th>
          <th scope="col" className="number">
            Obligated
          </th>
          <th scope="col" className="number">
            Disbursed
          </th>
          <th scope="col" className="number">
            Unliquidated
          </th>
        </tr>
      }
      body={strips.map((strip) => (
        <tr key={`${strip.treasuryAccount} ${strip.yearOfFunds} ${strip.office}`}>
          <th scope="row" className="nowrap">
            {strip.treasuryAccount}
          </th>
          <td className="nowrap">{fiscalYearLabel(strip.yearOfFunds)}</td>
          <td>{strip.office}</td>
          <td>
            {labelOf(PHASE_LABELS, strip.phase)}
            {strip.availableUntil !== null && strip.cancelsOn !== null && (
              <span className="cell-detail">
                New awards until {displayDay(strip.availableUntil)}, payments until{' '}
                {displayDay(strip.cancelsOn)}
              </span>
            )}
          </td>
          <td className="number">{displayAmount(strip.committed, 'dollars')}</td>
          <td className="number">{displayAmount(strip.obligated, 'dollars')}</td>
          <td className="number">{displayAmount(strip.disbursed, 'dollars')}</td>
          <td className="number">{displayAmount(strip.unliquidated, 'dollars')}</td>
        </tr>
      ))}
    />
  );
}
