import { drafts } from './drafts';

/** Every text of the pages that grantees write their reports on; the pages hold no sentence of their own. */
export const texts = { drafts } as const;
