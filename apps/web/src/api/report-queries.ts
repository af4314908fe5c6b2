import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf, newIdempotencyKey } from './client';
import type { ChangeRequests, Report, ReportStepCode, ReportThreads } from './types';

/** Begins every key of what belongs to one report. */
export const reportKey = (id: string) => ['report-packages', 'one', id] as const;

const path = (id: string) => ({ path: { id } });
const ifMatch = (version: number) => ({ header: { 'If-Match': `"${version}"` } });

/** One report with what is missing, the steps that whoever asks could take, and its history. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: [...reportKey(id), 'package'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/report-packages/{id}', { params: path(id), signal })),
  });
}

export function threadsQuery(id: string) {
  return queryOptions({
    queryKey: [...reportKey(id), 'comments'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/report-packages/{id}/comments', { params: path(id), signal })),
  });
}

/** What the office asks to be changed. */
export function changeRequestsQuery(id: string) {
  return queryOptions({
    queryKey: [...reportKey(id), 'change-requests'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/report-packages/{id}/change-requests', { params: path(id), signal })),
  });
}

type ReportAt = Pick<Report, 'id' | 'version'>;

export function takeReportStep(
  { id, version }: ReportAt,
  step: ReportStepCode,
  reason: string,
): Promise<Report> {
  const params = { ...path(id), ...ifMatch(version) };
  return bodyOf(api.POST('/api/report-packages/{id}/steps', { params, body: { step, reason } }));
}

/** Begins a correction of an accepted report; a draft that says the same. */
export function beginCorrection({ id, version }: ReportAt, reason: string): Promise<Report> {
  const params = { ...path(id), ...ifMatch(version) };
  return bodyOf(api.POST('/api/report-packages/{id}/correction', { params, body: { reason } }));
}

/** @param about the field that it is about, or the thread that it answers */
export function sendComment(
  id: string,
  about: { pointer?: string; answers?: string },
  body: string,
): Promise<ReportThreads> {
  const params = { ...path(id), header: { 'Idempotency-Key': newIdempotencyKey() } };
  return bodyOf(api.POST('/api/report-packages/{id}/comments', { params, body: { ...about, body } }));
}

export function settleThread(id: string, commentId: string, resolved: boolean): Promise<ReportThreads> {
  const params = { path: { id, commentId } };
  return bodyOf(api.PATCH('/api/report-packages/{id}/comments/{commentId}', { params, body: { resolved } }));
}

export function requestChange(id: string, pointer: string, body: string): Promise<ChangeRequests> {
  const params = { ...path(id), header: { 'Idempotency-Key': newIdempotencyKey() } };
  return bodyOf(api.POST('/api/report-packages/{id}/change-requests', { params, body: { pointer, body } }));
}

export function tickChange(id: string, changeId: string, done: boolean): Promise<ChangeRequests> {
  const params = { path: { id, changeId } };
  return bodyOf(
    api.PATCH('/api/report-packages/{id}/change-requests/{changeId}', { params, body: { done } }),
  );
}

export function takeChangeBack(id: string, changeId: string): Promise<ChangeRequests> {
  const params = { path: { id, changeId } };
  return bodyOf(api.DELETE('/api/report-packages/{id}/change-requests/{changeId}', { params }));
}

/**
 * Shows a report as an answer has it, and reads again what lists and homes say of reports.
 *
 * Acceptance posts to the ledger what was spent: what pages have of its award, and of entries and sums, is old then.
 */
export async function adoptReport(queries: QueryClient, report: Report): Promise<void> {
  queries.setQueryData(reportQuery(report.id).queryKey, report);
  if (report.state === 'accepted') {
    void queries.invalidateQueries({ refetchType: 'none' });
    await queries.invalidateQueries({ queryKey: awardKey(report.award.fain) });
  }
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['report-packages'] }),
    queries.invalidateQueries({ queryKey: ['home'] }),
  ]);
}
