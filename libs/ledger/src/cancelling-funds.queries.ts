import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type CancellingFund } from './award-balances';

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
