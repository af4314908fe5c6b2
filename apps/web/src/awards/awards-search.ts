import { present, readOneOf, readText, type RawSearch } from '../filters/filters';

export const CONCERN_LABELS = {
  'low-funds': 'Active, under 10 % left',
  'ending-soon': 'Ending within 90 days',
  'ended-unliquidated': 'Ended, money not paid',
};

export type AwardConcern = keyof typeof CONCERN_LABELS;
export const AWARD_CONCERNS = Object.keys(CONCERN_LABELS) as AwardConcern[];

/** The address of the list of awards; the names are those of the API. */
export interface AwardsSearch {
  concern?: AwardConcern | undefined;
  active?: 'yes' | 'no' | undefined;
  /** Its id, or a name. */
  implementer?: string | undefined;
  q?: string | undefined;
  onDate?: string | undefined;
}

export function readAwardsSearch(search: RawSearch): AwardsSearch {
  return present({
    concern: readOneOf(AWARD_CONCERNS, search.concern),
    active: readOneOf(['yes', 'no'] as const, search.active),
    implementer: readText(search.implementer),
    q: readText(search.q),
    onDate: readText(search.onDate),
  });
}
