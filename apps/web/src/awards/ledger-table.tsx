import type { StatementEntry } from '../api/types';
import { CorrectionMark } from '../figures/correction-mark';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { Recorded } from '../figures/recorded';
import { fiscalYearLabel, KIND_LABELS, labelOf } from '../figures/vocabulary';

/** The award's entries in the order they took effect, each with the balances after it. */
export function LedgerTable({ entries }: { entries: StatementEntry[] }) {
  if (entries.length === 0) return <p className="empty">This award has no entries yet.</p>;
  return (
    <FigureTable
      kind="list"
      caption="Ledger of this award with running balances, in dollars and cents"
      tall={entries.length > 20}
      head={
        <tr>
          <th scope="col" className="nowrap">
            Date
          </th>
          <th scope="col">Entry</th>
          <th scope="col" className="wraps">
            Year of funds
          </th>
          <th scope="col" className="wraps">
            Year of action
          </th>
          {['Amount', 'Committed', 'Obligated', 'Disbursed', 'Unliquidated'].map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
          <th scope="col">Recorded by</th>
        </tr>
      }
      body={entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row" className="nowrap">
            {displayDay(entry.effectiveOn)}
          </th>
          <td>
            {labelOf(KIND_LABELS, entry.kind)}
            <CorrectionMark fact={entry} /> <ProvenanceTag provenance={entry.provenance} />
            {entry.description !== '' && <span className="cell-detail">{entry.description}</span>}
          </td>
          <td className="nowrap">{fiscalYearLabel(entry.yearOfFunds)}</td>
          <td className="nowrap">{fiscalYearLabel(entry.yearOfAction)}</td>
          <td className="number">{displayAmount(entry.signedAmount, 'dollars')}</td>
          <td className="number">{displayAmount(entry.committed, 'dollars')}</td>
          <td className="number">{displayAmount(entry.obligated, 'dollars')}</td>
          <td className="number">{displayAmount(entry.disbursed, 'dollars')}</td>
          <td className="number">{displayAmount(entry.unliquidated, 'dollars')}</td>
          <td>
            <Recorded by={entry.recordedBy} at={entry.recordedAt} />
          </td>
        </tr>
      ))}
    />
  );
}
