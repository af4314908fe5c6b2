/** A broken promise of our own code; never the caller's fault. */
export class BrokenInvariant extends Error {}

/**
 * Fails loudly when something that our own code promises does not hold.
 *
 * @throws BrokenInvariant, which answers 500 with an id that is also in the log
 */
export function assert(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new BrokenInvariant(`Broken promise: ${promise}`);
}
