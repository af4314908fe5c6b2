import { useQuery } from '@tanstack/react-query';
import { treasuryAccountsQuery } from '../api/queries';
import type { Allotment } from '../api/types';
import { CorrectionMark } from '../figures/correction-mark';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { Recorded } from '../figures/recorded';
import { ALLOTMENT_STATUS_LABELS, fiscalYearLabel, labelOf, PHASE_LABELS } from '../figures/vocabulary';

/** Allotments as recorded, each with its status, its source, and where its Treasury account stands today. */
export function AllotmentsTable({ allotments }: { allotments: Allotment[] }) {
  const symbols = useQuery(treasuryAccountsQuery);
  const phases = new Map(symbols.data?.items.map(({ code, phase }) => [code, labelOf(PHASE_LABELS, phase)]));
  return (
    <FigureTable
      kind="list"
      caption="Allotments, amounts in dollars and cents"
      head={
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Year of funds</th>
          <th scope="col">Treasury account</th>
          <th scope="col">Office</th>
          <th scope="col">Allotted on</th>
          <th scope="col">Status</th>
          <th scope="col">Source</th>
          <th scope="col" className="number">
            Amount
          </th>
          <th scope="col">Recorded by</th>
        </tr>
      }
      body={allotments.map((allotment) => (
        <tr key={allotment.id}>
          <th scope="row">
            {allotment.account} <ProvenanceTag provenance={allotment.provenance} />
          </th>
          <td className="nowrap">{fiscalYearLabel(allotment.yearOfFunds)}</td>
          <td className="nowrap">
            {allotment.treasuryAccount}
            <span className="cell-detail">{phases.get(allotment.treasuryAccount) ?? ' '}</span>
            {allotment.movedFrom !== null && (
              <span className="cell-detail">Moved from {allotment.movedFrom}; not new money</span>
            )}
          </td>
          <td>{allotment.office}</td>
          <td className="nowrap">{displayDay(allotment.allottedOn)}</td>
          <td>
            {labelOf(ALLOTMENT_STATUS_LABELS, allotment.status)}
            <CorrectionMark fact={allotment} />
          </td>
          <td>{allotment.source}</td>
          <td className="number">{displayAmount(allotment.signedAmount, 'dollars')}</td>
          <td>
            <Recorded by={allotment.recordedBy} at={allotment.recordedAt} />
          </td>
        </tr>
      ))}
    />
  );
}
