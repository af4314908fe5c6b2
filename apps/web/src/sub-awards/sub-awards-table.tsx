import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubAward } from '../api/types';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { useMay } from '../session/session';
import { KeptFocus } from '../shell/kept-focus';
import { RemoveSubAwardDialog } from './remove-sub-award-dialog';
import { SubAwardDialog } from './sub-award-dialog';

interface SubAwardsTableProps {
  subAwards: SubAward[];
  /** As it stands in the address of the award's page. */
  fain: string;
  mayChange: boolean;
}

/** Sub-awards of one award, each with what an officer can do about it. */
export function SubAwardsTable({ subAwards, fain, mayChange }: SubAwardsTableProps) {
  const [asked, setAsked] = useState<{ task: 'change' | 'remove'; subAward: SubAward } | null>(null);
  const onDone = () => setAsked(null);
  const readsRecords = useMay('implementers.history');
  return (
    <KeptFocus>
      <FigureTable
        kind="list"
        caption="Sub-awards of this award, in dollars and cents"
        tall={subAwards.length > 20}
        head={
          <tr>
            <th scope="col">Sub-award</th>
            <th scope="col">Sub-recipient</th>
            <th scope="col">Period</th>
            <th scope="col" className="number">
              Amount
            </th>
            {mayChange && <th scope="col">Actions</th>}
          </tr>
        }
        body={subAwards.map((subAward) => (
          <tr key={subAward.id}>
            <th scope="row">
              {subAward.number} <ProvenanceTag provenance={subAward.provenance} />
              <span className="cell-detail">{subAward.title}</span>
            </th>
            <td>
              {readsRecords ? (
                <Link to="/implementers/$id" params={{ id: subAward.subRecipient.id }}>
                  {subAward.subRecipient.name}
                </Link>
              ) : (
                subAward.subRecipient.name
              )}
            </td>
            <td>
              <span className="nowrap">{displayDay(subAward.startsOn)}</span> to{' '}
              <span className="nowrap">{displayDay(subAward.endsOn)}</span>
            </td>
            <td className="number">{displayAmount(subAward.amount, 'dollars')}</td>
            {mayChange && (
              <td>
                <ul className="row-actions">
                  {(['change', 'remove'] as const).map((task) => (
                    <li key={task}>
                      <button
                        type="button"
                        className="usa-button usa-button--unstyled"
                        onClick={() => setAsked({ task, subAward })}
                      >
                        {task === 'change' ? 'Change' : 'Remove'}
                        <span className="usa-sr-only"> sub-award {subAward.number}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      />
      {asked?.task === 'change' && <SubAwardDialog fain={fain} subAward={asked.subAward} onDone={onDone} />}
      {asked?.task === 'remove' && (
        <RemoveSubAwardDialog fain={fain} subAward={asked.subAward} onDone={onDone} />
      )}
    </KeptFocus>
  );
}
