import { useSyncExternalStore } from 'react';
import { IN_THE_BACKGROUND } from './background';

const SESSION_ADDRESS = '/api/session';

/** Whether somebody was signed in on this page, and whether that sign-in is over. */
let attended = false;
let over = false;
const waiting = new Set<() => void>();
const watching = new Set<() => void>();

function change(isOver: boolean): void {
  over = isOver;
  watching.forEach((tell) => tell());
}

/** Somebody is signed in: from now on a request that comes back for want of a sign-in waits for the next one. */
export function sessionGoesOn(): void {
  attended = true;
  change(false);
  waiting.forEach((goOn) => goOn());
  waiting.clear();
}

/** The sign-in is over while the page is open; the page asks for it again, and its requests wait. */
export function sessionIsOver(): void {
  if (attended) change(true);
}

/** True while the page waits for somebody to sign in again. */
export function useSessionOver(): boolean {
  return useSyncExternalStore(watch, () => over);
}

function watch(tell: () => void): () => void {
  watching.add(tell);
  return () => watching.delete(tell);
}

/**
 * Sends a request; one that is refused because the sign-in ended is sent again once the same person is back.
 *
 * So whatever was being saved or loaded goes on by itself, and nothing on the page changes into an error meanwhile.
 */
export async function fetchOrHold(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 401 || !attended || !isHeld(request) || !(await isReallyOver())) return response;
  sessionIsOver();
  await signedInAgain(request.signal);
  return fetchOrHold(again);
}

/** Signing in, and asking who is signed in, get their refusals at once. */
function isHeld(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return pathname !== SESSION_ADDRESS && !pathname.startsWith('/api/one-time-links/');
}

/** A request can be refused for another reason than the end of the sign-in, such as a wrong password in its body. */
async function isReallyOver(): Promise<boolean> {
  const { status } = await fetch(SESSION_ADDRESS, { headers: IN_THE_BACKGROUND });
  return status === 401;
}

function signedInAgain(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const goOn = () => resolve();
    waiting.add(goOn);
    signal.addEventListener('abort', () => {
      waiting.delete(goOn);
      reject(signal.reason as Error);
    });
  });
}
