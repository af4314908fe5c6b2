import { infiniteQueryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';
import type { AwardDocument } from './types';
import { upload, type UploadOptions } from './upload';

/** Most awards have fewer documents. */
const PAGE_DOCUMENTS = 50;

/** Documents of one award, newest first. */
export function documentsQuery(award: string) {
  return infiniteQueryOptions({
    queryKey: [...awardKey(award), 'documents'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id: award }, query: pageAfter(pageParam, PAGE_DOCUMENTS) };
      return bodyOf(api.GET('/api/awards/{id}/documents', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** Where a document's file is downloaded from. */
export function documentAddress(award: string, id: string): string {
  return `/api/awards/${encodeURIComponent(award)}/documents/${id}/file`;
}

/** Sends a file with what is said about it. @throws as `upload` does */
export function uploadDocument(
  award: string,
  form: FormData,
  options: UploadOptions,
): Promise<AwardDocument> {
  return upload(`/api/awards/${encodeURIComponent(award)}/documents`, form, options);
}
