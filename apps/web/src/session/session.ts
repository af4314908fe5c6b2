import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { IN_THE_BACKGROUND } from '../api/background';
import { api } from '../api/client';
import { sessionGoesOn, sessionIsOver } from '../api/held-requests';
import { ApiProblem } from '../api/problem';
import type { Action, Session } from '../api/types';

/** What the page knows of a sign-in: the server's answer, and when by this computer's clock it ends. */
export interface KnownSession extends Session {
  /** Milliseconds of this computer's clock, whatever it shows. */
  idleEndsAtMs: number;
  expiresAtMs: number;
  /** When the server said so, by the same clock. */
  heardAtMs: number;
}

const SESSION_KEY = ['session'] as const;

/**
 * Who is signed in; null for nobody.
 *
 * Asking does not count as activity. A sign-in that ends while the page is open stays known, so that the page
 * keeps standing as it is while the same person signs in again over it.
 */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ client, signal }): Promise<KnownSession | null> => {
    const { data, error, response } = await api.GET('/api/session', { headers: IN_THE_BACKGROUND, signal });
    const known = client.getQueryData<KnownSession | null>(SESSION_KEY) ?? null;
    if (response.status === 401) {
      sessionIsOver();
      return known;
    }
    if (data === undefined) {
      throw new ApiProblem(response.status, error ?? {}, response.headers.get('retry-after'));
    }
    const session = knownSession(data, response);
    if (known !== null && startsOver(session, known)) return known;
    sessionGoesOn();
    return session;
  },
  // Also when the window is looked at again: the sign-in may have ended, or gone on, in another one.
  staleTime: 0,
});

/** The server's answer with its times by the clock of this computer, which may be wrong by hours. */
export function knownSession(session: Session, response: Response): KnownSession {
  const serverNow = Date.parse(response.headers.get('date') ?? '');
  const heardAtMs = Date.now();
  const aheadMs = Number.isNaN(serverNow) ? 0 : serverNow - heardAtMs;
  return {
    ...session,
    idleEndsAtMs: Date.parse(session.idleEndsAt) - aheadMs,
    expiresAtMs: Date.parse(session.expiresAt) - aheadMs,
    heardAtMs,
  };
}

/**
 * True when somebody else has signed in: the page starts from nothing, for nothing that one person loaded or typed
 * may be seen by another, and nothing that waited for one person may be sent in the name of another.
 */
export function startsOver(session: Session, before: Session): boolean {
  if (session.person.id === before.person.id) return false;
  window.location.reload();
  return true;
}

export const CurrentSession = createContext<KnownSession | null>(null);

/** Who is signed in; for what stands inside the gate. */
export function useSession(): KnownSession {
  const session = useContext(CurrentSession);
  if (session === null) throw new Error('This part of the page stands outside of the session gate.');
  return session;
}

/** Whether the person may do it, by the server's own table; what they may not is not shown. */
export function useMay(action: Action): boolean {
  return useSession().may.includes(action);
}
