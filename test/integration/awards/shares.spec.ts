import {
  AwardChanged,
  INSTRUMENTS,
  PROGRAM_CATEGORIES,
  PROGRAM_TYPES,
  REGIONS,
  ShareInvalid,
  SharesNotWhole,
} from '@awardbook/awards';
import { violationOf } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { IMPLEMENTER_TYPES } from '@awardbook/implementers';
import { anAward, awardsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

const TODAY = { today: isoDate('2013-01-01') };

const categories = (effectiveOn: string, points: Record<string, number>) => ({
  split: 'category' as const,
  effectiveOn: isoDate(effectiveOn),
  shares: Object.entries(points).map(([code, basisPoints]) => ({ code, basisPoints })),
});

describe("an award's shares", () => {
  it('have a history: a later set never rewrites an earlier one', async () => {
    const award = await anAward({ startsOn: '2010-10-01' })
      .shared({ categories: { protection: 6000, prevention: 4000 }, countries: { KE: 5000, UG: 5000 } })
      .shared({ from: '2011-10-01', categories: { prosecution: 10_000 } })
      .store(db.dataSource);
    expect(await awardsOf(db.dataSource).getShares(TESTER, award.fain)).toEqual({
      category: [
        {
          effectiveOn: '2010-10-01',
          shares: [
            { code: 'prevention', basisPoints: 4000 },
            { code: 'protection', basisPoints: 6000 },
          ],
        },
        { effectiveOn: '2011-10-01', shares: [{ code: 'prosecution', basisPoints: 10_000 }] },
      ],
      country: [
        {
          effectiveOn: '2010-10-01',
          shares: [
            { code: 'KE', basisPoints: 5000 },
            { code: 'UG', basisPoints: 5000 },
          ],
        },
      ],
    });
    // Three sets were stored, one after the other.
    expect(award.version).toBe(4);
  });

  it('of the same date take the place of those before; the same again change nothing', async () => {
    const award = await anAward()
      .shared({ categories: { protection: 10_000 } })
      .store(db.dataSource);
    const awards = awardsOf(db.dataSource);
    const draft = categories(award.startsOn, { prevention: 2500, protection: 7500 });
    const replaced = await awards.setShares(TESTER, award.id, draft, { ...TODAY, version: award.version });
    const again = await awards.setShares(
      TESTER,
      award.id,
      { ...draft, shares: [...draft.shares].reverse() },
      TODAY,
    );
    expect([replaced.version, again.version]).toEqual([award.version + 1, award.version + 1]);
    expect((await awards.getShares(TESTER, award.id)).category).toEqual([
      { effectiveOn: award.startsOn, shares: draft.shares },
    ]);
  });

  it('that add up to 9,999 are refused, and those before stay', async () => {
    const award = await anAward()
      .shared({ categories: { protection: 10_000 } })
      .store(db.dataSource);
    const awards = awardsOf(db.dataSource);
    const refused = awards.setShares(
      TESTER,
      award.id,
      categories(award.startsOn, { protection: 9999 }),
      TODAY,
    );
    await expect(refused).rejects.toThrow(SharesNotWhole);
    await expect(refused).rejects.toMatchObject({ figures: { total: '9999', missing: '1' } });
    expect((await awards.getShares(TESTER, award.id)).category[0]?.shares).toEqual([
      { code: 'protection', basisPoints: 10_000 },
    ]);
  });

  it('that add up to 9,999 are refused by the database too, whoever writes them', async () => {
    const award = await anAward().store(db.dataSource);
    const error: unknown = await db.dataSource.sql`
      INSERT INTO award_country_shares (award_id, effective_on, place, basis_points)
      VALUES (${award.id}, '2010-10-01', 'KE', 9999)`.catch((reason: unknown) => reason);
    expect(violationOf(error)).toMatchObject({
      code: 'shares-not-whole',
      figures: { total: '9999', split: 'country' },
    });
  });

  it('of a place that does not exist are refused', async () => {
    const award = await anAward().store(db.dataSource);
    const refused = awardsOf(db.dataSource).setShares(
      TESTER,
      award.id,
      {
        split: 'country',
        effectiveOn: award.startsOn,
        shares: [
          { code: 'KE', basisPoints: 5000 },
          { code: 'XX', basisPoints: 5000 },
        ],
      },
      TODAY,
    );
    await expect(refused).rejects.toThrow(ShareInvalid);
    await expect(refused).rejects.toMatchObject({
      fields: [{ pointer: '/shares/1/code', code: 'place-unknown' }],
    });
  });

  it('set by somebody who holds an older version are refused', async () => {
    const award = await anAward()
      .shared({ categories: { protection: 10_000 } })
      .store(db.dataSource);
    await expect(
      awardsOf(db.dataSource).setShares(TESTER, award.id, categories('2012-10-01', { prevention: 10_000 }), {
        ...TODAY,
        version: 1,
      }),
    ).rejects.toThrow(AwardChanged);
  });

  it('set by ten at once leave one whole set', async () => {
    const award = await anAward().store(db.dataSource);
    const awards = awardsOf(db.dataSource);
    await Promise.all(
      Array.from({ length: 10 }, (_, person) =>
        awards.setShares(
          TESTER,
          award.id,
          categories('2010-10-01', { protection: 1 + person, prevention: 9999 - person }),
          TODAY,
        ),
      ),
    );
    const [set, ...others] = (await awards.getShares(TESTER, award.id)).category;
    expect(others).toEqual([]);
    expect(set?.shares.reduce((sum, share) => sum + share.basisPoints, 0)).toBe(10_000);
  });
});

describe('closed lists', () => {
  it.each([
    ['awards', 'program_type', PROGRAM_TYPES],
    ['awards', 'instrument', INSTRUMENTS],
    ['award_category_shares', 'category', PROGRAM_CATEGORIES],
    ['places', 'region', REGIONS],
    ['implementers', 'type', IMPLEMENTER_TYPES],
  ])('of %s.%s are the same in the database', async (table, column, list) => {
    const [row] = await db.dataSource.sql<{ rule: string }[]>`
      SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint
       WHERE conrelid = ${table}::regclass AND contype = 'c' AND conname = ${`${table}_${column}_check`}`;
    const accepted = [...(row?.rule ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]);
    expect(accepted.sort()).toEqual(list.map(({ code }) => code).sort());
  });

  it('of places have every region, and go by name', async () => {
    const places = await awardsOf(db.dataSource).listPlaces(TESTER);
    expect(new Set(places.map(({ region }) => region))).toEqual(new Set(REGIONS.map(({ code }) => code)));
    expect(places).toContainEqual({ code: 'KE', kind: 'country', region: 'AF', name: 'Kenya' });
    const names = places.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });
});
