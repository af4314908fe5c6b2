import { useQueryClient, queryOptions } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, bodyOf, doneOf } from '../api/client';
import { sessionGoesOn } from '../api/held-requests';
import type { Session } from '../api/types';
import { type KnownSession, knownSession, sessionQuery, startsOver } from './session';

export interface Credentials {
  email: string;
  password: string;
  /** The six digits of the second factor, or one of its recovery codes. */
  code?: string;
}

async function sessionOf(
  asked: Promise<{ data?: Session; error?: unknown; response: Response }>,
): Promise<KnownSession> {
  const session = await bodyOf(asked);
  const { response } = await asked;
  return knownSession(session, response);
}

export const signIn = (body: Credentials) => sessionOf(api.POST('/api/session', { body }));

export interface LinkAnswer {
  token: string;
  password: string;
  name?: string;
  email?: string;
  code?: string;
}

/** Uses up a one-time link: stores the password, and signs in whose link it was. */
export const openAccount = (body: LinkAnswer) => sessionOf(api.POST('/api/one-time-links/use', { body }));

/** Says that somebody is there: the sign-in lasts the whole idle time again. */
export const renewSession = () => sessionOf(api.POST('/api/session/renewal'));

/** Narrows what is seen to one of the person's implementers; null for all of them. */
export const actFor = (implementer: string | null) =>
  sessionOf(api.PUT('/api/session/acting-for', { body: { implementer } }));

/** Ends the sign-in, and with a new page everything that this one has loaded. */
export async function signOut(): Promise<void> {
  await doneOf(api.DELETE('/api/session'));
  window.location.assign('/sign-in?said=signed-out');
}

/** Takes a new answer about the session for the truth, and lets the requests go on that waited for it. */
export function useAdoptSession(): (session: KnownSession) => void {
  const queries = useQueryClient();
  return useCallback(
    (session) => {
      const before = queries.getQueryData(sessionQuery.queryKey) ?? null;
      if (before !== null && startsOver(session, before)) return;
      queries.setQueryData(sessionQuery.queryKey, session);
      sessionGoesOn();
    },
    [queries],
  );
}

export const waysToSignInQuery = queryOptions({
  queryKey: ['ways-to-sign-in'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/sign-in/ways', { signal })),
  staleTime: 60_000,
});
