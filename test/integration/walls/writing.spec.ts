import { type ActorRole } from '@awardbook/database';
import { asApi, asWorker } from '../../support/logins';
import { withServices } from '../../support/services';
import { RawLogin } from './raw-login';
import { actorOf, type Party, storeTwoParties } from './two-parties';

const PARTS: readonly ActorRole[] = [
  'program-officer',
  'finance',
  'leadership',
  'administrator',
  'grantee',
  'system',
  'nobody',
];

let owner: RawLogin;
let api: RawLogin;
let worker: RawLogin;
// Before those of the services, which drop the database that these are connected to.
afterAll(async () => {
  for (const login of [owner, api, worker]) await login.end();
});
const services = withServices();
let mine: Party;
let theirs: Party;

beforeAll(async () => {
  [mine, theirs] = await storeTwoParties(services);
  owner = await RawLogin.connect(services.url);
  api = await RawLogin.connect(await asApi(services.url));
  worker = await RawLogin.connect(await asWorker(services.url));
});

/** Who of the parts may do it, by the database alone. */
async function whoMay(sql: string, values: unknown[] = []): Promise<ActorRole[]> {
  const may: ActorRole[] = [];
  for (const role of PARTS) {
    const actor = actorOf(role, role === 'grantee' ? [mine.implementerId] : []);
    if ((await api.as(actor, () => api.attempt(sql, values))) === 'done') may.push(role);
  }
  return may;
}

/** How many rows of the table the part changes or removes, or that it may not. */
async function reach(role: ActorRole, sql: string): Promise<number | 'may not'> {
  return api.as(actorOf(role, [mine.implementerId]), async () => {
    if ((await api.attempt(sql)) === 'may not') return 'may not';
    const [row] = await api.rows<{ count: number }>(
      `WITH done AS (${sql} RETURNING 1) SELECT count(*)::int AS count FROM done`,
    );
    return row?.count ?? 0;
  });
}

const OFFICERS = ['program-officer', 'system'];
const FINANCE = ['finance', 'system'];

describe('who adds what', () => {
  it('money is posted by finance', async () => {
    const entry = `INSERT INTO ledger_entries (award_id, fund_id, kind, amount_cents, effective_on, shares_on)
                   VALUES ($1, $2, 'expenditure', 100, '2011-03-04', '2011-03-04')`;
    expect(await whoMay(entry, [mine.awardId, mine.fundId])).toEqual(FINANCE);
    const allotment = `INSERT INTO allotments (fund_id, amount_cents, allotted_on, status, source, reference)
                       VALUES ($1, 0, '2010-10-01', 'allotted', 'Test', 'walls')`;
    expect(await whoMay(allotment, [mine.fundId])).toEqual(FINANCE);
    const appropriation = `
      INSERT INTO appropriations (treasury_account_id, year_of_funds, amount_cents, appropriated_on, status, source, reference)
      SELECT treasury_account_id, year_of_funds, 0, '2010-10-01', 'enacted', 'Test', 'walls' FROM appropriation_balances LIMIT 1`;
    expect(await whoMay(appropriation)).toEqual(expect.arrayContaining(FINANCE));
  });

  it('awards, shares and implementers are recorded by program officers', async () => {
    const award = `INSERT INTO awards (fain, title, instrument, implementer_id, program_type, ceiling_cents, starts_on, ends_on)
                   VALUES ('S-WALLS', 'Walls', 'grant', $1, 'bilateral-and-regional', 0, '2010-01-01', '2011-01-01')`;
    expect(await whoMay(award, [mine.implementerId])).toEqual(OFFICERS);
    expect(await whoMay(`INSERT INTO implementers (name, type) VALUES ('Walls', 'us-ngo')`)).toEqual(
      OFFICERS,
    );
    expect(
      await whoMay(`INSERT INTO implementer_names (implementer_id, name) VALUES ($1, 'Walls')`, [
        mine.implementerId,
      ]),
    ).toEqual(OFFICERS);
    const shares = `INSERT INTO award_category_shares (award_id, effective_on, category, basis_points)
                    VALUES ($1, '2011-01-01', 'protection', 10000)`;
    expect(await whoMay(shares, [mine.awardId])).toEqual(OFFICERS);
  });

  it('an export is asked for in one’s own name only', async () => {
    const request = (by: string) =>
      `INSERT INTO export_runs (report, format, parameters, requested_by) VALUES ('ledger', 'csv', '{}', ${by})`;
    expect(await whoMay(request('actor_id()'))).toEqual([
      'program-officer',
      'finance',
      'leadership',
      'system',
    ]);
    expect(await whoMay(request(`'somebody else'`))).toEqual([]);
  });
});

