import { type EntityManager } from 'typeorm';

/** The names of the migrations that this database has run, oldest first. */
export async function listRanMigrations(reader: EntityManager): Promise<string[]> {
  const rows = await reader.sql<{ name: string }[]>`SELECT name FROM migrations ORDER BY id`;
  return rows.map((row) => row.name);
}
