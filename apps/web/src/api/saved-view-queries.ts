import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/** One's own views of the award register, in the order of their names. */
export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views', 'awards'],
  queryFn: ({ signal }) =>
    bodyOf(api.GET('/api/saved-views', { params: { query: { page: 'awards' } }, signal })),
  staleTime: 60_000,
});
