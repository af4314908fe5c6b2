import { Link } from '@tanstack/react-router';
import { PageHeading } from '../shell/page-heading';
import { useSession } from './session';

/** Stands where a page would be that the person's role does not open. */
export function RefusedPage() {
  const { person } = useSession();
  return (
    <>
      <PageHeading title="This page is not open to you" />
      <p className="lead">
        You are signed in as {person.name}, and the role “{person.roleName}” does not include what this page
        does. If your work needs it, ask an administrator to change your role.
      </p>
      <p>
        <Link to="/">Go to your start page</Link>
      </p>
    </>
  );
}
