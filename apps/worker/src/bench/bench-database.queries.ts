import { type Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Makes a database anew, empty or as a copy of another that nobody is connected to. */
export async function createDatabase(admin: Client, name: string, copyOf = 'template1'): Promise<void> {
  await dropDatabase(admin, name);
  // Copied file by file: the default writes every page to the log, which takes several times as long.
  await admin.query(
    `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(copyOf)} STRATEGY = file_copy`,
  );
}

export async function dropDatabase(admin: Client, name: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
}

/** What autovacuum would do in its own time: statistics, and pages free of what was removed. */
export async function vacuum(client: Client): Promise<void> {
  await client.query('VACUUM (ANALYZE)');
}

/** Writes out what is in memory, so that no measurement pays for the one before it. */
export async function checkpoint(client: Client): Promise<void> {
  await client.query('CHECKPOINT');
}

/** "18.4" and the like. */
export async function serverVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    `SELECT split_part(current_setting('server_version'), ' ', 1) AS version`,
  );
  return rows[0]?.version ?? '';
}

/** Writes on a database what it is loaded with. */
export async function describeDatabase(client: Client, name: string, description: string): Promise<void> {
  await client.query(`COMMENT ON DATABASE ${escapeIdentifier(name)} IS ${escapeLiteral(description)}`);
}

/** What `describeDatabase` wrote on it; null when there is no such database or nothing is on it. */
export async function readDescription(admin: Client, name: string): Promise<string | null> {
  const { rows } = await admin.query<{ description: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS description FROM pg_database WHERE datname = $1`,
    [name],
  );
  return rows[0]?.description ?? null;
}
