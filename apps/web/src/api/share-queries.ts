import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import type { SharesBody } from './types';

/** What a set of shares would do to the award's sums by year of action; nothing is saved by asking. */
export function sharePreviewQuery(award: string, body: SharesBody) {
  return queryOptions({
    queryKey: [...awardKey(award), 'share-preview', body],
    queryFn: ({ signal }) =>
      bodyOf(api.POST('/api/awards/{id}/shares/preview', { params: { path: { id: award } }, body, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Saves the set over the version of the award that was read. */
export function saveShares(award: string, version: number, body: SharesBody) {
  const params = { path: { id: award }, header: { 'If-Match': `"${version}"` } };
  return bodyOf(api.PUT('/api/awards/{id}/shares', { params, body }));
}
