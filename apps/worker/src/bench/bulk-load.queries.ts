import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ENTRY_COLUMNS } from '../sample';

/** Where rows land before they become entries; not logged, as in the product's own loads. */
export async function createStaging(client: Client): Promise<void> {
  await client.query(
    `CREATE UNLOGGED TABLE IF NOT EXISTS bench_staging AS SELECT ${ENTRY_COLUMNS} FROM ledger_entries LIMIT 0`,
  );
}

export async function dropStaging(client: Client): Promise<void> {
  await client.query('DROP TABLE bench_staging');
}

/** One batch of a bulk load: COPY into staging, then one INSERT with every rule of the ledger; committed. */
export async function loadBatch(client: Client, pieces: readonly Buffer[]): Promise<void> {
  await client.query('BEGIN');
  await client.query('TRUNCATE bench_staging');
  const copy = client.query(copyFrom(`COPY bench_staging (${ENTRY_COLUMNS}) FROM STDIN`));
  await pipeline(Readable.from(pieces), copy);
  await client.query(
    `INSERT INTO ledger_entries (${ENTRY_COLUMNS}) SELECT ${ENTRY_COLUMNS} FROM bench_staging`,
  );
  await client.query('COMMIT');
}

/** Takes the roll-ups' trigger off the ledger, for the yardstick. */
export async function dropRollupTrigger(client: Client): Promise<void> {
  await client.query('DROP TRIGGER stale_rollups ON ledger_entries');
}

const AUDITED_NOT = `SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS drop
   FROM pg_trigger WHERE NOT tgisinternal AND tgfoid::regproc::text LIKE 'audit\\_%'`;

/** Takes the audit's triggers off every table, for the yardstick. */
export async function dropAuditTriggers(client: Client): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(AUDITED_NOT);
  for (const { drop } of rows) await client.query(drop);
}

/** The statistics that a load leaves behind; without them what follows plans for empty tables. */
export async function analyzeLoaded(client: Client): Promise<void> {
  await client.query('ANALYZE ledger_entries, funding_strips, award_balances, funds, stale_rollups');
}
