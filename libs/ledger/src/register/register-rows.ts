import { ENDING_SOON_DAYS, LOW_FUNDS_PERCENT } from '../award-balances';
import { DAY } from './register-conditions';

/** Whether the register is asked for as it is, or as it was at the end of the day. */
export type RegisterTime = 'now' | 'as-of';

/** Every award in reach, with its terms and its status. */
export const AWARDS: Readonly<Record<RegisterTime, string>> = {
  now: 'awards',
  'as-of': `(SELECT v.*, v.award_id AS id, lower(v.title) AS title_key, w.fain, w.fain_key, w.provenance
               FROM awards_as_of(${DAY}) v JOIN awards w ON w.id = v.award_id)`,
};

/** Stopped by hand, whatever its dates say; that it has ended by its dates alone is a matter of the clock. */
const STOPPED = `(a.status IN ('suspended', 'closing-out', 'closed', 'terminated', 'cancelled')
          OR a.status = 'ended' AND a.id IN (SELECT award_id FROM ended_for_good))`;

export const ACTIVE = `(${DAY} BETWEEN a.starts_on AND a.ends_on AND NOT ${STOPPED})`;

/** Its period has passed, or it was ended for good before. */
const OVER = `(${DAY} > a.ends_on OR a.status <> 'suspended' AND ${STOPPED})`;

/** Read once, whoever asks for it how often: the walls around a table are planned anew wherever it is named. */
const ENDED_FOR_GOOD = `
    ended_for_good AS MATERIALIZED (
      SELECT c.award_id FROM award_status_changes c WHERE c.to_status = 'ended' AND c.effective_on <= ${DAY}
    )`;

const CANCELLED_FUNDS = `ARRAY(SELECT f.id FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
                    WHERE t.cancels_on < ${DAY})`;

/** Of an award: obligated, disbursed, and what can still be paid of the rest: what is not in cancelled symbols. */
const BALANCES: Readonly<Record<RegisterTime, string>> = {
  // Kept with each posting.
  now: `
    balances AS (
      SELECT b.award_id, b.obligated_cents AS obligated, b.disbursed_cents AS disbursed,
             b.payable_cents[width_bucket(${DAY}, b.cancelled_from) + 1] AS "left"
        FROM award_balances b
    )`,
  'as-of': `
    moved AS MATERIALIZED (
      SELECT e.award_id, e.fund_id,
             coalesce(sum_cents(e.signed_cents) FILTER (WHERE e.kind IN ('obligation', 'deobligation')), 0) AS obligated,
             coalesce(sum_cents(e.signed_cents) FILTER (WHERE e.kind IN ('disbursement', 'refund')), 0) AS disbursed
        FROM matching m JOIN ledger_entries e ON e.award_id = m.id AND e.effective_on <= ${DAY}
       GROUP BY e.award_id, e.fund_id
    ), balances AS (
      SELECT s.award_id, sum_cents(s.obligated) AS obligated, sum_cents(s.disbursed) AS disbursed,
             coalesce(sum_cents(s.obligated - s.disbursed) FILTER (WHERE s.fund_id <> ALL (${CANCELLED_FUNDS})), 0) AS "left"
        FROM moved s GROUP BY s.award_id
    )`,
};

/**
 * Parts of a WITH that end in `rows`: the awards that match, with their balances and what they want attention for.
 *
 * Filtered before anything is added up, and read once for the rows, their number and their sums. PostgreSQL takes a
 * filter under row-level security to leave a dozen rows where it leaves thousands, and looked the balances up one by
 * one, which took most of the time. A FULL JOIN it can only hash or merge; the condition behind it is written so that
 * it does not see through it.
 *
 * @param conditions on `a`, an award with its terms
 * @param sortValue of the terms, carried along for the order
 */
export function rowsOf(time: RegisterTime, conditions: string, sortValue: string): string {
  return `
    ${ENDED_FOR_GOOD}, matching AS (
      SELECT true AS matches, a.id, a.fain_key, a.ends_on, a.ceiling_cents AS ceiling, ${ACTIVE} AS active, ${OVER} AS over,
             ${sortValue} AS term
        FROM ${AWARDS[time]} a WHERE ${conditions}
    ), ${BALANCES[time]}, standing AS (
      SELECT m.*, coalesce(b.obligated, 0) AS obligated, coalesce(b.disbursed, 0) AS disbursed, coalesce(b."left", 0) AS "left"
        FROM matching m FULL JOIN balances b ON b.award_id = m.id
       WHERE coalesce(m.matches, false)
    ), rows AS (
      SELECT s.*,
             active AND obligated > 0 AND "left"::numeric * 100 < obligated::numeric * ${LOW_FUNDS_PERCENT} AS "low-funds",
             active AND ends_on <= ${DAY} + ${ENDING_SOON_DAYS} AS "ending-soon",
             over AND "left" > 0 AS "ended-unliquidated"
        FROM standing s
    )`;
}
