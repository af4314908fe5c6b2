import { type ThrottlerStorage } from '@nestjs/throttler';

/** What was counted under one key in the window under way and in the one before it. */
interface Counts {
  window: number;
  current: number;
  previous: number;
}

type Verdict = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** About 200 bytes each, so 10 MB at most, however many addresses ask. */
const MOST_KEYS = 50_000;

/**
 * Counts requests by key over a window that slides, in memory that does not grow with the number of requests.
 *
 * Two counts a key: what the window before counted fades out while the one under way fills. The count may be off by
 * the unevenness of the window before, which a limit against floods can afford; a list of instants a key, as the
 * package keeps it, would let whoever floods decide how much memory is taken. When there are too many keys the
 * longest unused is forgotten.
 */
export class BoundedCounters implements ThrottlerStorage {
  private readonly counts = new Map<string, Counts>();

  constructor(
    private readonly now: () => number = Date.now,
    private readonly mostKeys = MOST_KEYS,
  ) {}

  get size(): number {
    return this.counts.size;
  }

  /** A refused request is not counted: whoever keeps asking too fast still gets what the limit allows. */
  async increment(key: string, windowMs: number, limit: number): Promise<Verdict> {
    const counts = this.countsOf(key, windowMs);
    const elapsed = (this.now() % windowMs) / windowMs;
    const fading = counts.previous * (1 - elapsed);
    const isBlocked = fading + counts.current >= limit;
    if (!isBlocked) counts.current += 1;
    return {
      totalHits: Math.ceil(fading + counts.current),
      timeToExpire: Math.ceil(((1 - elapsed) * windowMs) / 1000),
      isBlocked,
      timeToBlockExpire: isBlocked ? waitSeconds(counts, elapsed, windowMs, limit) : 0,
    };
  }

  private countsOf(key: string, windowMs: number): Counts {
    const window = Math.floor(this.now() / windowMs);
    const known = this.counts.get(key);
    const counts = known === undefined ? { window, current: 0, previous: 0 } : moved(known, window);
    // Put in again, so that the first key of the map is the longest unused one.
    this.counts.delete(key);
    this.counts.set(key, counts);
    if (this.counts.size > this.mostKeys) {
      const longestUnused = this.counts.keys().next();
      if (longestUnused.done !== true) this.counts.delete(longestUnused.value);
    }
    return counts;
  }
}

/** The counts as they stand in a later window. */
function moved(counts: Counts, window: number): Counts {
  if (counts.window === window) return counts;
  return { window, current: 0, previous: counts.window === window - 1 ? counts.current : 0 };
}

/** Until one more request fits; at least a second, for that is the unit in which the answer says it. */
function waitSeconds(
  { current, previous }: Counts,
  elapsed: number,
  windowMs: number,
  limit: number,
): number {
  // Within this window it is only the one before that fades; a full window must end and fade a little itself.
  const share =
    current < limit ? 1 - (limit - current) / previous - elapsed : 1 - elapsed + (1 - limit / (current + 1));
  return Math.max(1, Math.ceil((share * windowMs) / 1000));
}
