import { DomainError, type FieldProblem } from '@awardbook/problems';

/** One page of a keyset list: rows after the cursor, in the list's order. */
export interface PageRequest {
  /** 1 to 200. */
  limit: number;
  /** Where the page before ended; null for the first. */
  cursor: string | null;
}

export interface Page<T> {
  items: T[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

export const DEFAULT_PAGE_LIMIT = 50;
export const MAX_PAGE_LIMIT = 200;

export class CursorUnreadable extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'cursor-unreadable';
  override readonly fields: readonly FieldProblem[];
  constructor() {
    super('The cursor is not one that this list gave out. Start again without it.');
    this.fields = [{ pointer: '?cursor', code: this.code, detail: this.message }];
  }
}

/** The sort key of the last row shown, as an opaque text. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The sort key that a cursor stands for, or null for the first page.
 *
 * @throws CursorUnreadable when it is not a cursor of `shapes.length` parts, each of its shape
 */
export function decodeCursor(cursor: string | null, shapes: readonly RegExp[]): string[] | null {
  if (cursor === null) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(key) &&
      key.length === shapes.length &&
      key.every((part, index) => typeof part === 'string' && shapes[index]?.test(part) === true);
    if (fits) return key as string[];
  } catch {
    throw new CursorUnreadable();
  }
  throw new CursorUnreadable();
}

/** Makes a page of `limit + 1` rows read: the extra row only tells that there is a next page. */
export function toPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
