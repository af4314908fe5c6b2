import { attachments } from './attachments';
import { calendar } from './calendar';
import { drafts } from './drafts';
import { financial } from './financial';
import { grantee } from './grantee';
import { indicators } from './indicators';
import { progress } from './progress';
import { reminders } from './reminders';
import { results } from './results';
import { review } from './review';
import { wizard } from './wizard';

/** Every text of the pages that grantees write their reports on; the pages hold no sentence of their own. */
export const texts = {
  attachments,
  calendar,
  drafts,
  financial,
  grantee,
  indicators,
  progress,
  reminders,
  results,
  review,
  wizard,
} as const;
