import { useQuery } from '@tanstack/react-query';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { accountQuery } from './account-requests';
import { CalendarSection } from './calendar-section';
import { PasswordSection } from './password-section';
import { PersonSection } from './person-section';
import { RemindersSection } from './reminders-section';
import { SecondFactorSection } from './second-factor-section';
import { SessionsSection } from './sessions-section';
import { TokensSection } from './tokens-section';

/** What concerns only the person who is signed in. */
export function AccountPage() {
  const account = useQuery(accountQuery);
  return (
    <>
      <PageHeading title="My account" />
      <QueryState query={account} what="Your account" skeletonRows={12}>
        {(loaded) => (
          <>
            <PersonSection account={loaded} />
            <PasswordSection account={loaded} />
            <SecondFactorSection account={loaded} />
            <SessionsSection />
            <TokensSection />
            <CalendarSection />
            <RemindersSection />
          </>
        )}
      </QueryState>
    </>
  );
}
