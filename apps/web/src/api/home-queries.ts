import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';
import type { AwardBalancesParameters, TextParameters } from './types';

/** Of the first page of awards: as many as two screens show, for each row costs time at every change of a filter. */
const FIRST_AWARDS = 50;

const dayOf = (onDate: string | undefined) => (onDate === undefined ? {} : { onDate });

/** What waits for the person who is signed in. */
export function homeQuery(onDate: string | undefined) {
  return queryOptions({
    queryKey: ['home', onDate],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/home', { params: { query: dayOf(onDate) }, signal })),
  });
}

export function awardBalancesQuery(parameters: TextParameters) {
  const filter = parameters as AwardBalancesParameters;
  return infiniteQueryOptions({
    queryKey: ['award-balances', parameters],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/award-balances', {
          params: {
            query: { ...filter, ...pageAfter(pageParam, pageParam === null ? FIRST_AWARDS : undefined) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}
