import type { Appropriation } from '../api/types';
import { CorrectionMark } from '../figures/correction-mark';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { Recorded } from '../figures/recorded';
import { APPROPRIATION_STATUS_LABELS, fiscalYearLabel, labelOf } from '../figures/vocabulary';

/** Appropriations as recorded, each with its status and its source. What is no money yet counts nothing. */
export function AppropriationsTable({ appropriations }: { appropriations: Appropriation[] }) {
  return (
    <FigureTable
      kind="list"
      caption="Appropriations, amounts in dollars and cents"
      head={
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Year of funds</th>
          <th scope="col">Treasury account</th>
          <th scope="col">Appropriated on</th>
          <th scope="col">Status</th>
          <th scope="col">Source</th>
          <th scope="col" className="number">
            Amount
          </th>
          <th scope="col">Recorded by</th>
        </tr>
      }
      body={appropriations.map((appropriation) => (
        <tr key={appropriation.id}>
          <th scope="row">
            {appropriation.account} <ProvenanceTag provenance={appropriation.provenance} />
          </th>
          <td className="nowrap">{fiscalYearLabel(appropriation.yearOfFunds)}</td>
          <td className="nowrap">{appropriation.treasuryAccount}</td>
          <td className="nowrap">{displayDay(appropriation.appropriatedOn)}</td>
          <td>
            {labelOf(APPROPRIATION_STATUS_LABELS, appropriation.status)}
            <CorrectionMark fact={appropriation} />
          </td>
          <td>{appropriation.source}</td>
          <td className="number">
            {displayAmount(appropriation.signedAmount, 'dollars')}
            {isOnlyPlanned(appropriation) && (
              <span className="cell-detail">of {displayAmount(appropriation.amount, 'dollars')} planned</span>
            )}
          </td>
          <td>
            <Recorded by={appropriation.recordedBy} at={appropriation.recordedAt} />
          </td>
        </tr>
      ))}
    />
  );
}

/** What was requested or estimated is on record, but is no money that could be allotted. */
function isOnlyPlanned({ status }: Appropriation): boolean {
  return status === 'requested' || status === 'estimated';
}
