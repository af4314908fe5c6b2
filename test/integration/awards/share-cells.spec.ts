import { PROGRAM_CATEGORIES } from '@awardbook/awards';
import * as fc from 'fast-check';
import { anAward } from '../../builders';
import { withTestDatabase } from '../../support/database';

const SEED = 4;
const AWARDS = 60;

const db = withTestDatabase();

/** Any split of 10,000 basis points over some of the codes; no share is nothing. */
const anySplit = (codes: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: codes.length }).chain((some) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 9_999 }), {
        minLength: some.length - 1,
        maxLength: some.length - 1,
      })
      .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
      .map((bounds) =>
        Object.fromEntries(
          some.map((code, index) => [code, (bounds[index + 1] ?? 0) - (bounds[index] ?? 0)]),
        ),
      ),
  );

const anyAward = fc.record({
  categories: fc.option(anySplit(PROGRAM_CATEGORIES.map(({ code }) => code)), { nil: undefined }),
  countries: fc.option(anySplit(['KE', 'UG', 'TZ', 'R-AF', 'GLOBAL', 'AO', 'CM']), { nil: undefined }),
  later: fc.option(anySplit(['PE', 'KE', 'US']), { nil: undefined }),
});

interface Cell {
  fromOn: string;
  untilOn: string;
  position: number;
  category: string;
  place: string;
  above: bigint;
  upto: bigint;
}

const cellsOf = (awardId: string): Promise<Cell[]> => db.dataSource.sql<Cell[]>`
  SELECT from_on AS "fromOn", until_on AS "untilOn", position, category, place, above, upto
    FROM share_cells WHERE award_id = ${awardId} ORDER BY from_on, position`;

/** What the widths of a span's cells add up to, by category or by place, in basis points. */
function pointsBy(cells: Cell[], dimension: 'category' | 'place'): Record<string, number> {
  const widths = new Map<string, bigint>();
  for (const cell of cells) {
    widths.set(cell[dimension], (widths.get(cell[dimension]) ?? 0n) + cell.upto - cell.above);
  }
  return Object.fromEntries([...widths].map(([code, width]) => [code, Number(width) / 10_000]));
}

it(`cells tile the whole of every span, and each category and place has its share of them (seed ${SEED})`, async () => {
  for (const { categories, countries, later } of fc.sample(anyAward, { seed: SEED, numRuns: AWARDS })) {
    const builder = anAward({ startsOn: '2010-10-01' });
    if (categories !== undefined) builder.shared({ categories });
    if (countries !== undefined) builder.shared({ countries });
    if (later !== undefined) builder.shared({ from: '2011-10-01', countries: later });
    const cells = await cellsOf((await builder.store(db.dataSource)).id);
    const dates = [
      ...((categories ?? countries) ? ['2010-10-01'] : []),
      ...(later === undefined ? [] : ['2011-10-01']),
      'infinity',
    ];
    expect([...new Set(cells.map((cell) => cell.fromOn))]).toEqual(dates.slice(0, -1));
    for (const [index, fromOn] of dates.slice(0, -1).entries()) {
      const span = cells.filter((cell) => cell.fromOn === fromOn);
      expect(span.map((cell) => cell.untilOn)).toEqual(span.map(() => dates[index + 1]));
      expect(span.map((cell) => cell.position)).toEqual(span.map((_, order) => order + 1));
      // Each cell begins where the one before ends, from nothing to the whole.
      expect(span.map((cell) => cell.above)).toEqual([0n, ...span.slice(0, -1).map((cell) => cell.upto)]);
      expect(span.at(-1)?.upto).toBe(100_000_000n);
      const places = fromOn === '2011-10-01' && later !== undefined ? later : countries;
      expect(pointsBy(span, 'category')).toEqual(categories ?? { unallocated: 10_000 });
      expect(pointsBy(span, 'place')).toEqual(places ?? { unallocated: 10_000 });
    }
  }
});
