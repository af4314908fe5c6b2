import { useIsFetching, useQueryClient, type Query } from '@tanstack/react-query';
import { Alert } from '@trussworks/react-uswds';
import { isTransient, sentenceOf } from '../api/problem';

/** True while a question is asked again and again because the server, or its database, is away. */
function waits({ state }: Query): boolean {
  return state.fetchStatus === 'fetching' && isTransient(state.fetchFailureReason);
}

/** Says once for the whole page that answers are delayed, and that nobody has to do anything. */
export function WaitingNotice() {
  const queries = useQueryClient();
  const waiting = useIsFetching({ predicate: waits });
  const reason = queries.getQueryCache().findAll({ predicate: waits })[0]?.state.fetchFailureReason;
  return (
    <div role="status">
      {waiting > 0 && (
        <Alert type="warning" headingLevel="h2" heading="Waiting for Awardbook">
          <p>{sentenceOf(reason)}</p>
          <p>This page tries again every few seconds and goes on by itself.</p>
        </Alert>
      )}
    </div>
  );
}
