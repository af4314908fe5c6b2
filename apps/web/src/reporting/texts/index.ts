import { drafts } from './drafts';
import { indicators } from './indicators';
import { review } from './review';

/** Every text of the pages that grantees write their reports on; the pages hold no sentence of their own. */
export const texts = { drafts, indicators, review } as const;
