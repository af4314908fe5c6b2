import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Table } from '@trussworks/react-uswds';
import { sentenceOf } from '../api/problem';
import type { SessionRecord } from '../api/types';
import { displayInstant } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
import { KeptFocus } from '../shell/kept-focus';
import { AccountSection } from './account-section';
import { endOtherSessions, endSession, sessionsQuery, useAccountChanged } from './account-requests';
import { browserInWords } from './browser-in-words';

const VIA: Record<SessionRecord['via'], string> = {
  password: 'with your password',
  sso: 'by single sign-on',
  link: 'with a one-time link',
};

/** Where the person is signed in, and how to end what should not be. */
export function SessionsSection() {
  const sessions = useQuery(sessionsQuery);
  const changed = useAccountChanged();
  const announce = useAnnounce();
  const onSuccess = () => {
    announce('Signed out there.');
    return changed();
  };
  const one = useMutation({ mutationFn: endSession, onSuccess });
  const others = useMutation({ mutationFn: endOtherSessions, onSuccess });
  const error = one.error ?? others.error;
  return (
    <AccountSection heading="Where you are signed in">
      <KeptFocus>
        <QueryState query={sessions} what="The list of your sign-ins" skeletonRows={2}>
          {({ items }) => (
            <>
              <Table bordered stackedStyle="default" className="account-table">
                <caption className="usa-sr-only">Your sign-ins, this one first</caption>
                <thead>
                  <tr>
                    <th scope="col">Browser</th>
                    <th scope="col">Signed in</th>
                    <th scope="col">Last used</th>
                    <th scope="col">Actions</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((session) => (
                    <SessionRow key={session.id} session={session} onEnd={() => one.mutate(session.id)} />
                  ))}
                </tbody>
              </Table>
              {items.length > 1 && (
                <Button type="button" outline onClick={() => !others.isPending && others.mutate()}>
                  Sign out everywhere else
                </Button>
              )}
              {error !== null && <p role="alert">{sentenceOf(error)}</p>}
            </>
          )}
        </QueryState>
      </KeptFocus>
    </AccountSection>
  );
}

function SessionRow({ session, onEnd }: { session: SessionRecord; onEnd: () => void }) {
  const browser = browserInWords(session.agent);
  return (
    <tr>
      <th scope="row" data-label="Browser">
        {browser}
        <span className="account-table__detail">from {session.address}</span>
      </th>
      <td data-label="Signed in">
        {displayInstant(session.signedInAt)}
        <span className="account-table__detail">{VIA[session.via]}</span>
      </td>
      <td data-label="Last used">{session.current ? 'Now' : displayInstant(session.lastUsedAt)}</td>
      <td data-label="Actions">
        {session.current ? (
          'This sign-in'
        ) : (
          <Button type="button" unstyled onClick={onEnd}>
            Sign out
            <span className="usa-sr-only">
              {' '}
              of {browser}, last used {displayInstant(session.lastUsedAt)}
            </span>
          </Button>
        )}
      </td>
    </tr>
  );
}
