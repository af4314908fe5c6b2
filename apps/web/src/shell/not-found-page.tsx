import { Link } from '@tanstack/react-router';
import { PageHeading } from './page-heading';

/** An address that is no page of Awardbook. */
export function NotFoundPage() {
  return (
    <>
      <PageHeading title="There is no such page" />
      <p>
        The address may be mistyped, or the page may have moved. <Link to="/">Go to your start page</Link>.
      </p>
    </>
  );
}
