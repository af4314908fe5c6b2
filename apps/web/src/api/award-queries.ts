import { queryOptions } from '@tanstack/react-query';
import { present } from '../filters/filters';
import { api, bodyOf } from './client';

/**
 * Where everything of one award is kept that the page has read.
 *
 * Every query of an award's page begins with it, so that one change of the award has all of them read again.
 */
export function awardKey(award: string) {
  return ['award', award] as const;
}

/** Parameters that ask for an award as it was on a day; for now without one. */
export function onDay(award: string, asOf: string | undefined) {
  return { path: { id: award }, query: present({ asOf }) };
}

/** The award itself, with its shares. */
export function awardQuery(award: string, asOf: string | undefined) {
  const params = onDay(award, asOf);
  return queryOptions({
    queryKey: [...awardKey(award), 'terms', asOf],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/awards/{id}', { params, signal })),
  });
}

/** Its money by Treasury account and year of funds. */
export function stripsQuery(award: string, asOf: string | undefined) {
  const params = onDay(award, asOf);
  return queryOptions({
    queryKey: [...awardKey(award), 'strips', asOf],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/awards/{id}/strips', { params, signal })),
  });
}

/** Every entry of the award with running balances, and its money by Treasury account and year of funds. */
export function statementQuery(award: string, asOf: string | undefined) {
  const params = onDay(award, asOf);
  return queryOptions({
    queryKey: [...awardKey(award), 'statement', asOf],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/awards/{id}/statement', { params, signal })),
  });
}

/** Its money by year of action. */
export function awardYearsQuery(award: string, asOf: string | undefined) {
  const params = onDay(award, asOf);
  return queryOptions({
    queryKey: [...awardKey(award), 'years', asOf],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/awards/{id}/years', { params, signal })),
  });
}

/** Time elapsed against obligations spent at the end of a day, which is today when left out. */
export function paceQuery(award: string, onDate: string | undefined) {
  const params = { path: { id: award }, query: present({ onDate }) };
  return queryOptions({
    queryKey: [...awardKey(award), 'pace', onDate],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/awards/{id}/pace', { params, signal })),
  });
}
