import { infiniteQueryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';

/** What an award passes on, in the order of the sub-awards' numbers, with the sums of all of them. */
export function subAwardsQuery(award: string) {
  return infiniteQueryOptions({
    queryKey: [...awardKey(award), 'sub-awards'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id: award }, query: pageAfter(pageParam, 50) };
      return bodyOf(api.GET('/api/awards/{id}/sub-awards', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

export function readSubAward(id: string) {
  return bodyOf(api.GET('/api/sub-awards/{id}', { params: { path: { id } } }));
}
