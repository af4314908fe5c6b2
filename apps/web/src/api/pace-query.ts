import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/** Time elapsed against obligations spent, today. */
export function paceQuery(award: string) {
  return queryOptions({
    queryKey: ['pace', award],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/pace', { params: { path: { id: award } }, signal })),
  });
}
