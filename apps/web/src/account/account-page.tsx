import { PageHeading } from '../shell/page-heading';

/** What concerns only the person who is signed in. */
export function AccountPage() {
  return <PageHeading title="My account" />;
}
