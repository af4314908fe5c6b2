import { Link } from '@tanstack/react-router';
import type { LedgerEntry } from '../api/types';
import { CorrectionMark } from '../figures/correction-mark';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { Recorded } from '../figures/recorded';
import { fiscalYearLabel, KIND_LABELS, labelOf } from '../figures/vocabulary';

/** Entries, newest first as the API gives them. A second amount stands only where an entry counts in part. */
export function EntriesTable({ entries }: { entries: LedgerEntry[] }) {
  const dealt = entries.some((entry) => entry.portion !== entry.signedAmount);
  return (
    <FigureTable
      kind="list"
      caption="Entries, amounts in dollars and cents"
      head={
        <tr>
          <th scope="col">Award</th>
          <th scope="col">Date</th>
          <th scope="col">Entry</th>
          <th scope="col" className="number">
            Amount
          </th>
          {dealt && (
            <th scope="col" className="number">
              In this figure
            </th>
          )}
          <th scope="col">Implementer</th>
          <th scope="col">Treasury account</th>
          <th scope="col">Year of funds</th>
          <th scope="col">Year of action</th>
          <th scope="col">Recorded by</th>
        </tr>
      }
      body={entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} dealt={dealt} />
      ))}
    />
  );
}

function EntryRow({ entry, dealt }: { entry: LedgerEntry; dealt: boolean }) {
  return (
    <tr>
      <th scope="row">
        <Link to="/awards/$fain" params={{ fain: entry.fain }}>
          {entry.fain}
        </Link>{' '}
        <ProvenanceTag provenance={entry.provenance} />
      </th>
      <td className="nowrap">{displayDay(entry.effectiveOn)}</td>
      <td>
        {labelOf(KIND_LABELS, entry.kind)}
        <CorrectionMark fact={entry} />
        {entry.description !== '' && <span className="cell-detail">{entry.description}</span>}
      </td>
      <td className="number">{displayAmount(entry.signedAmount, 'dollars')}</td>
      {dealt && <td className="number">{displayAmount(entry.portion, 'dollars')}</td>}
      <td>{entry.implementer.name}</td>
      <td className="nowrap">{entry.treasuryAccount}</td>
      <td className="nowrap">{fiscalYearLabel(entry.yearOfFunds)}</td>
      <td className="nowrap">{fiscalYearLabel(entry.yearOfAction)}</td>
      <td>
        <Recorded by={entry.recordedBy} at={entry.recordedAt} />
      </td>
    </tr>
  );
}
