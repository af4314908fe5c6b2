/** What the review queue's address can say. */
export interface ReviewSearch {
  /** Only reports of awards that name the reader as their officer. */
  whose?: 'mine' | undefined;
}

export function readReviewSearch(search: Record<string, unknown>): ReviewSearch {
  return search['whose'] === 'mine' ? { whose: 'mine' } : {};
}
