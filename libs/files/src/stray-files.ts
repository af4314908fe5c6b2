import { type FileStore } from './file-store';

/** A file that nobody has written to for so long is of no upload that still goes on. */
const STRAY_AFTER_MS = 3_600_000;

/** How many files are looked up at once. */
const AT_ONCE = 1_000;

/**
 * Removes from a folder what belongs to no row: half-written files, and files whose row is gone; a running upload's stay.
 *
 * @param findKept which of these names, 1,000 at most, a row still has; names that are none of the room's may be among
 *   them
 * @returns how many went
 */
export async function removeStrays(
  files: FileStore,
  now: Date,
  findKept: (names: string[]) => Promise<ReadonlySet<string>>,
): Promise<number> {
  const names = await files.listUnchangedSince(new Date(now.getTime() - STRAY_AFTER_MS));
  let removed = 0;
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const some = names.slice(first, first + AT_ONCE);
    const kept = await findKept(some);
    const strays = some.filter((name) => !kept.has(name));
    for (const name of strays) await files.remove(name);
    removed += strays.length;
  }
  return removed;
}
