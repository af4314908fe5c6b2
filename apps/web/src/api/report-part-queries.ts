import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { IN_THE_BACKGROUND } from './background';
import { api, bodyOf, doneOf } from './client';
import { pageAfter } from './queries';
import { reportKey } from './report-queries';
import type {
  AcceptedResultsParameters,
  Attachment,
  PresentPerson,
  Progress,
  ReportPart,
  ReportResults,
  TextParameters,
} from './types';
import type { components } from './schema';
import { upload, type UploadOptions } from './upload';

type Schemas = components['schemas'];
interface SaveOptions {
  keepalive: boolean;
}

const changing = (id: string, version: number) => ({
  path: { id },
  header: { 'If-Match': `"${version}"` },
});

export function loadProgress(id: string): Promise<Progress> {
  return bodyOf(api.GET('/api/report-packages/{id}/progress', { params: { path: { id } } }));
}

export function saveProgress(
  id: string,
  version: number,
  body: Schemas['ProgressRequest'],
  { keepalive }: SaveOptions,
): Promise<Progress> {
  const params = changing(id, version);
  return bodyOf(api.PUT('/api/report-packages/{id}/progress', { params, body, keepalive }));
}

export function loadResults(id: string): Promise<ReportResults> {
  return bodyOf(api.GET('/api/report-packages/{id}/results', { params: { path: { id } } }));
}

export function saveResults(
  id: string,
  version: number,
  body: Schemas['ResultsRequest'],
  { keepalive }: SaveOptions,
): Promise<ReportResults> {
  const params = changing(id, version);
  return bodyOf(api.PUT('/api/report-packages/{id}/results', { params, body, keepalive }));
}

/** What a report says of progress, for whoever reads it. */
export function progressQuery(id: string) {
  return queryOptions({ queryKey: [...reportKey(id), 'progress'], queryFn: () => loadProgress(id) });
}

export function resultsQuery(id: string) {
  return queryOptions({ queryKey: [...reportKey(id), 'results'], queryFn: () => loadResults(id) });
}

/** Files of a report, in the order in which they were added. */
export function attachmentsQuery(id: string) {
  return queryOptions({
    queryKey: [...reportKey(id), 'attachments'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/report-packages/{id}/attachments', { params: { path: { id } }, signal })),
  });
}

export function uploadAttachment(id: string, form: FormData, options: UploadOptions): Promise<Attachment> {
  return upload(`/api/report-packages/${id}/attachments`, form, options);
}

export function removeAttachment(id: string, attachmentId: string): Promise<void> {
  const params = { path: { id, attachmentId } };
  return doneOf(api.DELETE('/api/report-packages/{id}/attachments/{attachmentId}', { params }));
}

/** Where an attachment's file is downloaded from. */
export function attachmentAddress(id: string, attachmentId: string): string {
  return `/api/report-packages/${id}/attachments/${attachmentId}/file`;
}

/** Says which part the page has open, null when it leaves; who else is there. */
export async function tellPresence(id: string, part: ReportPart | null): Promise<PresentPerson[]> {
  const params = { path: { id } };
  const { others } = await bodyOf(
    api.PUT('/api/report-packages/{id}/presence', {
      params,
      body: { part },
      headers: IN_THE_BACKGROUND,
      keepalive: part === null,
    }),
  );
  return others;
}

/** Results of accepted reports, newest first. */
export function acceptedResultsQuery(parameters: TextParameters) {
  const filter = parameters as AcceptedResultsParameters;
  return infiniteQueryOptions({
    queryKey: ['accepted-results', parameters],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/accepted-results', {
          params: { query: { ...filter, ...pageAfter(pageParam, 50) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}
