import { type Split } from '@awardbook/awards';
import { type EntityManager } from 'typeorm';

/** What one code got of an award's money in one year of action; whole cents. */
export interface YearSum {
  readonly yearOfAction: number;
  /** A program category, the code of a place, or "unallocated". */
  readonly code: string;
  readonly obligatedCents: bigint;
  readonly disbursedCents: bigint;
}

/**
 * An award's sums by year of action and code, as its shares stand in this transaction; straight from the ledger.
 *
 * By year, then code. A year has a row for each code that has a share in it, also where its entries net to nothing.
 */
export async function listYearSums(tx: EntityManager, awardId: string, split: Split): Promise<YearSum[]> {
  return tx.sql<YearSum[]>`
    WITH quarters AS (
      SELECT DISTINCT quarter_of_action AS quarter FROM ledger_entries WHERE award_id = ${awardId}::uuid
    ), keys AS (
      SELECT array_agg(${awardId}::uuid) AS awards, array_agg(quarter) AS quarters FROM quarters HAVING count(*) > 0
    )
    SELECT r.quarter_of_action / 10 AS "yearOfAction",
           CASE ${split}::text WHEN 'category' THEN r.category ELSE r.place END AS code,
           sum_cents(r.obligated_cents) AS "obligatedCents", sum_cents(r.disbursed_cents) AS "disbursedCents"
      FROM keys k CROSS JOIN LATERAL computed_rollups(k.awards, k.quarters) r
     GROUP BY 1, 2 ORDER BY 1, 2`;
}
