import { createDataSource, runMigrations } from '@awardbook/database';
import { type DataSource } from 'typeorm';
import { MIGRATIONS } from '../../../migrations';
import { type TestDatabase, emptyDatabase } from '../../support/database';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  dataSource = await createDataSource(database.url, { applicationName: 'test' }).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Everything of ours and who may do what with it, as text; the migrations' own list left out. */
async function schema(): Promise<string[]> {
  const rows = await dataSource.sql<{ thing: string }[]>`
    SELECT thing FROM (
      SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' '
             || coalesce(column_default, generation_expression, '')
        FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT CASE prokind WHEN 'a' THEN 'aggregate ' || p.oid::regprocedure ELSE 'function ' || pg_get_functiondef(p.oid) END
                  FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT tgisinternal
      UNION ALL SELECT 'type ' || typname FROM pg_type WHERE typnamespace = 'public'::regnamespace
      UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
      UNION ALL SELECT concat_ws(' ', 'policy', tablename, policyname, cmd, roles::text, qual, 'check', with_check) FROM pg_policies
      UNION ALL SELECT 'row-level security on ' || relname FROM pg_class
                 WHERE relnamespace = 'public'::regnamespace AND relrowsecurity
      UNION ALL SELECT concat_ws(' ', 'grant on', g.thing, a.privilege_type, a.grantee::regrole)
        FROM (SELECT relname, coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 'S'::"char" ELSE 'r'::"char" END, relowner))
                FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S', 'v')
              UNION ALL SELECT attrelid::regclass || '.' || attname, attacl FROM pg_attribute
               WHERE attacl IS NOT NULL AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
              UNION ALL SELECT oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner)) FROM pg_proc
               WHERE pronamespace = 'public'::regnamespace
              UNION ALL SELECT 'schema public', nspacl FROM pg_namespace WHERE nspname = 'public'
             ) g (thing, acl), aclexplode(g.acl) a
       WHERE g.thing <> 'schema public' OR a.grantee::regrole::text LIKE 'awardbook%'
    ) things (thing)
     WHERE thing !~ '(^| |_|\\.)migrations' ORDER BY thing`;
  return rows.map(({ thing }) => thing);
}

it('every migration undoes exactly what it did, back to an empty database', async () => {
  const steps: string[][] = [await schema()];
  for (const migration of MIGRATIONS) {
    const runner = dataSource.createQueryRunner();
    await new migration().up(runner);
    await runner.release();
    steps.push(await schema());
  }
  expect(steps[0]).toEqual([]);
  for (const [index, migration] of [...MIGRATIONS.entries()].reverse()) {
    const runner = dataSource.createQueryRunner();
    await new migration().down(runner);
    await runner.release();
    expect({ undone: migration.name, schema: await schema() }).toEqual({
      undone: migration.name,
      schema: steps[index],
    });
  }
});

it('migrations run once: two programs that start at once wait for each other', async () => {
  const ran = await Promise.all([runMigrations(database.url), runMigrations(database.url)]);
  expect(ran.map((names) => names.length).sort()).toEqual([0, MIGRATIONS.length]);
  expect(await runMigrations(database.url)).toEqual([]);
});
