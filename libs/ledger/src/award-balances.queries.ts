import { containing } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import {
  type AwardBalance,
  type AwardBalanceFilter,
  type AwardBalanceTotals,
  type CancellingFund,
  ENDING_SOON_DAYS,
  LOW_FUNDS_PERCENT,
} from './award-balances';

/**
 * Every award in reach with its balances and what it wants attention for on the day, which is parameter $1.
 *
 * Strips are added up in one pass: as many rows as awards have funds, whatever the length of the ledger.
 */
const BALANCES = `
  WITH strips AS (
    SELECT s.award_id, sum(s.obligated_cents)::bigint AS obligated, sum(s.disbursed_cents)::bigint AS disbursed,
           coalesce(sum(s.obligated_cents - s.disbursed_cents)
                    FILTER (WHERE t.cancels_on IS NULL OR t.cancels_on >= $1::date), 0)::bigint AS "left"
      FROM funding_strips s JOIN funds f ON f.id = s.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
     GROUP BY s.award_id
  ), balances AS (
    SELECT a.id, a.fain, a.fain_key, a.title, a.implementer_id, a.starts_on, a.ends_on, a.status, a.ceiling_cents, a.provenance,
           coalesce(s.obligated, 0) AS obligated, coalesce(s.disbursed, 0) AS disbursed, coalesce(s."left", 0) AS "left",
           $1::date BETWEEN a.starts_on AND a.ends_on AS active
      FROM awards a LEFT JOIN strips s ON s.award_id = a.id
  ), concerns AS (
    SELECT b.*,
           active AND obligated > 0 AND "left"::numeric * 100 < obligated::numeric * ${LOW_FUNDS_PERCENT} AS "low-funds",
           active AND ends_on <= $1::date + ${ENDING_SOON_DAYS} AS "ending-soon",
           ends_on < $1::date AND "left" > 0 AS "ended-unliquidated"
      FROM balances b
  )`;

type BalanceRow = Omit<AwardBalance, 'ceiling' | 'obligated' | 'disbursed' | 'left'> &
  Record<'ceiling' | 'obligated' | 'disbursed' | 'left', bigint> & { fainKey: string; sortDay: number };

/** What the list goes on after: the order's two parts. */
export interface AfterBalance {
  readonly sortDay: number;
  readonly fainKey: string;
}

/**
 * Those that end last come first; where a concern is asked for, the most pressing: those that end first.
 *
 * @param filter names the implementer by its id
 * @param limit one more than are shown tells that there are more
 */
export async function listBalances(
  tx: EntityManager,
  {
    concern = null,
    active = null,
    q = null,
    status = null,
    implementer = null,
  }: { [Name in keyof AwardBalanceFilter]: AwardBalanceFilter[Name] | null },
  onDate: IsoDate,
  after: AfterBalance | null,
  limit: number,
): Promise<(AwardBalance & AfterBalance)[]> {
  const pattern = q === null ? null : containing(q);
  const rows: BalanceRow[] = await tx.query(
    `${BALANCES}, listed AS (
       SELECT c.*, i.name, CASE WHEN $2::text IS NULL THEN 1 ELSE -1 END * (DATE '2200-01-01' - c.ends_on) AS sort_day
         FROM concerns c JOIN implementers i ON i.id = c.implementer_id
        WHERE CASE $2::text WHEN 'low-funds' THEN c."low-funds" WHEN 'ending-soon' THEN c."ending-soon"
                            WHEN 'ended-unliquidated' THEN c."ended-unliquidated" ELSE true END
          AND ($3::boolean IS NULL OR c.active = $3::boolean)
          AND ($4::text IS NULL OR c.fain ILIKE $4::text OR c.title ILIKE $4::text OR i.name ILIKE $4::text)
          AND ($8::text IS NULL OR c.status = $8::text)
          AND ($9::uuid IS NULL OR c.implementer_id = $9::uuid))
     SELECT id, fain, fain_key AS "fainKey", title, json_build_object('id', implementer_id, 'name', name) AS implementer,
            starts_on AS "startsOn", ends_on AS "endsOn", status, ceiling_cents AS ceiling, obligated, disbursed, "left", provenance,
            sort_day AS "sortDay"
       FROM listed
      WHERE $5::int IS NULL OR (sort_day, fain_key) > ($5::int, $6::text)
      ORDER BY sort_day, fain_key LIMIT $7::int`,
    [
      onDate,
      concern,
      active,
      pattern,
      after?.sortDay ?? null,
      after?.fainKey ?? null,
      limit,
      status,
      implementer,
    ],
  );
  return rows.map((row) => ({
    ...row,
    ceiling: Money.ofCents(row.ceiling),
    obligated: Money.ofCents(row.obligated),
    disbursed: Money.ofCents(row.disbursed),
    left: Money.ofCents(row.left),
  }));
}

