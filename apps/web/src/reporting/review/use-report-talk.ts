import { useQuery, useQueryClient } from '@tanstack/react-query';
import { changeRequestsQuery, reportQuery, threadsQuery } from '../../api/report-queries';
import type { ChangeRequest, ChangeRequests, Report, ReportThread, ReportThreads } from '../../api/types';
import { useMay } from '../../session/session';

/** Nothing is said any more, or not yet. */
const CLOSED: readonly Report['state'][] = ['not-due', 'skipped', 'accepted'];

// The same each time, for what is worked out from the lists is kept while they are the same.
const NONE: readonly never[] = [];

/** What is said about a report and asked of it, and what whoever is signed in may add. */
export interface ReportTalk {
  report: Report;
  /** Oldest first; none while they are on their way. */
  threads: readonly ReportThread[];
  changes: readonly ChangeRequest[];
  mayComment: boolean;
  /** Note down what has to change: the reviewer, during the review. */
  mayGather: boolean;
  /** Tick off what was asked for: the recipient, while it can be written. */
  mayTick: boolean;
  /** Takes an answer of the API as what there is now. */
  storeThreads: (threads: ReportThreads) => void;
  storeChanges: (changes: ChangeRequests) => void;
}

/** What is said about a report; the same for its lists and at its fields. */
export function useReportTalk(report: Report): ReportTalk {
  const { id, state, steps } = report;
  const queries = useQueryClient();
  const threads = useQuery(threadsQuery(id)).data?.items ?? NONE;
  const changes = useQuery(changeRequestsQuery(id)).data?.items ?? NONE;
  const mayWrite = useMay('grantee-reports.write');
  return {
    report,
    threads,
    changes,
    mayComment: useMay('grantee-reports.discuss') && !CLOSED.includes(state),
    mayGather: steps.some(({ code, refusal }) => code === 'request-changes' && refusal === null),
    mayTick: mayWrite && (state === 'draft' || state === 'changes-requested'),
    storeThreads: (answer) => queries.setQueryData(threadsQuery(id).queryKey, answer),
    storeChanges: (answer) => {
      queries.setQueryData(changeRequestsQuery(id).queryKey, answer);
      void queries.invalidateQueries({ queryKey: reportQuery(id).queryKey });
    },
  };
}

/** Whether the grantee has been asked for it and has not done it. */
export function isOpen({ sentAt, done }: ChangeRequest): boolean {
  return sentAt !== null && done === null;
}
