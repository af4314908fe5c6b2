import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Amendment } from '../api/types';
import { useMay, useSession } from '../session/session';
import { nameOf } from './amendment-words';
import { type AmendmentStep, StepDialog } from './step-dialog';

const LABELS: Record<AmendmentStep, string> = { approve: 'Approve', return: 'Return', withdraw: 'Withdraw' };

interface AmendmentActionsProps {
  fain: string;
  amendment: Amendment;
}

/** What whoever is signed in can do about an amendment as it stands; who drafted it never approves it. */
export function AmendmentActions({ fain, amendment }: AmendmentActionsProps) {
  const mayRecord = useMay('amendments.record');
  const mayApprove = useMay('amendments.approve');
  const { person } = useSession();
  const [asked, setAsked] = useState<AmendmentStep | null>(null);
  const { state } = amendment;
  const isOwn = amendment.drafted.by.id === person.id;
  const steps: AmendmentStep[] = [
    ...(state === 'proposed' && mayApprove && !isOwn ? (['approve'] as const) : []),
    ...(state === 'proposed' && mayApprove ? (['return'] as const) : []),
    ...((state === 'draft' || state === 'proposed') && mayRecord ? (['withdraw'] as const) : []),
  ];
  const isWritten = state === 'draft' && mayRecord;
  if (steps.length === 0 && !isWritten) return null;
  const name = nameOf(amendment);
  return (
    <>
      <ul className="row-actions">
        {isWritten && (
          <li>
            <Link to="/awards/$fain/amendments/$id" params={{ fain, id: amendment.id }}>
              Go on with the draft
            </Link>
          </li>
        )}
        {steps.map((step) => (
          <li key={step}>
            <button type="button" className="usa-button usa-button--unstyled" onClick={() => setAsked(step)}>
              {LABELS[step]}
              <span className="usa-sr-only"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <StepDialog fain={fain} amendment={amendment} step={asked} onDone={() => setAsked(null)} />
      )}
    </>
  );
}
