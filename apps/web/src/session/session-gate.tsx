import { useQuery } from '@tanstack/react-query';
import { Navigate, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
  const here = useRouterState({ select: ({ location }) => location.href });
  if (session.data === null) {
    const next = here === '/' ? undefined : here;
    return <Navigate to="/sign-in" search={{ next }} replace />;
  }
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
