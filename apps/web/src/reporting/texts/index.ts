import { drafts } from './drafts';
import { indicators } from './indicators';

/** Every text of the pages that grantees write their reports on; the pages hold no sentence of their own. */
export const texts = { drafts, indicators } as const;
