import { type PoolClient } from 'pg';
import { type EntityManager } from 'typeorm';
import { COARSE_CUBES, type Cube } from './cube';

/** An award's entries of one quarter of action: the unit in which sums are recomputed. */
export interface RollupKeys {
  awardIds: string[];
  quarters: number[];
  /** The only fund whose sums may have changed; null when it may be any of them. */
  onlyFunds: (string | null)[];
}

/**
 * How many refreshes may run side by side. An award is always in the same lane, so that no sum of it is computed twice
 * at once; the coarser sums, which all lanes add to, wait for each other row by row, in the same order everywhere.
 */
export const REFRESH_LANES = 2;

/** Any number: two refreshes of one lane would take their differences from the same old sums. */
const REFRESH_LOCK = 4_150_003;

/** Waits until nobody else is refreshing the lane; let go at the end of the transaction. */
export async function lockLane(tx: EntityManager, lane: number): Promise<void> {
  await tx.sql`SELECT pg_advisory_xact_lock(${REFRESH_LOCK}::int, ${lane}::int)`;
}

/** Keys that were claimed, and whether others were left for the next claim. */
export interface Claim extends RollupKeys {
  isLast: boolean;
}

/** As SQL answers: nothing adds up to null. */
type Nullable<Row> = { [Name in keyof Row]: Row[Name] | null };

/**
 * Takes the keys of the lane's awards in the order of their ids, about `limit` keys in all, and removes their marks.
 *
 * Must come before `storeRollups`, as a statement of its own: whatever is committed later leaves a mark that
 * this one does not see, and whatever this one sees is in the ledger when the sums are computed. All marks of an
 * award go at once, for one key may be marked a thousand times; neighbours in the ledger and among the sums are
 * worked off together.
 */
export async function claimStaleKeys(tx: EntityManager, lane: number, limit: number): Promise<Claim> {
  const [claim] = await tx.sql<Nullable<Claim>[]>`
    WITH marked AS MATERIALIZED (
      SELECT award_id, sum(sum(cardinality(quarters_of_action))) OVER (ORDER BY award_id)
                       - sum(cardinality(quarters_of_action)) AS keys_before
        FROM stale_rollups
       -- The last byte of an id is random: as many awards in each lane.
       WHERE get_byte(uuid_send(award_id), 15) % ${REFRESH_LANES}::int = ${lane}::int
       GROUP BY award_id
    ), removed AS (
      DELETE FROM stale_rollups s USING marked m
       WHERE s.award_id = m.award_id AND m.keys_before < ${limit}
      RETURNING s.award_id, s.quarters_of_action, s.only_fund_id
    ), keys AS (
      SELECT r.award_id, q.quarter,
             CASE WHEN count(DISTINCT r.only_fund_id) = 1 AND count(r.only_fund_id) = count(*)
                  THEN any_value(r.only_fund_id) END AS only_fund
        FROM removed r CROSS JOIN unnest(r.quarters_of_action) AS q (quarter) GROUP BY 1, 2
    )
    SELECT array_agg(award_id ORDER BY award_id, quarter) AS "awardIds",
           array_agg(quarter ORDER BY award_id, quarter) AS quarters,
           array_agg(only_fund ORDER BY award_id, quarter) AS "onlyFunds",
           NOT EXISTS (SELECT FROM marked WHERE keys_before >= ${limit}) AS "isLast"
      FROM keys`;
  return {
    awardIds: claim?.awardIds ?? [],
    quarters: claim?.quarters ?? [],
    onlyFunds: claim?.onlyFunds ?? [],
    isLast: claim?.isLast ?? true,
  };
}

const KEY = 'award_id, quarter_of_action, fund_id, category, place, provenance, program_type, implementer_id';
const CENTS = ['committed_cents', 'obligated_cents', 'expended_cents', 'disbursed_cents'] as const;

