import { queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import type { Amendment, AmendmentBody } from './types';

/** All amendments of an award, newest first. */
export function amendmentsQuery(award: string) {
  return queryOptions({
    queryKey: [...awardKey(award), 'amendments'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/amendments', { params: { path: { id: award } }, signal })),
  });
}

export function amendmentQuery(award: string, id: string) {
  return queryOptions({
    queryKey: [...awardKey(award), 'amendment', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/awards/{id}/amendments/{amendmentId}', { params: pathOf(award, id), signal })),
  });
}

/** Begins a draft in which nothing is said yet. */
export function beginAmendment(award: string): Promise<Amendment> {
  const params = { path: { id: award } };
  return bodyOf(api.POST('/api/awards/{id}/amendments', { params, body: {} }));
}

/** Writes in a draft; what the body leaves out stays as it is. */
export function saveAmendment(
  award: string,
  { id, version }: Amendment,
  body: AmendmentBody,
): Promise<Amendment> {
  const params = { ...pathOf(award, id), ...ifMatch(version) };
  return bodyOf(api.PATCH('/api/awards/{id}/amendments/{amendmentId}', { params, body }));
}

/** Hands a draft to finance. */
export function proposeAmendment(award: string, { id, version }: Amendment): Promise<Amendment> {
  const params = { ...pathOf(award, id), ...ifMatch(version) };
  return bodyOf(api.POST('/api/awards/{id}/amendments/{amendmentId}/proposal', { params }));
}

/** Gives a proposal back to be changed. */
export function returnAmendment(
  award: string,
  { id, version }: Amendment,
  reason: string,
): Promise<Amendment> {
  const params = { ...pathOf(award, id), ...ifMatch(version) };
  return bodyOf(api.POST('/api/awards/{id}/amendments/{amendmentId}/return', { params, body: { reason } }));
}

/** Approves a proposal, which applies itself at once. */
export function approveAmendment(
  award: string,
  { id, version }: Amendment,
  remark: string,
): Promise<Amendment> {
  const params = { ...pathOf(award, id), ...ifMatch(version) };
  return bodyOf(api.POST('/api/awards/{id}/amendments/{amendmentId}/approval', { params, body: { remark } }));
}

/** Takes a draft or a proposal back for good. */
export function withdrawAmendment(award: string, { id, version }: Amendment): Promise<Amendment> {
  const params = { ...pathOf(award, id), ...ifMatch(version) };
  return bodyOf(api.DELETE('/api/awards/{id}/amendments/{amendmentId}', { params }));
}

function pathOf(award: string, id: string) {
  return { path: { id: award, amendmentId: id } };
}

function ifMatch(version: number) {
  return { header: { 'If-Match': `"${version}"` } };
}
