import { useMutation } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { sentenceOf } from '../api/problem';
import { ModalDialog } from '../shell/modal-dialog';
import type { KnownSession } from './session';
import { renewSession, useAdoptSession } from './session-requests';
import { SignInAgain } from './sign-in-again';
import { timeInWords } from './time-in-words';
import { useSessionEnd } from './use-session-end';

/** How long before the end of the sign-in the warning comes. */
const WARNING_MS = 2 * 60_000;

/** What is left when a screen reader is told, besides the beginning; every second would drown everything else. */
const SAID_AT_MS = [60_000, 30_000, 10_000];

/** Warns before a sign-in ends for want of activity, or of age, and lets the person go on without losing anything. */
export function IdleWarning({ session }: { session: KnownSession }) {
  const leftMs = useSessionEnd(session, WARNING_MS);
  if (leftMs === null) return null;
  return session.expiresAtMs <= session.idleEndsAtMs ? (
    <EndOfTheDay session={session} leftMs={leftMs} />
  ) : (
    <StillThere session={session} leftMs={leftMs} />
  );
}

interface WarningProps {
  session: KnownSession;
  leftMs: number;
}

function StillThere({ session, leftMs }: WarningProps) {
  const adopt = useAdoptSession();
  const renewal = useMutation({ mutationFn: renewSession, onSuccess: adopt });
  const stay = () => !renewal.isPending && renewal.mutate();
  return (
    <ModalDialog heading="Are you still there?" onCancel={stay}>
      <p>
        Nothing was done here for a while, and a sign-in ends after {session.idleMinutes} minutes without
        activity. What you have typed stays on the page either way.
      </p>
      <TimeLeft leftMs={leftMs} />
      {renewal.isError && <p role="alert">{sentenceOf(renewal.error)}</p>}
      <Button type="button" autoFocus aria-disabled={renewal.isPending} onClick={stay}>
        Stay signed in
      </Button>
    </ModalDialog>
  );
}

/** A sign-in cannot be made longer than its longest, but it can be followed by a new one. */
function EndOfTheDay({ session, leftMs }: WarningProps) {
  const [asked, setAsked] = useState(false);
  if (asked) return <SignInAgain session={session} />;
  return (
    <ModalDialog heading="Your sign-in ends soon" onCancel={() => setAsked(true)}>
      <p>
        However much is done, a sign-in lasts no longer than 12 hours. Sign in again to go on; what you have
        typed stays on the page.
      </p>
      <TimeLeft leftMs={leftMs} />
      <Button type="button" autoFocus onClick={() => setAsked(true)}>
        Sign in again
      </Button>
    </ModalDialog>
  );
}

function TimeLeft({ leftMs }: { leftMs: number }) {
  const said = SAID_AT_MS.filter((milliseconds) => leftMs <= milliseconds).at(-1);
  return (
    <p>
      You will be signed out in{' '}
      <strong role="timer" aria-live="off">
        {timeInWords(leftMs)}
      </strong>
      .{/* Within the dialog, because what is outside of it is inert to screen readers too. */}
      <span className="usa-sr-only" role="status">
        {said !== undefined && `${timeInWords(said)} left until you are signed out.`}
      </span>
    </p>
  );
}
