import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type DatedCeiling, type YearFlows } from './award-years';

/** Oldest year first; years without entries are absent, and so are entries dated after the day, if there is one. */
export async function listYearFlows(
  tx: EntityManager,
  awardId: string,
  asOf: IsoDate | undefined,
): Promise<YearFlows[]> {
  const rows = await tx.sql<{ year: number; obligated: bigint; disbursed: bigint }[]>`
    SELECT quarter_of_action / 10 AS year,
           coalesce(sum(signed_cents) FILTER (WHERE kind IN ('obligation', 'deobligation')), 0)::bigint AS obligated,
           coalesce(sum(signed_cents) FILTER (WHERE kind IN ('disbursement', 'refund')), 0)::bigint AS disbursed
      FROM ledger_entries
     WHERE award_id = ${awardId} AND effective_on <= coalesce(${asOf ?? null}::date, 'infinity')
     GROUP BY 1 ORDER BY 1`;
  return rows.map(({ year, obligated, disbursed }) => ({
    yearOfAction: year,
    obligated: Money.ofCents(obligated),
    disbursed: Money.ofCents(disbursed),
  }));
}

/** In the order in which they came; the day from which each counts never goes back but by a correction. */
export async function listCeilings(tx: EntityManager, awardId: string): Promise<DatedCeiling[]> {
  const rows = await tx.sql<{ effectiveOn: IsoDate; cents: bigint }[]>`
    SELECT effective_on AS "effectiveOn", ceiling_cents AS cents
      FROM award_versions WHERE award_id = ${awardId} ORDER BY version`;
  return rows.map(({ effectiveOn, cents }) => ({ effectiveOn, ceiling: Money.ofCents(cents) }));
}
