import { isUuid } from '@awardbook/database';

/** Longer than a FAIN, a place or a word of a route; as long as a token or a code of somebody's. */
const SHORTEST_SECRET = 20;

/**
 * An address as the log may keep it: the path, and of the query only the names.
 *
 * What people filter by may be somebody's name, and a provider of single sign-on sends its codes in the query. A
 * part of the path that could be a token, which only a mistake puts there, becomes "…".
 */
export function loggableAddress(url: string): string {
  const [path = '', query] = url.split('?', 2);
  const parts = path.split('/').map((part) => (couldBeSecret(part) ? '…' : part));
  const names = query === undefined ? [] : query.split('&').map((pair) => pair.split('=', 1)[0] ?? '');
  const shownNames = names.map((name) => (couldBeSecret(name) ? '…' : name));
  return `${parts.join('/')}${shownNames.length === 0 ? '' : `?${shownNames.join('&')}`}`;
}

function couldBeSecret(part: string): boolean {
  // What stands before the ending lets its reader into somebody's calendar.
  if (part.startsWith('awb_') || part.endsWith('.ics')) return true;
  return part.length >= SHORTEST_SECRET && !isUuid(part) && /\d/.test(part);
}
