import { type Client } from 'pg';

/** Kinds of entries that a measure adds up. */
export type GroupedMeasure = 'obligated' | 'disbursed';

const KINDS: Readonly<Record<GroupedMeasure, string>> = {
  obligated: "'obligation', 'deobligation'",
  disbursed: "'disbursement', 'refund'",
};

/** One sum by category and year of action; cents. */
export interface GroupedSum {
  category: string;
  year: number;
  cents: bigint;
}

/**
 * What one would do without roll-ups: groups the ledger itself, each entry dealt to its award's categories.
 *
 * Runs over everything and may use as many processes as the server gives it.
 */
export async function groupLedger(client: Client, measure: GroupedMeasure): Promise<GroupedSum[]> {
  const { rows } = await client.query<GroupedSum>(
    `SELECT coalesce(c.category, 'unallocated') AS category, e.quarter_of_action / 10 AS year,
            sum(CASE WHEN c.award_id IS NULL THEN e.signed_cents
                     ELSE dealt_upto(e.signed_cents, c.upto) - dealt_upto(e.signed_cents, c.above) END)::bigint AS cents
       FROM ledger_entries e
       LEFT JOIN share_cells c ON c.award_id = e.award_id AND c.from_on <= e.shares_on AND e.shares_on < c.until_on
      WHERE e.kind IN (${KINDS[measure]})
      GROUP BY 1, 2`,
  );
  return rows;
}
