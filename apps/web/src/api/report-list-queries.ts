import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';
import type { ReportComplianceParameters, ReportListParameters, TextParameters } from './types';

/** Reports over all awards in reach, with counts by state. */
export function reportListQuery(parameters: TextParameters) {
  const filter = parameters as ReportListParameters;
  return infiniteQueryOptions({
    queryKey: ['report-packages', 'list', parameters],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/report-packages', {
          params: { query: { ...filter, ...pageAfter(pageParam, 100) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** Open reports by officer, implementer or award. */
export function reportComplianceQuery(parameters: TextParameters) {
  const query = parameters as unknown as ReportComplianceParameters;
  return queryOptions({
    queryKey: ['report-packages', 'compliance', parameters],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/report-compliance', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** A month of more is narrowed by its reader; the API sends no longer page. */
export const MOST_IN_MONTH = 200;

/** Reports that are due in a month, in the order of their due dates; at most `MOST_IN_MONTH` of them. */
export function reportMonthQuery(parameters: TextParameters) {
  const filter = parameters as ReportListParameters;
  return queryOptions({
    queryKey: ['report-packages', 'month', parameters],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/report-packages', {
          params: { query: { ...filter, sort: 'due', limit: MOST_IN_MONTH } },
          signal,
        }),
      ),
  });
}
