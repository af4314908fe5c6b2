import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Alert } from '@trussworks/react-uswds';
import { useEffect } from 'react';
import { PageHeading } from '../shell/page-heading';
import { sessionQuery } from './session';
import { useAdoptSession, waysToSignInQuery } from './session-requests';
import { SignInForm } from './sign-in-form';
import { ssoProblemInWords } from './sign-in-search';

const route = getRouteApi('/sign-in');

/** Where somebody who is not signed in begins, and comes back to the page that was asked for. */
export function SignInPage() {
  const { next = '/', problem, said } = route.useSearch();
  const session = useQuery(sessionQuery);
  const adopt = useAdoptSession();
  const { history } = useRouter();
  const signedIn = session.data !== undefined && session.data !== null;
  useEffect(() => {
    if (signedIn) history.replace(next);
  }, [history, signedIn, next]);
  return (
    <>
      <PageHeading title="Sign in" />
      {said === 'signed-out' && (
        <Alert type="success" headingLevel="h2" slim>
          You are signed out.
        </Alert>
      )}
      {problem !== undefined && (
        <Alert type="error" headingLevel="h2" heading="Single sign-on did not work">
          {ssoProblemInWords(problem)}
        </Alert>
      )}
      <FirstStart />
      <SignInForm ssoReturnTo={next} onSignedIn={adopt} />
      <p className="sign-in__help">
        Forgotten your password, or no account yet? An administrator of your office can send you a one-time
        link.
      </p>
    </>
  );
}

/** What the operator of a new installation has to know. */
function FirstStart() {
  const ways = useQuery(waysToSignInQuery);
  if (ways.data?.setUpNeeded === true) {
    return (
      <Alert type="info" headingLevel="h2" heading="Nobody has an account here yet">
        Open the one-time link that was printed when Awardbook was started for the first time. The command{' '}
        <code>npx awardbook user set-up-link</code> prints a new one.
      </Alert>
    );
  }
  if (ways.data?.sample !== true) return null;
  return (
    <Alert type="info" headingLevel="h2" slim>
      This is a sample portfolio. It has one person for each role; their passwords were printed when it was
      made.
    </Alert>
  );
}
