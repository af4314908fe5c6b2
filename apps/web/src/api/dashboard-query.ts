import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { DashboardParameters, TextParameters } from './types';

/** The portfolio at a glance; the figures before stay while those of another filter are on their way. */
export function dashboardQuery(parameters: TextParameters) {
  const query = parameters as unknown as DashboardParameters;
  return queryOptions({
    queryKey: ['dashboard', parameters],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/dashboard', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
