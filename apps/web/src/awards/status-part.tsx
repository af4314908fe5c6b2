import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { statusHistoryQuery } from '../api/award-file-queries';
import type { Award, StatusHistory } from '../api/types';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { Recorded } from '../figures/recorded';
import { AWARD_STATUS_LABELS } from '../figures/vocabulary';
import { QueryState } from '../loading/query-state';
import { KeptFocus } from '../shell/kept-focus';
import { useMay } from '../session/session';
import { StatusDialog } from './status-dialog';

interface StatusPartProps {
  award: Award;
  asOf: string | undefined;
}

/** Where the award stands and how it came there; for who may, the way on. */
export function StatusPart({ award, asOf }: StatusPartProps) {
  const history = useQuery(statusHistoryQuery(award.fain));
  const [changing, setChanging] = useState(false);
  const mayChange = useMay('awards.record') && asOf === undefined;
  return (
    <section aria-labelledby="award-status">
      <h3 id="award-status">Status</h3>
      <QueryState query={history} what="The status of the award" skeletonRows={2}>
        {({ items, possible }) => {
          const changes = items.filter(({ effectiveOn }) => asOf === undefined || effectiveOn <= asOf);
          return (
            <KeptFocus>
              <p>
                The award {asOf === undefined ? 'is' : 'was'}{' '}
                <strong>{AWARD_STATUS_LABELS[award.status].toLowerCase()}</strong>
                {changes.length > 0 || asOf !== undefined ? '.' : ', as it has been since it was recorded.'}
              </p>
              {changes.length > 0 && <ChangesTable changes={changes} />}
              {mayChange && possible.length > 0 && (
                <p>
                  <Button type="button" outline onClick={() => setChanging(true)}>
                    Change the status
                  </Button>
                </p>
              )}
              {changing && (
                <StatusDialog award={award} possible={possible} onDone={() => setChanging(false)} />
              )}
            </KeptFocus>
          );
        }}
      </QueryState>
    </section>
  );
}

function ChangesTable({ changes }: { changes: StatusHistory['items'] }) {
  return (
    <FigureTable
      kind="list"
      caption="Changes of this award’s status, the newest first"
      head={
        <tr>
          {['Effective on', 'Change', 'Reason', 'Recorded by'].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      }
      body={changes.map((change) => (
        <tr key={change.id}>
          <th scope="row" className="nowrap">
            {displayDay(change.effectiveOn)}
          </th>
          <td>
            {AWARD_STATUS_LABELS[change.from]} to {AWARD_STATUS_LABELS[change.to].toLowerCase()}
          </td>
          <td>{change.reason === '' ? '–' : change.reason}</td>
          <td>
            <Recorded by={change.recordedBy} at={change.recordedAt} />
          </td>
        </tr>
      ))}
    />
  );
}
