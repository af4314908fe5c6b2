import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/**
 * Where everything of one award is kept that the page has read.
 *
 * Every query of an award's page begins with it, so that one change of the award has all of them read again.
 */
export function awardKey(award: string) {
  return ['award', award] as const;
}

/** The award itself, with its shares. */
export function awardQuery(award: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: [...awardKey(award), 'terms', asOf],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/awards/{id}', { params: { path: { id: award } }, signal })),
  });
}

/** Every entry of the award with running balances, and its money by Treasury account and year of funds. */
export function statementQuery(award: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: [...awardKey(award), 'statement', asOf],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/statement', { params: { path: { id: award } }, signal })),
  });
}

/** Time elapsed against obligations spent, today. */
export function paceQuery(award: string) {
  return queryOptions({
    queryKey: [...awardKey(award), 'pace'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/pace', { params: { path: { id: award } }, signal })),
  });
}
