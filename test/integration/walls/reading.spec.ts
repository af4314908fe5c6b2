import { asApi } from '../../support/logins';
import { withServices } from '../../support/services';
import { RawLogin } from './raw-login';
import { actorOf, type Party, STAFF, storeTwoParties } from './two-parties';

/** Rows that lead to an award: a grantee reads those of its own. */
const OF_AWARDS = [
  'award_category_shares',
  'award_country_shares',
  'share_cells',
  'ledger_entries',
  'funding_strips',
  'award_balances',
  'award_rollups',
];
/** Rows that lead to an implementer. */
const OF_IMPLEMENTERS = { awards: 'implementer_id', implementer_names: 'implementer_id', implementers: 'id' };
/** Facts and sums of the whole office: staff read them. */
const OF_THE_OFFICE = [
  'appropriations',
  'appropriation_balances',
  'allotments',
  'stale_rollups',
  'category_rollups',
  'quarter_rollups',
  'place_rollups',
  'implementer_rollups',
  'cell_rollups',
  'portfolio_rollups',
];
const ALL = [...OF_AWARDS, ...Object.keys(OF_IMPLEMENTERS), ...OF_THE_OFFICE, 'funds'];

/** Before anybody is known, signing in counts failures and keeps what a provider has to come back with. */
const READ_BY_NOBODY = ['sign_in_failures', 'sso_flows'];

let owner: RawLogin;
let api: RawLogin;
// Before those of the services, which drop the database that these are connected to.
afterAll(async () => {
  await api.end();
  await owner.end();
});
const services = withServices();
let mine: Party;
let theirs: Party;

beforeAll(async () => {
  [mine, theirs] = await storeTwoParties(services);
  owner = await RawLogin.connect(services.url);
  api = await RawLogin.connect(await asApi(services.url));
});

const countsOf = async (login: RawLogin, tables: readonly string[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const table of tables) counts[table] = await login.count(table);
  return counts;
};

/** What the grantees of these implementers should find, counted where no wall stands. */
async function ownCounts(implementers: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const awards = 'SELECT id FROM awards WHERE implementer_id = ANY ($1)';
  for (const table of OF_AWARDS)
    counts[table] = await owner.count(table, `award_id IN (${awards})`, [implementers]);
  for (const [table, column] of Object.entries(OF_IMPLEMENTERS))
    counts[table] = await owner.count(table, `${column} = ANY ($1)`, [implementers]);
  for (const table of OF_THE_OFFICE) counts[table] = 0;
  const strips = `SELECT fund_id FROM funding_strips WHERE award_id IN (${awards})`;
  counts['funds'] = await owner.count('funds', `id IN (${strips})`, [implementers]);
  return counts;
}

it('every table has rows of both parties, so that a count of none says something', async () => {
  for (const [table, count] of Object.entries(await countsOf(owner, ALL)))
    expect({ table, enough: count >= 2 }).toEqual({ table, enough: true });
});

it('who has not said who acts reads no row of any table behind the walls', async () => {
  const tables = await owner.rows<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
        AND has_table_privilege('awardbook_api', oid, 'SELECT') ORDER BY 1`,
  );
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(ALL));
  const names = tables.map(({ name }) => name).filter((name) => !READ_BY_NOBODY.includes(name));
  const nothing = Object.fromEntries(names.map((name) => [name, 0]));
  expect(await api.as(null, () => countsOf(api, names))).toEqual(nothing);
});

it.each([
  ['nobody', actorOf('nobody')],
  ['nobody who names implementers', () => actorOf('nobody', [mine.implementerId])],
  ['a part that does not exist', () => ({ ...actorOf('nobody'), role: 'owner' as never })],
  ['a grantee of no implementer', actorOf('grantee')],
  [
    'a grantee of an implementer that is not there',
    actorOf('grantee', ['00000000-0000-7000-8000-000000000000']),
  ],
])('%s reads no row of the portfolio', async (_who, given) => {
  const actor = typeof given === 'function' ? given() : given;
  const nothing = Object.fromEntries(ALL.map((name) => [name, 0]));
  expect(await api.as(actor, () => countsOf(api, ALL))).toEqual(nothing);
});

it.each([...STAFF, 'system' as const])('%s reads every row of the portfolio', async (role) => {
  expect(await api.as(actorOf(role), () => countsOf(api, ALL))).toEqual(await countsOf(owner, ALL));
});

it('a grantee reads the rows of its own implementer and no others', async () => {
  for (const { implementerId } of [mine, theirs]) {
    const own = await ownCounts([implementerId]);
    expect(await api.as(actorOf('grantee', [implementerId]), () => countsOf(api, ALL))).toEqual(own);
    expect(own['ledger_entries']).toBeGreaterThan(0);
    expect(own['ledger_entries']).toBeLessThan(await owner.count('ledger_entries'));
  }
});

it('a grantee of two implementers reads the rows of both', async () => {
  const both = [mine.implementerId, theirs.implementerId];
  expect(await api.as(actorOf('grantee', both), () => countsOf(api, ALL))).toEqual(await ownCounts(both));
});

it('a foreign row is not found by its id, by a join, or by summing it up', async () => {
  const foreign = { by: theirs.awardId };
  await api.as(actorOf('grantee', [mine.implementerId]), async () => {
    expect(await api.count('awards', 'id = $1', [foreign.by])).toBe(0);
    expect(await api.count('ledger_entries', 'award_id = $1', [foreign.by])).toBe(0);
    expect(
      await api.count('funds f JOIN funding_strips s ON s.fund_id = f.id', 's.award_id = $1', [foreign.by]),
    ).toBe(0);
    expect(await api.count('computed_rollups(ARRAY[$1::uuid], ARRAY[20112])', 'true', [foreign.by])).toBe(0);
    expect(
      await api.count('computed_rollups(ARRAY[$1::uuid], ARRAY[20112])', 'true', [mine.awardId]),
    ).toBeGreaterThan(0);
  });
});

it('a condition that would fail on a foreign row never meets one', async () => {
  const failing = '1 / (CASE WHEN implementer_id = $1 THEN 1 ELSE 0 END) = 1';
  expect(
    await api.as(actorOf('grantee', [mine.implementerId]), () =>
      api.count('awards', failing, [mine.implementerId]),
    ),
  ).toBe(1);
});

it('switching row-level security off is refused, not obeyed', async () => {
  await api.as(actorOf('grantee', [mine.implementerId]), async () => {
    await api.rows('SET LOCAL row_security = off');
    expect(await api.attempt('SELECT * FROM awards')).toBe('may not');
  });
});

it('exports are found by whoever asked for them, whatever their part', async () => {
  for (const role of ['program-officer', 'finance', 'leadership'] as const)
    expect(await api.as(actorOf(role), () => api.count('export_runs'))).toBe(1);
  for (const role of ['administrator', 'grantee', 'nobody'] as const)
    expect(await api.as(actorOf(role), () => api.count('export_runs'))).toBe(0);
});

it('what is read outside a transaction after one has nothing of its actor', async () => {
  await api.as(actorOf('leadership'), () => api.count('awards'));
  expect(await api.count('awards')).toBe(0);
});
