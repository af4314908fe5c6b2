import { Link } from '@tanstack/react-router';
import { Alert } from '@trussworks/react-uswds';
import type { ImplementerRecord } from '../api/types';

/** Where everything went of a record that was merged into another. */
export function MergedNotice({ record: { name, mergedInto } }: { record: ImplementerRecord }) {
  if (mergedInto === null) return null;
  return (
    <Alert type="info" headingLevel="h2" heading={`${name} is merged into another record`}>
      Its names, identifiers, contacts, awards and sub-awards are at{' '}
      <Link to="/implementers/$id" params={{ id: mergedInto.id }}>
        {mergedInto.name}
      </Link>
      . Undoing the merge brings back what came from here.
    </Alert>
  );
}
