import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';

/** Notes are read one by one, so a page of them is short. */
const PAGE_NOTES = 20;

/** Where the award stands, how it came there, and where it can go. */
export function statusHistoryQuery(award: string) {
  return queryOptions({
    queryKey: [...awardKey(award), 'status-changes'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/status-changes', { params: { path: { id: award } }, signal })),
  });
}

/** What the office wrote down about the award, newest first. */
export function notesQuery(award: string) {
  return infiniteQueryOptions({
    queryKey: [...awardKey(award), 'notes'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id: award }, query: pageAfter(pageParam, PAGE_NOTES) };
      return bodyOf(api.GET('/api/awards/{id}/notes', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}
