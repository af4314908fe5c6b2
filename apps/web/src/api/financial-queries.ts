import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { FinancialReport, FinancialReportBody } from './types';

/** The SF-425 of a report, for who reads it; who writes it reads it by `draftQuery`. */
export function financialQuery(report: string) {
  return queryOptions({
    queryKey: ['report', report, 'financial'],
    queryFn: () => readFinancial(report),
  });
}

export function readFinancial(report: string): Promise<FinancialReport> {
  return bodyOf(api.GET('/api/report-packages/{id}/financial', { params: { path: { id: report } } }));
}

export function saveFinancial(
  report: string,
  version: number,
  body: FinancialReportBody,
  { keepalive }: { keepalive: boolean },
): Promise<FinancialReport> {
  const params = { path: { id: report }, header: { 'If-Match': `"${version}"` } };
  return bodyOf(api.PUT('/api/report-packages/{id}/financial', { params, body, keepalive }));
}
