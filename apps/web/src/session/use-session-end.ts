import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type KnownSession, sessionQuery } from './session';

/** The server is asked this long before the warning: other requests, and other windows, may have moved the end. */
const ASK_BEFORE_MS = 2_000;
const ASK_EVERY_MS = 10_000;

/**
 * How much is left of a sign-in, by the second, once it is less than the warning time; null before.
 *
 * Each answer of the server moves the end that it knew; it is asked again while the end is near and when it is there.
 */
export function useSessionEnd(
  { idleEndsAtMs, expiresAtMs, heardAtMs }: KnownSession,
  warningMs: number,
): number | null {
  const endsAtMs = Math.min(idleEndsAtMs, expiresAtMs);
  const queries = useQueryClient();
  const [seen, setNow] = useState(() => Date.now());
  // A browser that was busy or in the background hears from the server before its own clock was looked at again: the
  // warning must not go for that moment, and with it what is being typed into it.
  const now = Math.max(seen, heardAtMs);
  const warnsAtMs = endsAtMs - warningMs;
  const near = now >= warnsAtMs;
  useEffect(() => {
    const ask = () => void queries.refetchQueries({ queryKey: sessionQuery.queryKey, exact: true });
    if (near) {
      const tick = setInterval(() => {
        setNow(Date.now());
        if (Date.now() >= endsAtMs) ask();
      }, 1_000);
      const asking = setInterval(ask, ASK_EVERY_MS);
      return () => [tick, asking].forEach(clearInterval);
    }
    const untilWarningMs = Math.max(0, warnsAtMs - Date.now());
    const asking = setTimeout(ask, Math.max(0, untilWarningMs - ASK_BEFORE_MS));
    const warning = setTimeout(() => setNow(Date.now()), untilWarningMs);
    return () => [asking, warning].forEach(clearTimeout);
  }, [queries, near, warnsAtMs, endsAtMs]);
  return near ? Math.max(0, endsAtMs - now) : null;
}
