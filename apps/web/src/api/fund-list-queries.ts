import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { FundListParameters } from './types';

/** The year stays as it stands in the address: the API, not the page, refuses a wrong one. */
const yearOf = (yearOfAction: string | undefined) =>
  (yearOfAction === undefined ? {} : { yearOfAction }) as FundListParameters;

export function expiringFundsQuery(yearOfAction: string | undefined) {
  return queryOptions({
    queryKey: ['expiring-funds', yearOfAction],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/reports/expiring-funds', { params: { query: yearOf(yearOfAction) }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function cancellingFundsQuery(yearOfAction: string | undefined) {
  return queryOptions({
    queryKey: ['cancelling-funds', yearOfAction],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/reports/cancelling-funds', { params: { query: yearOf(yearOfAction) }, signal })),
    placeholderData: keepPreviousData,
  });
}
