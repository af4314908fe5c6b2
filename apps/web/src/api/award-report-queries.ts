import { queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import type { ReportingTermsBody } from './types';

/** How often the award reports, what, and who reviews. */
export function reportingTermsQuery(award: string) {
  return queryOptions({
    queryKey: [...awardKey(award), 'reporting-terms'],
    queryFn: () => readReportingTerms(award),
  });
}

/** Everything that was or is due of the award, newest period first. */
export function awardReportsQuery(award: string) {
  return queryOptions({
    queryKey: [...awardKey(award), 'report-packages'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/report-packages', { params: { path: { id: award } }, signal })),
  });
}

export function readReportingTerms(award: string) {
  return bodyOf(api.GET('/api/awards/{id}/reporting-terms', { params: { path: { id: award } } }));
}

export function saveReportingTerms(award: string, version: number, body: ReportingTermsBody) {
  const params = { path: { id: award }, header: { 'If-Match': `"${version}"` } };
  return bodyOf(api.PUT('/api/awards/{id}/reporting-terms', { params, body }));
}
