import { type EntityManager } from 'typeorm';

/** A line about ledger entries that the ledger does not bear out. */
export interface LedgerDifference {
  transactionId: bigint;
  id: bigint;
  awardId: string;
  /** Of the one entry it tells of; empty when it tells of many. */
  rowKey: string;
  /** How many it tells of, and how many of these are there. */
  told: bigint;
  present: bigint;
}

/** Lines about single entries: gone, or other than they were told. */
export async function listSingleDifferences(tx: EntityManager, limit: number): Promise<LedgerDifference[]> {
  return tx.sql<LedgerDifference[]>`
    SELECT e.transaction_id AS "transactionId", e.id, e.award_id AS "awardId", e.row_key AS "rowKey",
           1::bigint AS told, count(l.id) AS present
      FROM audit_entries e LEFT JOIN ledger_entries l ON l.id = e.row_key::uuid
     WHERE e.subject = 'ledger_entries' AND e.kind = 'inserted' AND e.row_key <> ''
       AND jsonb_strip_nulls(to_jsonb(l) - '{signed_cents,quarter_of_action}'::text[]) IS DISTINCT FROM e.after
     GROUP BY e.transaction_id, e.id ORDER BY e.transaction_id, e.id LIMIT ${limit}`;
}

/** Lines about bulk loads whose entries come to another digest. */
export async function listBulkDifferences(tx: EntityManager, limit: number): Promise<LedgerDifference[]> {
  return tx.sql<LedgerDifference[]>`
    SELECT e.transaction_id AS "transactionId", e.id, e.award_id AS "awardId", '' AS "rowKey",
           (e.after ->> 'entries')::bigint AS told, d.entries AS present
      FROM audit_entries e
     CROSS JOIN LATERAL (
       SELECT count(*) AS entries,
              encode(sha256(string_agg(
                ledger_entry_bytes(l.id, l.fund_id, l.signed_cents, l.effective_on, l.shares_on, l.reversal,
                  l.corrects_id, l.kind, l.provenance, l.description, l.idempotency_key),
                ''::bytea ORDER BY l.id)), 'hex') AS digest
         FROM ledger_entries l
        WHERE l.award_id = e.award_id AND l.recorded_at = e.at AND l.recorded_by = e.actor
          AND l.id BETWEEN (e.after ->> 'first_id')::uuid AND (e.after ->> 'last_id')::uuid
          AND (e.after -> 'quarter_of_action' IS NULL OR l.quarter_of_action = (e.after ->> 'quarter_of_action')::integer)) d
     WHERE e.subject = 'ledger_entries' AND e.kind = 'inserted' AND e.row_key = ''
       AND d.digest IS DISTINCT FROM e.after ->> 'sha256'
     ORDER BY e.transaction_id, e.id LIMIT ${limit}`;
}

/** Awards with more entries than the trail tells of. */
export async function listUntoldEntries(
  tx: EntityManager,
  limit: number,
): Promise<{ awardId: string; untold: bigint }[]> {
  return tx.sql<{ awardId: string; untold: bigint }[]>`
    SELECT l.award_id AS "awardId", l.entries - coalesce(e.told, 0) AS untold
      FROM (SELECT award_id, count(*) AS entries FROM ledger_entries GROUP BY award_id) l
      LEFT JOIN (SELECT award_id, sum(coalesce((after ->> 'entries')::bigint, 1))::bigint AS told
                   FROM audit_entries WHERE subject = 'ledger_entries' AND kind = 'inserted' GROUP BY award_id) e
        ON e.award_id = l.award_id
     WHERE l.entries > coalesce(e.told, 0) ORDER BY l.award_id LIMIT ${limit}`;
}