describe('who changes what', () => {
  const change = 'UPDATE awards SET title = title';
  const removal = 'DELETE FROM award_country_shares';

  it('awards are changed, and sets of shares replaced, by program officers; nobody else reaches a row', async () => {
    for (const role of PARTS) {
      const rows = OFFICERS.includes(role) ? 2 : 0;
      expect({ role, changed: await reach(role, change) }).toEqual({ role, changed: rows });
      expect({ role, removed: await reach(role, removal) }).toEqual({ role, removed: rows * 2 });
    }
  });

  it('implementers and their names are changed by program officers; nobody else reaches a row', async () => {
    for (const role of PARTS) {
      for (const sql of ['UPDATE implementers SET name = name', 'DELETE FROM implementer_names']) {
        const rows = await reach(role, sql);
        expect({ role, sql, reached: rows }).toEqual({ role, sql, reached: OFFICERS.includes(role) ? 2 : 0 });
      }
    }
  });

  it('an export is changed by whoever asked for it', async () => {
    const cancel = `UPDATE export_runs SET status = 'cancelled'`;
    expect(await reach('finance', cancel)).toBe(1);
    expect(await reach('administrator', cancel)).toBe(0);
    expect(await reach('finance', `UPDATE export_runs SET requested_by = 'somebody else'`)).toBe('may not');
  });

  it.each([
    ['the identity of an award', 'UPDATE awards SET id = uuidv7()'],
    ['the identity of an implementer', 'UPDATE implementers SET id = uuidv7()'],
    ['an implementer', 'DELETE FROM implementers'],
    ['what a merge moved', `UPDATE implementer_merges SET award_ids = '{}'`],
    ['a merge', 'DELETE FROM implementer_merges'],
    ['an award', 'DELETE FROM awards'],
  ])('%s is out of everybody’s reach', async (_what, sql) => {
    for (const role of PARTS) expect(await reach(role, sql)).toBe('may not');
  });
});

