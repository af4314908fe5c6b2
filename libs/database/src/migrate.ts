import { DomainError } from '@awardbook/problems';
import { type DataSource } from 'typeorm';
import { createDataSource, OLDEST_POSTGRES } from './data-source';
import { MayNotMakeRoles } from './logins.errors';

export class PostgresTooOld extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'postgres-too-old';
  constructor(version: string) {
    super(`Awardbook needs PostgreSQL ${OLDEST_POSTGRES} or later; this server is ${version}.`);
  }
}

/** Any number; two programs that migrate at once wait for each other on it. */
const MIGRATION_LOCK = 4_150_001;

/**
 * Brings the schema up to date; does nothing when it is.
 *
 * @returns the names of the migrations that ran, oldest first
 * @throws PostgresTooOld, MayNotMakeRoles
 */
export async function runMigrations(url: string): Promise<string[]> {
  const dataSource = createDataSource(url, { applicationName: 'migrate', poolSize: 2 });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    const [server] = await dataSource.sql<{ number: number; version: string }[]>`
      SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`;
    if (server === undefined || server.number < OLDEST_POSTGRES * 10_000) {
      throw new PostgresTooOld(server?.version ?? 'unknown');
    }
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertRolesCanBe(dataSource);
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    // The session lock goes with its connection.
    await lock.release();
    await dataSource.destroy();
  }
}

/** Roles belong to the whole server: where an administrator made them, the migrations need no right to. */
async function assertRolesCanBe(dataSource: DataSource): Promise<void> {
  const [refused] = await dataSource.sql<{ migrator: string }[]>`
    SELECT current_user AS migrator FROM pg_roles m
     WHERE m.rolname = current_user AND NOT (m.rolcreaterole OR m.rolsuper)
       AND (SELECT count(*) FROM pg_roles WHERE rolname IN ('awardbook_api', 'awardbook_worker')) < 2`;
  if (refused !== undefined) throw new MayNotMakeRoles(refused.migrator);
}
