import { queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import type { IndicatorReport, IndicatorReportBody } from './types';

/** Standard indicators in the order of their numbers. */
export function indicatorCatalogueQuery() {
  return queryOptions({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/indicators', { signal })),
  });
}

/** What an award counts, with targets and what was reached. */
export function awardIndicatorsQuery(award: string) {
  return queryOptions({
    queryKey: [...awardKey(award), 'indicators'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/indicators', { params: { path: { id: award } }, signal })),
  });
}

/** What a report says of its indicators, for who reads it; who writes it reads it by `draftQuery`. */
export function reportIndicatorsQuery(report: string) {
  return queryOptions({
    queryKey: ['report', report, 'indicators'],
    queryFn: () => readReportIndicators(report),
  });
}

export function readReportIndicators(report: string): Promise<IndicatorReport> {
  return bodyOf(api.GET('/api/report-packages/{id}/indicators', { params: { path: { id: report } } }));
}

export function saveReportIndicators(
  report: string,
  version: number,
  body: IndicatorReportBody,
  { keepalive }: { keepalive: boolean },
): Promise<IndicatorReport> {
  const params = { path: { id: report }, header: { 'If-Match': `"${version}"` } };
  return bodyOf(api.PUT('/api/report-packages/{id}/indicators', { params, body, keepalive }));
}
