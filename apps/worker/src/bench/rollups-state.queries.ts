import { type Client } from 'pg';

/** Whether any sum is out of date. */
export async function isAnythingStale(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ stale: boolean }>(
    'SELECT EXISTS (SELECT FROM stale_rollups) AS stale',
  );
  return rows[0]?.stale === true;
}

export async function isAwardStale(client: Client, awardId: string): Promise<boolean> {
  const { rows } = await client.query<{ stale: boolean }>(
    'SELECT EXISTS (SELECT FROM stale_rollups WHERE award_id = $1) AS stale',
    [awardId],
  );
  return rows[0]?.stale === true;
}

/** What an award's stored sums say that it spent in all; cents. */
export async function storedExpendedCents(client: Client, awardId: string): Promise<bigint> {
  const { rows } = await client.query<{ cents: bigint }>(
    'SELECT coalesce(sum(expended_cents), 0)::bigint AS cents FROM award_rollups WHERE award_id = $1',
    [awardId],
  );
  return rows[0]?.cents ?? 0n;
}

/** A fund of an award and a day on which it has entries. */
export interface Place {
  awardId: string;
  effectiveOn: string;
  treasuryAccount: string;
  yearOfFunds: number;
  office: string;
}

/** One place each of different awards, scattered by the seed. */
export async function listPlaces(client: Client, places: number, seed: number): Promise<Place[]> {
  const { rows } = await client.query<Place>(
    `SELECT k.award_id AS "awardId", fiscal_quarter_first_day(k.quarter_of_action)::text AS "effectiveOn",
            t.code AS "treasuryAccount", f.year_of_funds AS "yearOfFunds", f.office_code AS office
       FROM (${SCATTERED_KEYS}) k JOIN funds f ON f.id = k.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id`,
    [places, seed],
  );
  return rows;
}

/** One (award, quarter) key each of as many awards as there are, then second ones; $1 keys, $2 the seed. */
const SCATTERED_KEYS = `
  SELECT award_id, quarter_of_action, fund_id
    FROM (SELECT award_id, quarter_of_action, fund_id,
                 row_number() OVER (PARTITION BY award_id ORDER BY hashint4extended(quarter_of_action, $2)) AS turn
            FROM (SELECT DISTINCT ON (award_id, quarter_of_action) award_id, quarter_of_action, fund_id
                    FROM award_rollups ORDER BY award_id, quarter_of_action) keys) turns
   ORDER BY turn, uuid_hash_extended(award_id, $2) LIMIT $1`;

/**
 * Appends one report of spending each to so many keys, scattered over awards by the seed, by one statement.
 *
 * @returns entries appended
 */
export async function appendScattered(client: Client, keys: number, seed: number): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO ledger_entries (award_id, fund_id, amount_cents, kind, effective_on, shares_on, provenance, description)
     SELECT award_id, fund_id, 12345, 'expenditure', fiscal_quarter_first_day(quarter_of_action),
            fiscal_quarter_first_day(quarter_of_action), 'synthetic', 'Bench'
       FROM (${SCATTERED_KEYS}) k`,
    [keys, seed],
  );
  return rowCount ?? 0;
}
