import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Marks a request that nobody asked for by hand: it does not count as activity, so the sign-in still runs out. */
export const IN_THE_BACKGROUND = { 'Awardbook-Background': '1' } as const;

/**
 * The headers of a question that the page repeats by itself.
 *
 * The first time somebody opened the page, and "Show more" is a person's own; every other time is a repetition.
 */
export function pollingHeaders(asked: { client: QueryClient; queryKey: QueryKey }): Record<string, string> {
  const state = asked.client.getQueryState(asked.queryKey);
  const repeated = state?.data !== undefined && state.fetchMeta?.fetchMore === undefined;
  return repeated ? IN_THE_BACKGROUND : {};
}
