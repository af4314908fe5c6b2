import { implementersOf, recordsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

const found = async (q: string, limit = 5): Promise<string[]> => {
  const { items } = await implementersOf(db.dataSource).search(TESTER, q, { limit, cursor: null });
  return items.map(({ name }) => name);
};

const CROWD = 20_000;

beforeAll(async () => {
  // Names as there are many of: words that the wanted names have as well.
  await db.dataSource.sql`
    INSERT INTO implementers (id, name, type)
    SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
           (ARRAY['United Aid','Office for Crime','Drug Watch','Children First','Nations Trust'])[n % 5 + 1]
             || ' Foundation ' || n, 'foreign-ngo'
      FROM generate_series(1, ${CROWD}::int) n`;
  await db.dataSource
    .sql`INSERT INTO implementer_names (implementer_id, name) SELECT id, name FROM implementers`;
  await db.dataSource.sql`ANALYZE implementers, implementer_names`;
  const implementers = implementersOf(db.dataSource);
  const type = 'public-international-organization';
  await implementers.create(TESTER, {
    name: 'UN Office on Drugs and Crime',
    type,
    otherNames: ['UNODC', 'United Nations Office on Drugs and Crime'],
  });
  await implementers.create(TESTER, { name: 'International Labour Organization', type, otherNames: ['ILO'] });
  const { id } = await implementers.create(TESTER, { name: 'Solidarity Center', type: 'us-ngo' });
  await recordsOf(db.dataSource).change(TESTER, id, 1, {
    identifiers: [{ kind: 'uei', value: 'ZQGGKFMWM9U4' }],
  });
});

it.each([
  ['UNODC', 'UN Office on Drugs and Crime'],
  ['unodc', 'UN Office on Drugs and Crime'],
  ['U.N.O.D.C.', 'UN Office on Drugs and Crime'],
  ['UNOCD', 'UN Office on Drugs and Crime'],
  ['UN Ofice on Drgus and Crime', 'UN Office on Drugs and Crime'],
  ['united nations ofice drugs', 'UN Office on Drugs and Crime'],
  ['Internatoinal Labor Organisation', 'International Labour Organization'],
  ['intern', 'International Labour Organization'],
  ['solidarty', 'Solidarity Center'],
  ['zqggkfmwm9u4', 'Solidarity Center'],
])('a search for %p among 20,000 finds %s first', async (q, name) => expect((await found(q))[0]).toBe(name));

it.each(['qqqqqqqq', '%', '_', '--', "'"])('a search for %p finds nobody', async (q) =>
  expect(await found(q)).toEqual([]),
);

it('goes on page by page, without anybody twice', async () => {
  const implementers = implementersOf(db.dataSource);
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 4; page += 1) {
    const next: Awaited<ReturnType<typeof implementers.search>> = await implementers.search(
      TESTER,
      'Drug Watch',
      { limit: 50, cursor },
    );
    seen.push(...next.items.map(({ id }) => id));
    cursor = next.next;
  }
  expect(new Set(seen).size).toBe(200);
});

it.each([
  ['UNODC', 100],
  ['UN Ofice on Drgus and Crime', 100],
  // A word that every fifth name has, and one that every name has: all of them are weighed.
  ['Drug Watch', 500],
  ['Foundation', 1000],
])('a search for %p is answered within %i ms', async (q, limitMs) => {
  // The shortest of many: what others of this machine do meanwhile is not what is asked about.
  let shortestMs = Infinity;
  for (let run = 0; run < 100 && shortestMs >= limitMs; run += 1) {
    const begun = performance.now();
    await found(q, 50);
    shortestMs = Math.min(shortestMs, performance.now() - begun);
  }
  expect(shortestMs).toBeLessThan(limitMs);
});
