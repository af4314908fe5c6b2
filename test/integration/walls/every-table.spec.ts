import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

/** Reference data and the program's own: the same for everybody, so no wall stands around them. */
const OF_NOBODY = [
  'funding_accounts',
  'funding_offices',
  'migrations',
  'places',
  'portfolio',
  'treasury_accounts',
];

/** A table with one of these holds rows of an implementer or of a person. */
const SOMEBODYS = /^(award_id|implementer_id|person_id|actor|requested_by|recorded_by|email|fain)$/;

const LOGIN_ROLES = ['awardbook_api', 'awardbook_worker'];

interface TableFacts {
  name: string;
  walled: boolean;
  forced: boolean;
  somebodys: boolean;
  /** Roles of logins that have any right on it. */
  readers: string[];
  /** Roles that a policy of it speaks of. */
  spokenOf: string[];
}

async function tables(): Promise<TableFacts[]> {
  return db.dataSource.query(
    `SELECT c.relname AS name, c.relrowsecurity AS walled, c.relforcerowsecurity AS forced,
            EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.attname::text ~ $2) AS somebodys,
            ARRAY(SELECT r FROM unnest($1::text[]) r
                   WHERE has_any_column_privilege(r, c.oid, 'SELECT, INSERT, UPDATE')
                      OR has_table_privilege(r, c.oid, 'DELETE, TRUNCATE')) AS readers,
            ARRAY(SELECT DISTINCT unnest(p.roles)::text FROM pg_policies p
                   WHERE p.schemaname = 'public' AND p.tablename = c.relname ORDER BY 1) AS "spokenOf"
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
    [LOGIN_ROLES, SOMEBODYS.source],
  );
}

it('every table that holds somebody’s rows stands behind a wall, and only reference data do not', async () => {
  const all = await tables();
  expect(all.filter(({ walled }) => !walled).map(({ name }) => name)).toEqual(OF_NOBODY);
  expect(all.filter(({ walled, somebodys }) => somebodys && !walled)).toEqual([]);
  expect(all.length).toBeGreaterThan(30);
});

it('a wall has a policy for each login that has a right on the table', async () => {
  const silent = (await tables()).filter(
    ({ walled, readers, spokenOf }) => walled && !readers.every((role) => spokenOf.includes(role)),
  );
  expect(silent).toEqual([]);
});

it('no policy lets everybody in, whatever role they have in the server', async () => {
  const policies = await db.dataSource.query<{ tablename: string }[]>(
    `SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND NOT roles <@ $1::name[]`,
    [LOGIN_ROLES],
  );
  expect(policies).toEqual([]);
});

it('no right is given to everybody on the server', async () => {
  const open = await db.dataSource.query<{ name: string }[]>(
    `SELECT c.relname AS name FROM pg_class c, aclexplode(c.relacl) a
      WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = 0`,
  );
  expect(open).toEqual([]);
});

it('no view looks over a wall', async () => {
  const views = await db.dataSource.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
        AND NOT coalesce(reloptions @> '{security_invoker=true}', false)`,
  );
  expect(views).toEqual([]);
});

it('a function that acts as its owner looks for tables where its owner put them', async () => {
  const loose = await db.dataSource.query<{ name: string }[]>(
    `SELECT oid::regprocedure::text AS name FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prosecdef
        AND NOT coalesce(proconfig::text LIKE '%search_path=pg_catalog, public, pg_temp%', false)`,
  );
  expect(loose).toEqual([]);
});

it('a policy asks about the actor once a statement, not once a row', async () => {
  const slow = await db.dataSource.query<{ tablename: string; policyname: string }[]>(
    `SELECT tablename, policyname FROM pg_policies
      WHERE schemaname = 'public' AND cmd = 'SELECT' AND 'awardbook_api' = ANY (roles)
        AND regexp_replace(qual, '\\( SELECT \\(?actor_[a-z_]+\\(\\)', '', 'g') ~ 'actor_[a-z_]+\\('`,
  );
  expect(slow).toEqual([]);
});
