import { type EntityManager } from 'typeorm';

/** An award's entries of one quarter of action: the unit in which sums are recomputed. */
export interface RollupKeys {
  awardIds: string[];
  quarters: number[];
}

/** Any number: two workers that refresh at once would add their differences to the same coarse sums. */
const REFRESH_LOCK = 4_150_003;

/** Waits until no other worker is refreshing; let go at the end of the transaction. */
export async function lockRefreshing(tx: EntityManager): Promise<void> {
  await tx.sql`SELECT pg_advisory_xact_lock(${REFRESH_LOCK})`;
}

/** Distinct keys, at most `limit`; taken by key and not by mark, for one key may be marked a thousand times. */
export async function listStaleKeys(tx: EntityManager, limit: number): Promise<RollupKeys> {
  const [keys] = await tx.sql<{ awardIds: string[] | null; quarters: number[] | null }[]>`
    SELECT array_agg(award_id) AS "awardIds", array_agg(quarter_of_action) AS quarters
      FROM (SELECT DISTINCT award_id, quarter_of_action FROM stale_rollups LIMIT ${limit}) k`;
  return { awardIds: keys?.awardIds ?? [], quarters: keys?.quarters ?? [] };
}

/**
 * Removes the marks of these keys.
 *
 * Must come before `storeRollups`, as a statement of its own: whatever is committed later leaves a mark that
 * this one does not see, and whatever this one sees is in the ledger when the sums are computed.
 */
export async function removeMarks(tx: EntityManager, keys: RollupKeys): Promise<void> {
  await tx.sql`
    DELETE FROM stale_rollups s USING unnest(${keys.awardIds}::uuid[], ${keys.quarters}::int[]) AS k (award_id, quarter)
     WHERE (s.award_id, s.quarter_of_action) = (k.award_id, k.quarter)`;
}

const KEY = 'award_id, quarter_of_action, fund_id, category, place, provenance, program_type, implementer_id';
const CENTS = ['committed_cents', 'obligated_cents', 'expended_cents', 'disbursed_cents'] as const;

/** Applies the net difference to a coarser table of sums; rows are locked in the order of their keys. */
function addTo(table: string, key: string): string {
  return `
    INSERT INTO ${table} AS c (${key}, ${CENTS.join(', ')})
    SELECT ${key}, ${CENTS.map((name) => `sum(${name}_more)::bigint`).join(', ')} FROM delta GROUP BY ${key} ORDER BY ${key}
        ON CONFLICT (${key}) DO UPDATE SET ${CENTS.map((name) => `${name} = c.${name} + EXCLUDED.${name}`).join(', ')}`;
}

const STORE = `
  WITH fresh AS MATERIALIZED (
    SELECT * FROM computed_rollups($1::uuid[], $2::int[])
  ), old AS MATERIALIZED (
    SELECT a.* FROM unnest($1::uuid[], $2::int[]) AS k (award_id, quarter)
      JOIN award_rollups a ON (a.award_id, a.quarter_of_action) = (k.award_id, k.quarter)
  ), delta AS MATERIALIZED (
    SELECT ${KEY}, n.committed_cents IS NOT NULL AS stays,
           ${CENTS.map((name) => `n.${name}, coalesce(n.${name}, 0) - coalesce(o.${name}, 0) AS ${name}_more`).join(', ')}
      FROM fresh n FULL JOIN old o USING (${KEY})
     WHERE (${CENTS.map((name) => `n.${name}`).join(', ')}) IS DISTINCT FROM (${CENTS.map((name) => `o.${name}`).join(', ')})
  ), stored AS (
    INSERT INTO award_rollups (${KEY}, ${CENTS.join(', ')})
    SELECT ${KEY}, ${CENTS.join(', ')} FROM delta WHERE stays
        ON CONFLICT (${KEY}) DO UPDATE SET ${CENTS.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}
  ), removed AS (
    DELETE FROM award_rollups a USING delta d
     WHERE NOT d.stays AND (${KEY.replaceAll(/\w+/g, 'a.$&')}) = (${KEY.replaceAll(/\w+/g, 'd.$&')})
  ), categories AS (${addTo('category_rollups', 'fund_id, quarter_of_action, program_type, category, provenance')}
  ), places AS (${addTo('place_rollups', 'fund_id, quarter_of_action, place, provenance')}
  ), implementers AS (${addTo('implementer_rollups', 'fund_id, quarter_of_action, implementer_id, provenance')}
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
  const [result] = await tx.query<{ changed: number }[]>(STORE, [keys.awardIds, keys.quarters]);
  return result?.changed ?? 0;
}

export async function countStaleKeys(tx: EntityManager): Promise<number> {
  const [row] = await tx.sql<{ keys: number }[]>`
    SELECT count(*)::int AS keys FROM (SELECT DISTINCT award_id, quarter_of_action FROM stale_rollups) k`;
  return row?.keys ?? 0;
}
