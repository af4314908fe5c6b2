/** Lists of which a person can save views. */
export const VIEWED_PAGES = ['awards', 'reports'] as const;
export type ViewedPage = (typeof VIEWED_PAGES)[number];

/** What a person may keep of one page. */
export const MOST_VIEWS = 50;

/** A person's own way to look at a list. */
export interface SavedView {
  readonly id: string;
  readonly page: ViewedPage;
  /** 1 to 80 characters; once a person and page, whatever its case. */
  readonly name: string;
  /** The query of the page's address, without its question mark; empty for the list as it is. At most 2,000 characters. */
  readonly query: string;
  /** Whether the page opens with it. */
  readonly opens: boolean;
}

export type SavedViewDraft = Omit<SavedView, 'id'>;
