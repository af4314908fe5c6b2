/**
 * A killed worker's job starts again after lock and check have passed: fifteen seconds at most instead of
 * the library's minute. One job of a queue at a time: sums must not be added to twice at once, and two
 * exports at a time would hold twice the memory.
 */
export const WORKER_OPTIONS = {
  concurrency: 1,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 10,
};
