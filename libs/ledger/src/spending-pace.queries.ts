import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type PaceFacts, type PaidQuarter } from './spending-pace';

/** An award's balances at the end of a day, by the dates of its entries. */
export async function sumUntil(
  tx: EntityManager,
  awardId: string,
  onDate: IsoDate,
): Promise<Pick<PaceFacts, 'obligated' | 'disbursed' | 'left'>> {
  const [row] = await tx.sql<[Record<'obligated' | 'disbursed' | 'left', bigint>]>`
    WITH strips AS (
      SELECT e.fund_id,
             coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('obligation', 'deobligation')), 0) AS obligated,
             coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('disbursement', 'refund')), 0) AS disbursed
        FROM ledger_entries e WHERE e.award_id = ${awardId} AND e.effective_on <= ${onDate}::date
       GROUP BY e.fund_id)
    SELECT coalesce(sum(s.obligated), 0)::bigint AS obligated, coalesce(sum(s.disbursed), 0)::bigint AS disbursed,
           coalesce(sum(s.obligated - s.disbursed)
                    FILTER (WHERE t.cancels_on IS NULL OR t.cancels_on >= ${onDate}::date), 0)::bigint AS "left"
      FROM strips s JOIN funds f ON f.id = s.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id`;
  return {
    obligated: Money.ofCents(row.obligated),
    disbursed: Money.ofCents(row.disbursed),
    left: Money.ofCents(row.left),
  };
}

/** What an award was paid, net, in each of the quarters of action; a quarter without payments shows zero. */
export async function listPaidQuarters(
  tx: EntityManager,
  awardId: string,
  quarters: readonly number[],
): Promise<PaidQuarter[]> {
  const rows = await tx.sql<{ quarter: number; cents: bigint }[]>`
    SELECT quarter_of_action AS quarter, sum(signed_cents)::bigint AS cents
      FROM ledger_entries
     WHERE award_id = ${awardId} AND kind IN ('disbursement', 'refund')
       AND quarter_of_action = ANY (${quarters}::int[])
     GROUP BY quarter_of_action`;
  const cents = new Map(rows.map((row) => [row.quarter, row.cents]));
  return quarters.map((quarter) => ({ quarter, disbursed: Money.ofCents(cents.get(quarter) ?? 0n) }));
}
