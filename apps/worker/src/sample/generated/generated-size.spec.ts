import * as fc from 'fast-check';
import { entryCount } from './generated-size';

describe('entryCount', () => {
  it('deals every entry to an award and leaves none without', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 0, max: 5_000 }),
        fc.nat(),
        (awards, more, seed) => {
          const size = { awards, entries: awards + more, seed };
          const counts = Array.from({ length: awards }, (_, index) => entryCount(size, index));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(size.entries);
          expect(Math.min(...counts)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