describe('what no part of the api may write', () => {
  const FACTS = ['ledger_entries', 'appropriations', 'allotments', 'audit_entries'];
  const BALANCES = ['funding_strips', 'award_balances', 'appropriation_balances', 'funds'];
  const DERIVED = [
    'share_cells',
    'stale_rollups',
    'award_rollups',
    'category_rollups',
    'quarter_rollups',
    'place_rollups',
    'implementer_rollups',
    'cell_rollups',
    'portfolio_rollups',
  ];

  it.each([...FACTS, ...BALANCES, ...DERIVED])(
    '%s is neither changed, removed nor emptied',
    async (table) => {
      const [column] = await owner.rows<{ name: string }>(
        `SELECT attname AS name FROM pg_attribute
        WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = '' LIMIT 1`,
        [table],
      );
      const orders = [
        `UPDATE ${table} SET ${column?.name} = ${column?.name}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ];
      for (const role of PARTS) {
        const answers = await api.as(actorOf(role), async () => {
          const tried: string[] = [];
          for (const order of orders) tried.push(await api.attempt(order));
          return tried;
        });
        expect({ role, answers }).toEqual({ role, answers: orders.map(() => 'may not') });
      }
    },
  );

  it.each(DERIVED)('%s is not added to', async (table) => {
    for (const role of PARTS)
      expect(await api.as(actorOf(role), () => api.attempt(`INSERT INTO ${table} DEFAULT VALUES`))).toBe(
        'may not',
      );
  });

  it('who recorded a fact, and when, is not for the writer to say', async () => {
    for (const column of ['recorded_by', 'recorded_at', 'id']) {
      const value = column === 'recorded_by' ? `'somebody else'` : column === 'id' ? 'uuidv7()' : 'now()';
      const entry = `INSERT INTO ledger_entries (award_id, fund_id, kind, amount_cents, effective_on, shares_on, ${column})
                     VALUES ($1, $2, 'expenditure', 100, '2011-03-04', '2011-03-04', ${value})`;
      expect(await whoMay(entry, [mine.awardId, mine.fundId])).toEqual([]);
    }
  });

  it('a fund or a balance does not begin with money in it', async () => {
    const fund = (cents: number) => `
      INSERT INTO funds (office_code, treasury_account_id, account_code, year_of_funds, allotted_cents)
      SELECT 'AF', treasury_account_id, account_code, year_of_funds, ${cents} FROM funds LIMIT 1`;
    expect(await whoMay(fund(0))).toEqual(expect.arrayContaining(FINANCE));
    expect(await api.as(actorOf('finance'), () => api.attempt(fund(1)))).toBe('may not');
  });
});

describe('what the logins may not become', () => {
  const orders = (ownerName: string): string[] => [
    `SET ROLE "${ownerName}"`,
    `SET SESSION AUTHORIZATION "${ownerName}"`,
    'CREATE TABLE walls (id integer)',
    'CREATE FUNCTION walls() RETURNS integer LANGUAGE sql RETURN 1',
    'ALTER TABLE awards DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE ledger_entries DISABLE TRIGGER ALL',
    'DROP POLICY reading ON awards',
    'SET session_replication_role = replica',
    'CREATE ROLE walls SUPERUSER',
    'SELECT store_share_cells(ARRAY[uuidv7()])',
    `COPY awards TO PROGRAM 'true'`,
    `SELECT pg_read_file('postgresql.conf')`,
  ];

  it('neither login becomes the owner, makes anything, or takes a wall down', async () => {
    const [{ name = '' } = {}] = await owner.rows<{ name: string }>('SELECT current_user AS name');
    for (const login of [api, worker]) {
      for (const order of orders(name))
        expect({ order, may: await login.as(actorOf('system'), () => login.attempt(order)) }).toEqual({
          order,
          may: 'may not',
        });
    }
    expect(await api.as(actorOf('system'), () => api.attempt('SET ROLE awardbook_worker'))).toBe('may not');
    expect(await worker.as(actorOf('system'), () => worker.attempt('SET ROLE awardbook_api'))).toBe(
      'may not',
    );
  });

  it('the worker keeps sums and exports, and writes no fact', async () => {
    const tried = async (sql: string) => worker.as(actorOf('system'), () => worker.attempt(sql));
    expect(await tried('DELETE FROM stale_rollups')).toBe('done');
    expect(await tried(`UPDATE export_runs SET status = 'running'`)).toBe('done');
    for (const table of [
      'ledger_entries',
      'allotments',
      'appropriations',
      'awards',
      'implementers',
      'award_country_shares',
    ]) {
      expect(await tried(`INSERT INTO ${table} DEFAULT VALUES`)).toBe('may not');
      expect(await tried(`DELETE FROM ${table}`)).toBe('may not');
    }
  });

  it('a table of one’s own does not stand in for the one that a trigger keeps', async () => {
    const stored = `SELECT expended_cents::int AS cents FROM public.funding_strips WHERE award_id = $1`;
    await api.as(actorOf('finance'), async () => {
      await api.rows('CREATE TEMPORARY TABLE funding_strips (LIKE public.funding_strips INCLUDING ALL)');
      const [before] = await api.rows<{ cents: number }>(stored, [theirs.awardId]);
      await api.rows(
        `INSERT INTO ledger_entries (award_id, fund_id, kind, amount_cents, effective_on, shares_on)
         VALUES ($1, $2, 'expenditure', 100, '2011-03-04', '2011-03-04')`,
        [theirs.awardId, theirs.fundId],
      );
      const [after] = await api.rows<{ cents: number }>(stored, [theirs.awardId]);
      expect((after?.cents ?? 0) - (before?.cents ?? 0)).toBe(100);
      expect(await api.count('pg_temp.funding_strips')).toBe(0);
    });
  });
});
