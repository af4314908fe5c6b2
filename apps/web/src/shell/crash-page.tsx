import { Alert, Button } from '@trussworks/react-uswds';
import { sentenceOf } from '../api/problem';

/** What is shown when the page itself is broken: a bug of ours, or a part of the page that did not arrive. */
export function CrashPage({ error }: { error: unknown }) {
  return (
    <main className="page-width">
      <Alert type="error" headingLevel="h1" heading="The page stopped working">
        <p>{sentenceOf(error)}</p>
        <p>Nothing that was saved is lost.</p>
        <Button type="button" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
      </Alert>
    </main>
  );
}
