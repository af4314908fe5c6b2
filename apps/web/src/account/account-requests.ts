import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, bodyOf, doneOf } from '../api/client';
import type { TokenScope } from '../api/types';
import { sessionQuery } from '../session/session';

/** Everything that hangs on the person's account begins with this, so that one change can renew all of it. */
const ACCOUNT_KEY = 'account';

export const accountQuery = queryOptions({
  queryKey: [ACCOUNT_KEY],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/account', { signal })),
});

export const tokensQuery = queryOptions({
  queryKey: [ACCOUNT_KEY, 'tokens'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/account/tokens', { signal })),
});

export const sessionsQuery = queryOptions({
  queryKey: [ACCOUNT_KEY, 'sessions'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/account/sessions', { signal })),
});

/** Reads the account again, and what the header shows of it, after something of it was changed. */
export function useAccountChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: [ACCOUNT_KEY] }),
      queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ]);
  }, [queries]);
}

export const changeName = (name: string) => bodyOf(api.PATCH('/api/account', { body: { name } }));

export const changePassword = (body: { current: string; next: string }) =>
  doneOf(api.PUT('/api/account/password', { body }));

export const beginSecondFactor = () => bodyOf(api.POST('/api/account/second-factor'));

/** The recovery codes, which are shown this once. */
export const confirmSecondFactor = async (code: string) =>
  (await bodyOf(api.PUT('/api/account/second-factor', { body: { code } }))).recoveryCodes;

export const turnSecondFactorOff = (password: string) =>
  doneOf(api.DELETE('/api/account/second-factor', { body: { password } }));

/** New recovery codes in place of the old ones. */
export const renewRecoveryCodes = async (password: string) =>
  (await bodyOf(api.POST('/api/account/recovery-codes', { body: { password } }))).recoveryCodes;

export const endSession = (id: string) =>
  doneOf(api.DELETE('/api/account/sessions/{id}', { params: { path: { id } } }));

export const endOtherSessions = () => doneOf(api.DELETE('/api/account/sessions'));

export const makeToken = (body: { name: string; scopes: TokenScope[]; expiresOn: string }) =>
  bodyOf(api.POST('/api/account/tokens', { body }));

export const revokeToken = (id: string) =>
  doneOf(api.DELETE('/api/account/tokens/{id}', { params: { path: { id } } }));

export const calendarFeedQuery = queryOptions({
  queryKey: [ACCOUNT_KEY, 'calendar-feed'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/account/calendar-feed', { signal })),
});

/** The address is shown this once; the one before stops working. */
export const makeCalendarFeed = () => bodyOf(api.PUT('/api/account/calendar-feed'));

export const revokeCalendarFeed = () => doneOf(api.DELETE('/api/account/calendar-feed'));
