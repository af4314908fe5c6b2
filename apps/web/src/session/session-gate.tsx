import { useQuery } from '@tanstack/react-query';
import { Navigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSessionOver } from '../api/held-requests';
import { QueryState } from '../loading/query-state';
import { WaitingNotice } from '../loading/waiting-notice';
import { IdleWarning } from './idle-warning';
import { CurrentSession, sessionQuery } from './session';
import { SignInAgain } from './sign-in-again';

/**
 * Shows what stands inside only to somebody who is signed in; others go to the sign-in page and come back.
 *
 * When the sign-in ends while the page is open, the page stays as it is below a dialog that asks for it again.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery(sessionQuery);
  const over = useSessionOver();
  if (session.data === null) return <ToSignIn />;
  if (session.data === undefined) {
    return (
      <main id="main" className="page-width" tabIndex={-1}>
        <WaitingNotice />
        <QueryState query={session} what="Awardbook">
          {() => null}
        </QueryState>
      </main>
    );
  }
  return (
    <CurrentSession value={session.data}>
      {children}
      {over ? <SignInAgain session={session.data} /> : <IdleWarning session={session.data} />}
    </CurrentSession>
  );
}

/** Goes to the sign-in page, which leads back to the page that was asked for when it was left. */
function ToSignIn() {
  const { state } = useRouter();
  // Taken once: while the sign-in page is on its way, the address is that page's own already.
  const [asked] = useState(state.location.href);
  return <Navigate to="/sign-in" search={{ next: asked === '/' ? undefined : asked }} replace />;
}
