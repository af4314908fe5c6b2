import { keepPreviousData, queryOptions, infiniteQueryOptions } from '@tanstack/react-query';
import { pollingHeaders } from './background';
import { api, bodyOf } from './client';
import type {
  AllotmentsParameters,
  AppropriationsParameters,
  EntriesParameters,
  ExportRun,
  Implementers,
  SpendingParameters,
  TextParameters,
} from './types';

/** How many rows a list asks for at a time: the most that the API gives, so that most figures come in one piece. */
const PAGE_ROWS = 200;

const EXPORT_POLL_MS = 1000;

/** The page of a list that follows the given cursor; the first page when there is none. */
export function pageAfter(cursor: string | null, limit = PAGE_ROWS): { limit: number; cursor?: string } {
  return cursor === null ? { limit } : { limit, cursor };
}

export const portfolioQuery = queryOptions({
  queryKey: ['portfolio'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/portfolio', { signal })),
  staleTime: 5 * 60_000,
});

export function budgetQuery(from: number, to: number) {
  return queryOptions({
    queryKey: ['budget', from, to],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/reports/budget-by-year-by-account', { params: { query: { from, to } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function spendingQuery(parameters: TextParameters) {
  const query = parameters as unknown as SpendingParameters;
  return queryOptions({
    queryKey: ['spending', parameters],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/reports/spending', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function entriesQuery(parameters: TextParameters) {
  const filter = parameters as EntriesParameters;
  return infiniteQueryOptions({
    queryKey: ['entries', parameters],
    queryFn: ({ pageParam, signal }) => {
      return bodyOf(
        api.GET('/api/entries', { params: { query: { ...filter, ...pageAfter(pageParam) } }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

export function allotmentsQuery(parameters: TextParameters) {
  const filter = parameters as AllotmentsParameters;
  return infiniteQueryOptions({
    queryKey: ['allotments', parameters],
    queryFn: ({ pageParam, signal }) => {
      return bodyOf(
        api.GET('/api/allotments', { params: { query: { ...filter, ...pageAfter(pageParam) } }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

export function appropriationsQuery(parameters: TextParameters) {
  const filter = parameters as AppropriationsParameters;
  return infiniteQueryOptions({
    queryKey: ['appropriations', parameters],
    queryFn: ({ pageParam, signal }) => {
      return bodyOf(
        api.GET('/api/appropriations', { params: { query: { ...filter, ...pageAfter(pageParam) } }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

export const accountsQuery = queryOptions({
  queryKey: ['funding-accounts'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/funding-accounts', { signal })),
  staleTime: Infinity,
});

export const treasuryAccountsQuery = queryOptions({
  queryKey: ['treasury-accounts'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/treasury-accounts', { signal })),
  staleTime: 60 * 60_000,
});

export const placesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/places', { signal })),
  staleTime: Infinity,
});

/** Every implementer by name: the list a person chooses from, read page by page to its end. */
export const implementersQuery = queryOptions({
  queryKey: ['implementers'],
  queryFn: async ({ signal }) => {
    const all: Implementers['items'] = [];
    let cursor: string | null = null;
    do {
      const page: Implementers = await bodyOf(
        api.GET('/api/implementers', { params: { query: pageAfter(cursor) }, signal }),
      );
      all.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return all.sort((one, other) => one.name.localeCompare(other.name));
  },
  staleTime: 60_000,
});

/** The newest exports first; asked again every second while one of them is being made. */
export const exportsQuery = infiniteQueryOptions({
  queryKey: ['exports'],
  queryFn: ({ pageParam, signal, ...asked }) => {
    const headers = pollingHeaders(asked);
    return bodyOf(api.GET('/api/exports', { params: { query: pageAfter(pageParam) }, headers, signal }));
  },
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(isUnderWay)) ? EXPORT_POLL_MS : false,
});

/** One export, asked again every second until it is finished. */
export function exportRunQuery(id: string) {
  return queryOptions({
    queryKey: ['export', id],
    queryFn: ({ signal, ...asked }) => {
      const headers = pollingHeaders(asked);
      return bodyOf(api.GET('/api/exports/{id}', { params: { path: { id } }, headers, signal }));
    },
    refetchInterval: ({ state }) =>
      state.data === undefined || isUnderWay(state.data) ? EXPORT_POLL_MS : false,
  });
}

export function isUnderWay(run: ExportRun): boolean {
  return run.status === 'queued' || run.status === 'running';
}
