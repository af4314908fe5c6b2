import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Table, Tag } from '@trussworks/react-uswds';
import { useState } from 'react';
import { amendmentsQuery, beginAmendment } from '../api/amendment-queries';
import { sentenceOf } from '../api/problem';
import type { Amendment } from '../api/types';
import { AwardSection, type AwardSectionProps } from '../awards/award-section';
import { displayDay } from '../figures/dates';
import { Recorded } from '../figures/recorded';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { KeptFocus } from '../shell/kept-focus';
import { AmendmentActions } from './amendment-actions';
import { changeInWords, kindsInWords, nameOf, STATE_LABELS } from './amendment-words';

/** How the award came to be what it is, and what is on its way. */
export function AmendmentsSection({ fain, asOf }: AwardSectionProps) {
  const amendments = useQuery(amendmentsQuery(fain));
  const mayDraft = useMay('amendments.record') && asOf === undefined;
  return (
    <AwardSection id="amendments" heading="Amendments" actions={mayDraft && <BeginButton fain={fain} />}>
      <QueryState query={amendments} what="The list of amendments" skeletonRows={3}>
        {({ items }) => {
          const shown = items.filter((amendment) => countsBy(amendment, asOf));
          if (shown.length === 0) {
            return (
              <p className="empty">
                {asOf === undefined
                  ? 'The award has not been amended.'
                  : `No amendment counted by ${displayDay(asOf)}.`}
              </p>
            );
          }
          return <AmendmentsTable fain={fain} amendments={shown} mayAct={asOf === undefined} />;
        }}
      </QueryState>
    </AwardSection>
  );
}

/** Of a day in the past, what counted then; now, drafts and what was withdrawn as well. */
function countsBy({ state, effectiveOn }: Amendment, asOf: string | undefined): boolean {
  return asOf === undefined || (state === 'approved' && effectiveOn !== null && effectiveOn <= asOf);
}

/** Begins a draft and leads to it. */
function BeginButton({ fain }: { fain: string }) {
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const begin = async () => {
    setBusy(true);
    setFault(null);
    try {
      const { id } = await beginAmendment(fain);
      await navigate({ to: '/awards/$fain/amendments/$id', params: { fain, id } });
    } catch (error) {
      setFault(sentenceOf(error));
      setBusy(false);
    }
  };
  return (
    <div>
      <Button
        type="button"
        outline
        className="section-action"
        aria-disabled={busy}
        onClick={() => !busy && void begin()}
      >
        {busy ? 'Beginning…' : 'Draft an amendment'}
      </Button>
      {fault !== null && (
        <p role="alert" className="amendment-problem">
          {fault}
        </p>
      )}
    </div>
  );
}

interface AmendmentsTableProps {
  fain: string;
  amendments: Amendment[];
  mayAct: boolean;
}

function AmendmentsTable({ fain, amendments, mayAct }: AmendmentsTableProps) {
  return (
    <KeptFocus>
      <Table bordered stackedStyle="default" className="exports amendments">
        <caption className="usa-sr-only">Amendments of the award, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Amendment</th>
            <th scope="col">Counts from</th>
            <th scope="col">What it changes</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {amendments.map((amendment) => (
            <tr key={amendment.id}>
              <th scope="row" data-label="Amendment">
                <Link to="/awards/$fain/amendments/$id" params={{ fain, id: amendment.id }}>
                  {nameOf(amendment)}
                </Link>
                <span className="exports__detail">{kindsInWords(amendment)}</span>
              </th>
              <td data-label="Counts from" className="nowrap">
                {amendment.effectiveOn === null ? 'not said yet' : displayDay(amendment.effectiveOn)}
              </td>
              <td data-label="What it changes">
                {amendment.description || <em>no description yet</em>}
                {amendment.preview.changes.map((change) => (
                  <span key={change.field} className="exports__detail">
                    {changeInWords(change)}
                  </span>
                ))}
              </td>
              <td data-label="State">
                <AmendmentState amendment={amendment} />
                {mayAct && <AmendmentActions fain={fain} amendment={amendment} />}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </KeptFocus>
  );
}

/** How far it has come, and who took the last step. */
export function AmendmentState({ amendment }: { amendment: Amendment }) {
  const { state, drafted, proposed, returned, approved, withdrawn } = amendment;
  const last = withdrawn ?? approved ?? (state === 'draft' ? drafted : (proposed ?? drafted));
  return (
    <>
      <Tag className={`person-status amendment-state--${state}`}>{STATE_LABELS[state]}</Tag>
      <span className="exports__detail">
        by <Recorded by={last.by} at={last.at} />
      </span>
      {state === 'draft' && returned !== null && (
        <span className="exports__detail">
          Returned by {returned.by.name}: {returned.reason}
        </span>
      )}
      {approved !== null && approved.remark !== '' && (
        <span className="exports__detail">{approved.remark}</span>
      )}
    </>
  );
}
