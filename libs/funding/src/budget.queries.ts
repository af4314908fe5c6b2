import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type AllottedCell } from './budget-report';

/**
 * Allotted to one office by account and year of funds; what has no allotment is absent.
 *
 * Money in its second phase is left out: it was counted when it first came.
 */
export async function sumAllotments(
  tx: EntityManager,
  given: { from: number; to: number; office: string },
): Promise<AllottedCell[]> {
  const rows = await tx.sql<{ account: string; yearOfFunds: number; cents: bigint; synthetic: bigint }[]>`
    SELECT f.account_code AS account, f.year_of_funds AS "yearOfFunds", sum(a.signed_cents)::bigint AS cents,
           coalesce(sum(a.signed_cents) FILTER (WHERE a.provenance = 'synthetic'), 0)::bigint AS synthetic
      FROM allotments a JOIN funds f ON f.id = a.fund_id
     WHERE f.office_code = ${given.office} AND f.year_of_funds BETWEEN ${given.from}::int AND ${given.to}::int
       AND a.moved_from_fund_id IS NULL
     GROUP BY f.account_code, f.year_of_funds`;
  return rows.map(({ account, yearOfFunds, cents, synthetic }) => ({
    account,
    yearOfFunds,
    allotted: Money.ofCents(cents),
    synthetic: Money.ofCents(synthetic),
  }));
}
