import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { SavedView } from './types';

/** A list of which a person can save views. */
export type ViewedPage = SavedView['page'];

/** One's own views of a list, in the order of their names. */
export function savedViewsQuery(page: ViewedPage) {
  return queryOptions({
    queryKey: ['saved-views', page],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/saved-views', { params: { query: { page } }, signal })),
    staleTime: 60_000,
  });
}