export async function sumBalances(tx: EntityManager, onDate: IsoDate): Promise<AwardBalanceTotals> {
  const [row]: [Record<string, bigint>] = await tx.query(
    `${BALANCES}
     SELECT count(*) AS awards, count(*) FILTER (WHERE active) AS active,
            coalesce(sum(obligated), 0)::bigint AS obligated, coalesce(sum(disbursed), 0)::bigint AS disbursed,
            coalesce(sum("left"), 0)::bigint AS "left",
            count(*) FILTER (WHERE "low-funds") AS "lowCount",
            coalesce(sum("left") FILTER (WHERE "low-funds"), 0)::bigint AS "lowLeft",
            count(*) FILTER (WHERE "ending-soon") AS "endingCount",
            coalesce(sum("left") FILTER (WHERE "ending-soon"), 0)::bigint AS "endingLeft",
            count(*) FILTER (WHERE "ended-unliquidated") AS "endedCount",
            coalesce(sum("left") FILTER (WHERE "ended-unliquidated"), 0)::bigint AS "endedLeft"
       FROM concerns`,
    [onDate],
  );
  const money = (name: string) => Money.ofCents(row[name] ?? 0n);
  const concern = (name: string) => ({ count: Number(row[`${name}Count`]), money: money(`${name}Left`) });
  return {
    awards: Number(row['awards']),
    active: Number(row['active']),
    obligated: money('obligated'),
    disbursed: money('disbursed'),
    left: money('left'),
    concerns: {
      'low-funds': concern('low'),
      'ending-soon': concern('ending'),
      'ended-unliquidated': concern('ended'),
    },
  };
}

/** By symbol, then year of funds, then office; a few dozen at most, for so many symbols end in one year. */
export async function listCancellingFunds(
  tx: EntityManager,
  first: IsoDate,
  last: IsoDate,
): Promise<CancellingFund[]> {
  const rows = await tx.sql<
    (Omit<CancellingFund, 'obligated' | 'unliquidated'> & { obligated: bigint; unliquidated: bigint })[]
  >`
    SELECT f.id, f.account_code AS account, t.code AS "treasuryAccount", f.year_of_funds AS "yearOfFunds",
           f.office_code AS office, t.cancels_on AS "cancelsOn", sum(s.obligated_cents)::bigint AS obligated,
           sum(s.obligated_cents - s.disbursed_cents)::bigint AS unliquidated,
           (count(*) FILTER (WHERE s.obligated_cents > s.disbursed_cents))::int AS awards
      FROM treasury_accounts t JOIN funds f ON f.treasury_account_id = t.id JOIN funding_strips s ON s.fund_id = f.id
     WHERE t.cancels_on BETWEEN ${first}::date AND ${last}::date
     GROUP BY f.id, t.id
    HAVING sum(s.obligated_cents - s.disbursed_cents) > 0
     ORDER BY t.code, f.year_of_funds, f.office_code`;
  return rows.map((row) => ({
    ...row,
    obligated: Money.ofCents(row.obligated),
    unliquidated: Money.ofCents(row.unliquidated),
  }));
}
