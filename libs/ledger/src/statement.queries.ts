import { KEPT } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';

/** One funding strip of an award, with the clock of its symbol; cents as bigint. */
export interface StripRecord {
  treasuryAccount: string;
  account: string;
  yearOfFunds: number;
  office: string;
  availableUntil: IsoDate | null;
  cancelsOn: IsoDate | null;
  committedCents: bigint;
  obligatedCents: bigint;
  expendedCents: bigint;
  disbursedCents: bigint;
}

/**
 * Oldest year of funds first.
 *
 * @param asOf entries dated after that day are left out; all count when it is left out itself
 */
export function listStrips(
  tx: EntityManager,
  awardId: string,
  asOf: IsoDate | undefined,
): Promise<StripRecord[]> {
  return asOf === undefined ? listStripsNow(tx, awardId) : listStripsAsOf(tx, awardId, asOf);
}

function listStripsNow(tx: EntityManager, awardId: string): Promise<StripRecord[]> {
  return tx.sql`
    ${KEPT} SELECT t.code AS "treasuryAccount", f.account_code AS account, f.year_of_funds AS "yearOfFunds", f.office_code AS office,
           t.available_until AS "availableUntil", t.cancels_on AS "cancelsOn",
           s.committed_cents AS "committedCents", s.obligated_cents AS "obligatedCents",
           s.expended_cents AS "expendedCents", s.disbursed_cents AS "disbursedCents"
      FROM funding_strips s JOIN funds f ON f.id = s.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
     WHERE s.award_id = ${awardId} ORDER BY f.year_of_funds, t.code, f.office_code`;
}

/** From the entries dated by the end of the day. */
function listStripsAsOf(tx: EntityManager, awardId: string, asOf: IsoDate): Promise<StripRecord[]> {
  return tx.sql`
    SELECT t.code AS "treasuryAccount", f.account_code AS account, f.year_of_funds AS "yearOfFunds", f.office_code AS office,
           t.available_until AS "availableUntil", t.cancels_on AS "cancelsOn",
           s.committed AS "committedCents", s.obligated AS "obligatedCents",
           s.expended AS "expendedCents", s.disbursed AS "disbursedCents"
      FROM (SELECT fund_id,
                   coalesce(sum(signed_cents) FILTER (WHERE kind IN ('commitment', 'decommitment')), 0)::bigint AS committed,
                   coalesce(sum(signed_cents) FILTER (WHERE kind IN ('obligation', 'deobligation')), 0)::bigint AS obligated,
                   coalesce(sum(signed_cents) FILTER (WHERE kind = 'expenditure'), 0)::bigint AS expended,
                   coalesce(sum(signed_cents) FILTER (WHERE kind IN ('disbursement', 'refund')), 0)::bigint AS disbursed
              FROM ledger_entries WHERE award_id = ${awardId} AND effective_on <= ${asOf}::date GROUP BY fund_id) s
      JOIN funds f ON f.id = s.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
     ORDER BY f.year_of_funds, t.code, f.office_code`;
}

/** An award's balances after one of its entries; cents as bigint. */
export interface BalanceRecord {
  id: string;
  committedCents: bigint;
  obligatedCents: bigint;
  disbursedCents: bigint;
}

/** Oldest first: by business date, and within one in the order of recording. */
export async function listBalances(
  tx: EntityManager,
  awardId: string,
  { asOf, limit }: { asOf: IsoDate | undefined; limit: number },
): Promise<BalanceRecord[]> {
  return tx.sql`
    SELECT id,
           coalesce(sum(signed_cents) FILTER (WHERE kind IN ('commitment', 'decommitment')) OVER so_far, 0)::bigint AS "committedCents",
           coalesce(sum(signed_cents) FILTER (WHERE kind IN ('obligation', 'deobligation')) OVER so_far, 0)::bigint AS "obligatedCents",
           coalesce(sum(signed_cents) FILTER (WHERE kind IN ('disbursement', 'refund')) OVER so_far, 0)::bigint AS "disbursedCents"
      FROM ledger_entries WHERE award_id = ${awardId} AND effective_on <= coalesce(${asOf ?? null}::date, 'infinity')
    WINDOW so_far AS (ORDER BY effective_on, id ROWS UNBOUNDED PRECEDING)
     ORDER BY effective_on, id LIMIT ${limit}`;
}
