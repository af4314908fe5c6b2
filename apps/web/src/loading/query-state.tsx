import { Alert, Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { ApiProblem, sentenceOf } from '../api/problem';
import { Skeleton } from './skeleton';

/** The part of a query's result that decides what to show. */
interface Query<Data> {
  data: Data | undefined;
  error: unknown;
  refetch: () => unknown;
}

interface QueryStateProps<Data> {
  query: Query<Data>;
  /** What is being loaded, as the subject of a sentence: "The spending table". */
  what: string;
  /** Rows of the skeleton: about as many as the answer will have, so that nothing jumps. */
  skeletonRows?: number;
  children: (data: Data) => ReactNode;
}

/** The states of anything that comes from the API: on its way, refused, here. A delay is told by WaitingNotice. */
export function QueryState<Data>({ query, what, skeletonRows = 6, children }: QueryStateProps<Data>) {
  return (
    <>
      {query.error !== null && <Refusal error={query.error} what={what} onRetry={query.refetch} />}
      {query.data !== undefined && query.error === null && children(query.data)}
      {query.data === undefined && query.error === null && <Skeleton what={what} rows={skeletonRows} />}
    </>
  );
}

interface RefusalProps {
  error: unknown;
  what: string;
  onRetry: () => unknown;
}

function Refusal({ error, what, onRetry }: RefusalProps) {
  const sentence = sentenceOf(error);
  const details = error instanceof ApiProblem ? error.details.filter((detail) => detail !== sentence) : [];
  return (
    <Alert type="error" headingLevel="h2" heading={`${what} could not be loaded`}>
      <p>{sentence}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      <Button type="button" outline onClick={() => onRetry()}>
        Try again
      </Button>
    </Alert>
  );
}
