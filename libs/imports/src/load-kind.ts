/** What can be loaded from a file, in the order in which an empty program needs it. */
export const LOAD_KINDS = ['appropriations', 'allotments', 'awards', 'entries'] as const;

export type LoadKind = (typeof LOAD_KINDS)[number];
