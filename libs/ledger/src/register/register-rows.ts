import { ENDING_SOON_DAYS, LOW_FUNDS_PERCENT } from '../award-balances';
import { DAY } from './register-conditions';

/** Whether the register is asked for as it is, or as it was at the end of the day. */
export type RegisterTime = 'now' | 'as-of';

/** Every award in reach, with its terms and its status. */
export const AWARDS: Readonly<Record<RegisterTime, string>> = {
  now: 'awards',
  'as-of': `(SELECT v.*, v.award_id AS id, w.fain, w.fain_key, w.provenance
               FROM awards_as_of(${DAY}) v JOIN awards w ON w.id = v.award_id)`,
};

/** Stopped by hand, whatever its dates say; that it has ended by its dates alone is a matter of the clock. */
const STOPPED = `(a.status IN ('suspended', 'closing-out', 'closed', 'terminated', 'cancelled')
          OR a.status = 'ended' AND EXISTS (SELECT FROM award_status_changes c
             WHERE c.award_id = a.id AND c.to_status = 'ended' AND c.effective_on <= ${DAY}))`;

export const ACTIVE = `(${DAY} BETWEEN a.starts_on AND a.ends_on AND NOT ${STOPPED})`;

/** Its period has passed, or it was ended for good before. */
const OVER = `(${DAY} > a.ends_on OR a.status <> 'suspended' AND ${STOPPED})`;

const CANCELLED_FUNDS = `ARRAY(SELECT f.id FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
                    WHERE t.cancels_on < ${DAY})`;

/** Of an award that matches: obligated, disbursed, and what of the rest is in cancelled symbols and can no longer be paid. */
const BALANCES: Readonly<Record<RegisterTime, string>> = {
  // Kept with each posting. Each is looked up by its award: PostgreSQL takes a filter under row-level security to leave
  // a dozen rows where it leaves thousands, and went through all sums once for each of them.
  now: `
    balances AS (
      SELECT b.award_id, b.obligated_cents AS obligated, b.disbursed_cents AS disbursed,
             CASE WHEN b.obligated_cents = b.disbursed_cents THEN 0 ELSE coalesce((
               SELECT sum_cents(s.obligated_cents - s.disbursed_cents) FROM funding_strips s
                WHERE s.award_id = b.award_id AND s.fund_id = ANY (${CANCELLED_FUNDS})), 0) END AS cancelled
        FROM award_balances b
    )`,
  'as-of': `
    moved AS (
      SELECT e.award_id, e.fund_id,
             coalesce(sum_cents(e.signed_cents) FILTER (WHERE e.kind IN ('obligation', 'deobligation')), 0) AS obligated,
             coalesce(sum_cents(e.signed_cents) FILTER (WHERE e.kind IN ('disbursement', 'refund')), 0) AS disbursed
        FROM matching m JOIN ledger_entries e ON e.award_id = m.id AND e.effective_on <= ${DAY}
       GROUP BY e.award_id, e.fund_id
    ), balances AS (
      SELECT s.award_id, sum_cents(s.obligated) AS obligated, sum_cents(s.disbursed) AS disbursed,
             sum_cents(CASE WHEN s.fund_id = ANY (${CANCELLED_FUNDS}) THEN s.obligated - s.disbursed ELSE 0 END) AS cancelled
        FROM moved s GROUP BY s.award_id
    )`,
};

/**
 * Parts of a WITH that end in `rows`: the awards that match, with their balances and what they want attention for.
 *
 * Filtered before anything is added up, and read once for the rows, their number and their sums.
 *
 * @param conditions on `a`, an award with its terms
 * @param sortValue of the terms, carried along for the order
 */
export function rowsOf(time: RegisterTime, conditions: string, sortValue: string): string {
  return `
    matching AS MATERIALIZED (
      SELECT a.id, a.fain_key, a.ends_on, a.ceiling_cents AS ceiling, ${ACTIVE} AS active, ${OVER} AS over,
             ${sortValue} AS term
        FROM ${AWARDS[time]} a WHERE ${conditions}
    ), ${BALANCES[time]}, standing AS (
      SELECT m.*, coalesce(b.obligated, 0) AS obligated, coalesce(b.disbursed, 0) AS disbursed,
             coalesce(b.obligated - b.disbursed - b.cancelled, 0) AS "left"
        FROM matching m LEFT JOIN balances b ON b.award_id = m.id
    ), rows AS (
      SELECT s.*,
             active AND obligated > 0 AND "left"::numeric * 100 < obligated::numeric * ${LOW_FUNDS_PERCENT} AS "low-funds",
             active AND ends_on <= ${DAY} + ${ENDING_SOON_DAYS} AS "ending-soon",
             over AND "left" > 0 AS "ended-unliquidated"
        FROM standing s
    )`;
}
