/** The database and the role inside a new server. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Makes the role awardbook and the database it owns, where they are missing.
 *
 * The program runs as that role and not as the superuser, so that nothing it does can read the server's files
 * or switch off what protects the ledger for others.
 */
export async function ensureDatabase(adminUrl, password) {
  const { Client } = require('pg');
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const roles = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'awardbook'");
    if (roles.rowCount === 0)
      await client.query(`CREATE ROLE awardbook LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    // The migrations make the roles that the api and the worker connect as.
    await client.query('ALTER ROLE awardbook CREATEROLE');
    const databases = await client.query("SELECT 1 FROM pg_database WHERE datname = 'awardbook'");
    if (databases.rowCount === 0) await client.query('CREATE DATABASE awardbook OWNER awardbook');
  } finally {
    await client.end();
  }
}
