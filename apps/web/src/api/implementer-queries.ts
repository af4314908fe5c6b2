import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { pageAfter } from './queries';
import type { ImplementerBalancesParameters, TextParameters } from './types';

/** So many are offered while a name is typed; who is meant stands among the first. */
const OFFERED = 8;

/** Sentences are read one by one, so a page of them is short. */
const PAGE_CHANGES = 10;

/**
 * Where everything is kept that the page has read of one implementer.
 *
 * Every query about it begins with it, so that one change of the record has all of them read again.
 */
export function implementerKey(id: string) {
  return ['implementer', id] as const;
}

/** Implementers with what their awards come to: by name, or the closest to what is looked for first. */
export function implementerBalancesQuery(parameters: TextParameters) {
  const filter = parameters as ImplementerBalancesParameters;
  return infiniteQueryOptions({
    queryKey: ['implementer-balances', parameters],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/implementer-balances', {
          params: { query: { ...filter, ...pageAfter(pageParam, 50) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** All that is known of one, also once it is merged into another. */
export function implementerQuery(id: string) {
  return queryOptions({
    queryKey: [...implementerKey(id), 'record'],
    queryFn: ({ signal }) => readImplementer(id, signal),
  });
}

export function readImplementer(idOrName: string, signal?: AbortSignal) {
  const params = { path: { id: idOrName } };
  return bodyOf(api.GET('/api/implementers/{id}', { params, ...(signal && { signal }) }));
}

/** What the awards of one come to. */
export function implementerBalanceQuery(id: string) {
  return queryOptions({
    queryKey: [...implementerKey(id), 'balance'],
    queryFn: ({ signal }) => readImplementerBalance(id, signal),
  });
}

export function readImplementerBalance(id: string, signal?: AbortSignal) {
  const params = { query: { implementer: id } };
  return bodyOf(api.GET('/api/implementer-balances', { params, ...(signal && { signal }) }));
}

/** The closest to a text that somebody types. */
export function implementersLikeQuery(text: string) {
  return queryOptions({
    queryKey: ['implementers-like', text],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/implementers', { params: { query: { q: text, limit: OFFERED } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** What changed in the record, newest first. */
export function implementerHistoryQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: [...implementerKey(id), 'history'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id }, query: pageAfter(pageParam, PAGE_CHANGES) };
      return bodyOf(api.GET('/api/implementers/{id}/history', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** Merges of the record into another and of others into it, newest first. */
export function mergesQuery(id: string) {
  return queryOptions({
    queryKey: [...implementerKey(id), 'merges'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/implementers/{id}/merges', { params: { path: { id } }, signal })),
  });
}

/** Where the implementer gets money by sub-awards, in the order of the awards it comes from. */
export function receivedQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: [...implementerKey(id), 'sub-awards'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id }, query: pageAfter(pageParam) };
      return bodyOf(api.GET('/api/implementers/{id}/sub-awards', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}