/** Applies the net difference to a coarser table of sums; rows are locked in the order of their keys. */
function addTo({ table, period, columns }: Cube): string {
  const key = [...columns, period, 'provenance'].join(', ');
  const source = key.replace('year_of_action', 'quarter_of_action / 10');
  return `
    INSERT INTO ${table} AS c (${key}, ${CENTS.join(', ')})
    SELECT ${source}, ${CENTS.map((name) => `sum_cents(${name}_more)`).join(', ')} FROM delta GROUP BY ${source} ORDER BY ${source}
        ON CONFLICT (${key}) DO UPDATE SET ${CENTS.map((name) => `${name} = c.${name} + EXCLUDED.${name}`).join(', ')}`;
}

// Rows are found again by where they stand (ctid): the lock of the lane keeps every other writer of them away meanwhile, and
// looking each up by its key of eight columns took twice as long. New ones are stored award by award and quarter by
// quarter, for what is recomputed together is best read from one page.
const STORE = `
  WITH fresh AS MATERIALIZED (
    SELECT * FROM computed_rollups($1::uuid[], $2::int[], $3::uuid[])
  ), old AS MATERIALIZED (
    SELECT a.ctid AS stands_at, a.* FROM unnest($1::uuid[], $2::int[], $3::uuid[]) AS k (award_id, quarter, only_fund)
      JOIN award_rollups a ON (a.award_id, a.quarter_of_action) = (k.award_id, k.quarter)
       AND (k.only_fund IS NULL OR a.fund_id = k.only_fund)
  ), delta AS MATERIALIZED (
    SELECT ${KEY}, o.stands_at, n.committed_cents IS NOT NULL AS stays,
           ${CENTS.map((name) => `n.${name}, coalesce(n.${name}, 0) - coalesce(o.${name}, 0) AS ${name}_more`).join(', ')}
      FROM fresh n FULL JOIN old o USING (${KEY})
     WHERE (${CENTS.map((name) => `n.${name}`).join(', ')}) IS DISTINCT FROM (${CENTS.map((name) => `o.${name}`).join(', ')})
  ), updated AS (
    UPDATE award_rollups a SET ${CENTS.map((name) => `${name} = d.${name}`).join(', ')}
      FROM delta d WHERE a.ctid = d.stands_at AND d.stays
  ), inserted AS (
    INSERT INTO award_rollups (${KEY}, ${CENTS.join(', ')})
    SELECT ${KEY}, ${CENTS.join(', ')} FROM delta WHERE stands_at IS NULL ORDER BY award_id, quarter_of_action
  ), removed AS (
    DELETE FROM award_rollups a USING delta d WHERE a.ctid = d.stands_at AND NOT d.stays
  ), ${COARSE_CUBES.map((cube) => `more_${cube.table} AS (${addTo(cube)}`).join('\n  ), ')}
  )
  SELECT count(*)::int AS changed FROM delta`;

/**
 * Recomputes the sums of these keys from the ledger and stores them, the finest as they are and the coarser
 * ones by the net difference.
 *
 * Recomputed, never incremented, so a job that runs twice leaves the same rows. Entries that net to nothing
 * keep their row with zeros: "spent and returned" is a fact.
 *
 * @returns how many of the finest sums changed
 */
export async function storeRollups(tx: EntityManager, keys: RollupKeys): Promise<number> {
  // By name, so that a connection plans it once and not for every entry that is posted.
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  const { rows } = await client.query<{ changed: number }>({
    name: 'store-rollups',
    text: STORE,
    values: [keys.awardIds, keys.quarters, keys.onlyFunds],
  });
  return rows[0]?.changed ?? 0;
}

export async function countStaleKeys(tx: EntityManager): Promise<number> {
  const [row] = await tx.sql<{ keys: number }[]>`
    SELECT count(*)::int AS keys
      FROM (SELECT DISTINCT award_id, q FROM stale_rollups CROSS JOIN unnest(quarters_of_action) q) k`;
  return row?.keys ?? 0;
}
