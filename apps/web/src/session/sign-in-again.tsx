import { useQuery } from '@tanstack/react-query';
import { ModalDialog } from '../shell/modal-dialog';
import { type KnownSession, sessionQuery } from './session';
import { SignInForm } from './sign-in-form';
import { useAdoptSession } from './session-requests';

/** Signing in may happen in another window, by single sign-on for one. */
const ASK_EVERY_MS = 5_000;

/** The sign-in as a dialog over the page as it stands, so that nothing typed into it is lost. */
export function SignInAgain({ session }: { session: KnownSession }) {
  const adopt = useAdoptSession();
  useQuery({ ...sessionQuery, refetchInterval: ASK_EVERY_MS });
  const { person, idleMinutes } = session;
  return (
    <ModalDialog heading="Sign in again">
      <p>
        Your sign-in is over, as it is after {idleMinutes} minutes without activity, after 12 hours, or when
        an administrator changes your account. The page below stays as it is: sign in as{' '}
        <strong>{person.name}</strong> to go on where you were.
      </p>
      <SignInForm email={person.email} ssoReturnTo={null} onSignedIn={adopt} />
      <p>
        {/* Not a link of the router: another person starts with nothing of what this page has loaded. */}
        <a href="/sign-in">Leave this page and sign in as somebody else</a>
      </p>
    </ModalDialog>
  );
}
