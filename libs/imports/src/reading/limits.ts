/**
 * How large a file may be before it is refused, unread.
 *
 * Unit: bytes, characters and counts, as each name says. A sheet of Excel holds 1,048,576 rows and 32,767
 * characters a cell, so nothing that Excel can save is refused for its rows or cells. Inflated size is what
 * a workbook's zip directory declares; reading stops where an entry turns out longer than declared.
 */
export const READING_LIMITS = {
  fileBytes: 512 * 1024 * 1024,
  inflatedBytes: 1024 * 1024 * 1024,
  /** Deflate cannot pass 1,032; sheets of real figures stay under 60, even when every row is the same. */
  inflatedPerCompressedByte: 200,
  /** Below this size no ratio harms anybody, and small parts of styles do compress that well. */
  inflatedBytesBelowAnyRatio: 16 * 1024 * 1024,
  zipEntries: 2_000,
  columns: 200,
  rows: 2_000_000,
  cellCharacters: 32_767,
  sharedStrings: 4_000_000,
} as const;

/** The same keys with other figures, so that a test need not write two million rows. */
export type ReadingLimits = { readonly [limit in keyof typeof READING_LIMITS]: number };
