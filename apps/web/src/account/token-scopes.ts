import type { Action, TokenScope } from '../api/types';

export const SCOPE_LABELS: Record<TokenScope, string> = {
  read: 'Read',
  export: 'Make and download exports',
  record: 'Record and change awards, their documents, and implementers',
  post: 'Post money',
};

/** What a person must be allowed one of for a token to be of use with the scope. */
const ACTIONS_OF_SCOPE: Record<TokenScope, readonly Action[]> = {
  read: ['portfolio.read'],
  export: ['exports.make'],
  record: ['awards.record', 'documents.record'],
  post: ['money.post'],
};

/** The scopes that a person can give to a token: at most what the person may do. */
export function scopesFor(may: readonly Action[]): TokenScope[] {
  const all = Object.keys(SCOPE_LABELS) as TokenScope[];
  return all.filter((scope) => ACTIONS_OF_SCOPE[scope].some((action) => may.includes(action)));
}
