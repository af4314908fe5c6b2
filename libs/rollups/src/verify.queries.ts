import { type EntityManager } from 'typeorm';
import { COARSE_CUBES } from './cube';

/** A stored sum that facts do not bear out; cents. */
export interface SumDifference {
  table: string;
  key: string;
  measure: string;
  storedCents: bigint;
  factsCents: bigint;
}

const MEASURES = ['committed_cents', 'obligated_cents', 'expended_cents', 'disbursed_cents'] as const;

/** Compares two relations of sums by key; rows that agree are absent. */
function differences(
  table: string,
  key: readonly string[],
  measures: readonly string[],
  stored: string,
  facts: string,
): string {
  const shown = `concat_ws(' ', ${key.join(', ')})`;
  return `
    SELECT '${table}' AS "table", ${shown} AS key, m.measure, m.stored AS "storedCents", m.facts AS "factsCents"
      FROM (${stored}) s FULL JOIN (${facts}) n USING (${key.join(', ')})
     CROSS JOIN LATERAL (VALUES ${measures.map((name) => `('${name}', coalesce(s.${name}, 0)::bigint, coalesce(n.${name}, 0)::bigint)`).join(', ')}) AS m (measure, stored, facts)
     WHERE m.stored <> m.facts`;
}

/** Awards after this one, at most `limit`, in the order of their ids. */
export async function listAwardIds(
  tx: EntityManager,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    SELECT id FROM awards WHERE ${after}::uuid IS NULL OR id > ${after}::uuid ORDER BY id LIMIT ${limit}`;
  return rows.map((row) => row.id);
}

const FINEST_KEY = [
  'award_id',
  'quarter_of_action',
  'fund_id',
  'category',
  'place',
  'provenance',
  'program_type',
  'implementer_id',
];

/** Stale keys are owed, not wrong: they are left out. */
export async function findFinestDifferences(
  tx: EntityManager,
  awardIds: readonly string[],
): Promise<SumDifference[]> {
  const notStale = `NOT EXISTS (SELECT FROM stale_rollups z WHERE z.award_id = x.award_id AND x.quarter_of_action = ANY (z.quarters_of_action))`;
  return tx.query(
    `WITH keys AS MATERIALIZED (
       SELECT DISTINCT award_id, quarter_of_action FROM ledger_entries WHERE award_id = ANY ($1::uuid[]))
     ${differences(
       'award_rollups',
       FINEST_KEY,
       MEASURES,
       `SELECT * FROM award_rollups x WHERE award_id = ANY ($1::uuid[]) AND ${notStale}`,
       `SELECT * FROM computed_rollups((SELECT array_agg(award_id ORDER BY award_id, quarter_of_action) FROM keys),
                                       (SELECT array_agg(quarter_of_action ORDER BY award_id, quarter_of_action) FROM keys)) x WHERE ${notStale}`,
     )} LIMIT 1000`,
    [awardIds],
  );
}

/** The coarser sums against the finest ones. */
export async function findCoarseDifferences(tx: EntityManager): Promise<SumDifference[]> {
  const sums = MEASURES.map((name) => `sum(${name}) AS ${name}`).join(', ');
  const parts = COARSE_CUBES.map(({ table, period, columns }) => {
    const key = [period, 'provenance', ...columns];
    const finest = `SELECT *, quarter_of_action / 10 AS year_of_action FROM award_rollups`;
    return differences(
      table,
      key,
      MEASURES,
      `SELECT * FROM ${table}`,
      `SELECT ${key.join(', ')}, ${sums} FROM (${finest}) a GROUP BY ${key.join(', ')}`,
    );
  });
  return tx.query(`${parts.join(' UNION ALL ')} LIMIT 1000`);
}

/** The days from which symbols can no longer be paid from, and one before them all. */
const CANCELLING_DAYS = `SELECT DISTINCT cancels_on + 1 AS day FROM treasury_accounts WHERE cancels_on IS NOT NULL
            UNION ALL SELECT '1900-01-01'`;

/** The running balances under which the invariants are held, against the ledger and the allotments. */
export async function findBalanceDifferences(tx: EntityManager): Promise<SumDifference[]> {
  const sum = (name: string, kinds: string) =>
    `coalesce(sum(signed_cents) FILTER (WHERE kind IN (${kinds})), 0) AS ${name}`;
  const committed = sum('committed_cents', "'commitment', 'decommitment'");
  const obligated = sum('obligated_cents', "'obligation', 'deobligation'");
  const expended = sum('expended_cents', "'expenditure'");
  const disbursed = sum('disbursed_cents', "'disbursement', 'refund'");
  const parts = [
    differences(
      'funding_strips',
      ['award_id', 'fund_id'],
      MEASURES,
      'SELECT * FROM funding_strips',
      `SELECT award_id, fund_id, ${[committed, obligated, expended, disbursed].join(', ')} FROM ledger_entries GROUP BY 1, 2`,
    ),
    differences(
      'award_balances',
      ['award_id'],
      ['obligated_cents', 'disbursed_cents'],
      'SELECT * FROM award_balances',
      `SELECT award_id, ${obligated}, ${disbursed} FROM ledger_entries GROUP BY 1`,
    ),
    differences(
      'award_balances',
      ['award_id'],
      ['sub_awarded_cents'],
      'SELECT * FROM award_balances',
      'SELECT award_id, sum(amount_cents) AS sub_awarded_cents FROM sub_awards GROUP BY 1',
    ),
    differences(
      'award_balances',
      ['award_id', 'day'],
      ['payable_cents'],
      `SELECT b.award_id, d.day, b.payable_cents[width_bucket(d.day, b.cancelled_from) + 1] AS payable_cents
         FROM award_balances b CROSS JOIN (${CANCELLING_DAYS}) d`,
      `SELECT s.award_id, d.day, sum(s.obligated_cents - s.disbursed_cents) AS payable_cents
         FROM funding_strips s JOIN funds f ON f.id = s.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
         JOIN (${CANCELLING_DAYS}) d ON (t.cancels_on < d.day) IS NOT TRUE GROUP BY 1, 2`,
    ),
    differences(
      'funds',
      ['fund_id'],
      ['committed_cents', 'obligated_cents'],
      'SELECT id AS fund_id, committed_cents, obligated_cents FROM funds',
      `SELECT fund_id, ${[committed, obligated].join(', ')} FROM ledger_entries GROUP BY 1`,
    ),
    differences(
      'funds',
      ['fund_id'],
      ['allotted_cents'],
      'SELECT id AS fund_id, allotted_cents FROM funds',
      `SELECT fund_id, sum(cents) AS allotted_cents FROM (
         SELECT fund_id, signed_cents AS cents FROM allotments
          UNION ALL SELECT moved_from_fund_id, -signed_cents FROM allotments WHERE moved_from_fund_id IS NOT NULL) a GROUP BY 1`,
    ),
  ];
  return tx.query(`${parts.join(' UNION ALL ')} LIMIT 1000`);
}
