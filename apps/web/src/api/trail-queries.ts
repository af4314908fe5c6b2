import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';
import type { HistoryParameters, TextParameters, TrailParameters } from './types';

/** Sentences are read one by one, so a page of them is short. */
const PAGE_ENTRIES = 50;

/** What changed in one award, newest first. */
export function historyQuery(award: string, parameters: TextParameters) {
  const filter = parameters as HistoryParameters;
  return infiniteQueryOptions({
    queryKey: [...awardKey(award), 'history', parameters],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id: award }, query: { ...filter, ...pageAfter(pageParam, PAGE_ENTRIES) } };
      return bodyOf(api.GET('/api/awards/{id}/history', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** Everything that the trail holds, newest first. */
export function trailQuery(parameters: TextParameters) {
  const filter = parameters as TrailParameters;
  return infiniteQueryOptions({
    queryKey: ['trail', parameters],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/audit/entries', {
          params: { query: { ...filter, ...pageAfter(pageParam, PAGE_ENTRIES) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

export const trailStateQuery = queryOptions({
  queryKey: ['trail-state'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/audit/state', { signal })),
});
