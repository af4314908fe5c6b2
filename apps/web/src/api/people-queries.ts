import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';
import type { PeopleParameters, TextParameters } from './types';

/** Everybody with an account, in the order of the API. */
export function peopleQuery(parameters: TextParameters) {
  const filter = parameters as PeopleParameters;
  return infiniteQueryOptions({
    queryKey: ['people', parameters],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/people', { params: { query: { ...filter, ...pageAfter(pageParam) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}
