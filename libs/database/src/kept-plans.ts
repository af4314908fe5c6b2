import { createHash } from 'node:crypto';

/** As `KEPT`, for the option `comment` of TypeORM's finds. */
export const KEPT_COMMENT = 'kept';

const MARK = `/* ${KEPT_COMMENT} */`;

/**
 * Written at the very beginning of a statement, it lets each connection plan the statement once and keep the plan:
 * tx.sql`${KEPT} SELECT … WHERE id = ${id}`.
 *
 * Under row-level security the server often plans a look-up for longer than it looks. For statements whose text never
 * varies and that find their rows by a key: a kept plan is made for any values, so a filter that may leave a dozen
 * rows or thousands is better planned each time.
 */
export const KEPT = (): string => MARK;

const names = new Map<string, string>();

/** The name under which connections keep the statement's plan; null for one that is planned each time. */
export function planName(text: string): string | null {
  if (!text.trimStart().startsWith(MARK)) return null;
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `kept-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
