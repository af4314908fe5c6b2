import { type Actor } from '@awardbook/database';

/** A request that nobody has signed in for: it reaches the rows of signing in and no others. */
export const NOBODY: Actor = { id: 'nobody', role: 'nobody', implementers: [], scopes: null };
