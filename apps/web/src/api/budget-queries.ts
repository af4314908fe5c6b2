import { queryOptions } from '@tanstack/react-query';
import { awardKey } from './award-queries';
import { api, bodyOf } from './client';
import type { BudgetBody } from './types';

const asked = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf });

/** Every version of an award's budget without its parts, newest first. */
export function budgetsQuery(award: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: [...awardKey(award), 'budgets', asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/awards/{id}/budgets', { params: { path: { id: award }, query: asked(asOf) }, signal }),
      ),
  });
}

/** One version with its periods, object classes and indirect costs. */
export function budgetQuery(award: string, number: number, asOf: string | undefined) {
  const params = { path: { id: award, number }, query: asked(asOf) };
  return queryOptions({
    queryKey: [...awardKey(award), 'budget', number, asOf],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/awards/{id}/budgets/{number}', { params, signal })),
  });
}

export function recordBudget(award: string, body: BudgetBody) {
  return bodyOf(api.POST('/api/awards/{id}/budgets', { params: { path: { id: award } }, body }));
}

export function approveBudget(award: string, number: number, body: { effectiveOn: string; remark: string }) {
  const params = { path: { id: award, number } };
  return bodyOf(api.POST('/api/awards/{id}/budgets/{number}/approval', { params, body }));
}
