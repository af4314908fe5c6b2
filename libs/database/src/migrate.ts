import { DomainError } from '@awardbook/problems';
import { createDataSource, OLDEST_POSTGRES } from './data-source';

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
 * @throws PostgresTooOld
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
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    // The session lock goes with its connection.
    await lock.release();
    await dataSource.destroy();
  }
}
