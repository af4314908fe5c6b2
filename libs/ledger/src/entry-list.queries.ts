import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type EntryListFilter } from './entry-filter';
import { KINDS_OF_MEASURE } from './entry-kind';

/** One entry with the words of everything it points to; cents as bigint. */
export interface EntryRecord {
  id: string;
  awardId: string;
  fain: string;
  title: string;
  implementerId: string;
  implementerName: string;
  kind: string;
  amountCents: bigint;
  signedCents: bigint;
  /** What of the signed amount falls into the category, country or region that was asked for. */
  portionCents: bigint;
  effectiveOn: IsoDate;
  quarterOfAction: number;
  treasuryAccount: string;
  account: string;
  yearOfFunds: number;
  office: string;
  description: string;
  provenance: string;
  reversal: boolean;
  correctsId: string | null;
  recordedAt: Date;
  recordedBy: string;
  recordedByName: string;
}

/** Values for the numbered placeholders of `entriesQuery`, in their order. */
export function entryParameters(filter: EntryListFilter): unknown[] {
  const kinds =
    filter.kind !== undefined ? [filter.kind] : filter.measure && KINDS_OF_MEASURE[filter.measure];
  return [
    filter.yearOfActionFrom === undefined ? null : FiscalYear.of(filter.yearOfActionFrom).firstDay,
    filter.yearOfActionTo === undefined ? null : FiscalYear.of(filter.yearOfActionTo).lastDay,
    filter.quarter ?? null,
    filter.yearOfFundsFrom ?? null,
    filter.yearOfFundsTo ?? null,
    filter.account ?? null,
    filter.treasuryAccount ?? null,
    filter.office ?? null,
    filter.category ?? null,
    filter.programType ?? null,
    filter.region ?? null,
    filter.country ?? null,
    filter.implementer ?? null,
    filter.award ?? null,
    filter.provenance ?? null,
    kinds ?? null,
  ];
}

/** Without a filter of category, country or region, an entry is in the figure whole. */
const WHOLE_PORTION = 'CROSS JOIN LATERAL (SELECT e.signed_cents AS portion) p';

/** The cells of the award's shares that match, or the whole of an entry without any share at its date. */
const DEALT_PORTION = `
    CROSS JOIN LATERAL (
      SELECT sum(dealt_upto(e.signed_cents, c.upto) - dealt_upto(e.signed_cents, c.above))::bigint AS portion
        FROM share_cells c LEFT JOIN places w ON w.code = c.place
       WHERE c.award_id = e.award_id AND c.from_on <= e.shares_on AND e.shares_on < c.until_on
         AND ($9::text IS NULL OR c.category = $9) AND ($12::text IS NULL OR c.place = $12)
         AND ($11::text IS NULL OR coalesce(w.region, 'unallocated') = $11)
      HAVING count(*) > 0
      UNION ALL
      SELECT e.signed_cents
       WHERE coalesce($9, 'unallocated') = 'unallocated' AND coalesce($11, 'unallocated') = 'unallocated'
         AND coalesce($12, 'unallocated') = 'unallocated'
         AND NOT EXISTS (SELECT FROM share_cells c
                          WHERE c.award_id = e.award_id AND c.from_on <= e.shares_on AND e.shares_on < c.until_on)
    ) p`;

/**
 * The query for entries under a filter, unordered, up to and including its conditions.
 *
 * A filter of category, country or region keeps an entry when a cell of its shares matches, and `portion` is that
 * cell's dealt part, so that portions add up to the report's figure. An absent value is a null parameter;
 * PostgreSQL drops those conditions when it plans.
 */
export function entriesQuery(filter: EntryListFilter): string {
  const isDealt = [filter.category, filter.region, filter.country].some((value) => value !== undefined);
  // In an unliquidated balance payments count against obligations.
  const direction =
    filter.measure === 'unliquidated'
      ? "CASE WHEN e.kind IN ('disbursement', 'refund') THEN -1 ELSE 1 END *"
      : '';
  return `
  SELECT e.id, e.award_id AS "awardId", a.fain, a.title, a.implementer_id AS "implementerId", i.name AS "implementerName",
         e.kind, e.amount_cents AS "amountCents", ${direction} e.signed_cents AS "signedCents",
         ${direction} p.portion AS "portionCents",
         e.effective_on AS "effectiveOn", e.quarter_of_action AS "quarterOfAction", t.code AS "treasuryAccount",
         f.account_code AS account, f.year_of_funds AS "yearOfFunds", f.office_code AS office, e.description,
         e.provenance, e.reversal, e.corrects_id AS "correctsId", e.recorded_at AS "recordedAt", e.recorded_by AS "recordedBy",
         actor_name(e.recorded_by) AS "recordedByName"
    FROM ledger_entries e
    -- Each of these is there, by the funding strip's foreign keys. LEFT, so that PostgreSQL leaves out those that a
    -- count or a sum has no use for.
    LEFT JOIN awards a ON a.id = e.award_id
    LEFT JOIN implementers i ON i.id = a.implementer_id
    LEFT JOIN funds f ON f.id = e.fund_id
    LEFT JOIN treasury_accounts t ON t.id = f.treasury_account_id
    ${isDealt ? DEALT_PORTION : WHOLE_PORTION}
   WHERE ($1::date IS NULL OR e.effective_on >= $1) AND ($2::date IS NULL OR e.effective_on <= $2)
     AND ($3::int IS NULL OR e.effective_on BETWEEN fiscal_quarter_first_day($3) AND fiscal_quarter_last_day($3))
     AND ($4::int IS NULL OR f.year_of_funds >= $4) AND ($5::int IS NULL OR f.year_of_funds <= $5)
     AND ($6::text IS NULL OR f.account_code = $6) AND ($7::text IS NULL OR t.code = $7)
     AND ($8::text IS NULL OR f.office_code = $8)
     -- Named here so that their types are known where the portion does not ask for them.
     AND ($9::text, $11::text, $12::text) IS NOT DISTINCT FROM ($9::text, $11::text, $12::text)
     AND ($10::text IS NULL OR a.program_type = $10)
     AND ($13::uuid IS NULL OR a.implementer_id = $13)
     AND ($14::uuid IS NULL OR e.award_id = $14)
     AND ($15::provenance IS NULL OR e.provenance = $15)
     AND ($16::text[] IS NULL OR e.kind = ANY ($16::entry_kind[]))`;
}

/** Which part of a list of entries is read. */
export interface EntrySlice {
  after: { effectiveOn: string; id: string } | null;
  limit: number;
  /** Whose entries, where not everybody's are in reach. */
  implementers: readonly string[] | null;
}

/** Found by the awards' index: row-level security alone would ask of each entry of the ledger, by date. */
const OF_IMPLEMENTERS =
  'AND e.award_id IN (SELECT o.id FROM awards o WHERE o.implementer_id = ANY ($20::uuid[]))';

/** Latest first. */
export async function listEntries(
  tx: EntityManager,
  filter: EntryListFilter,
  { after, limit, implementers }: EntrySlice,
): Promise<EntryRecord[]> {
  return tx.query<EntryRecord[]>(
    `${entriesQuery(filter)}
     AND ($17::date IS NULL OR (e.effective_on, e.id) < ($17::date, $18::uuid))
     ${implementers === null ? '' : OF_IMPLEMENTERS}
   ORDER BY e.effective_on DESC, e.id DESC LIMIT $19`,
    [
      ...entryParameters(filter),
      after?.effectiveOn ?? null,
      after?.id ?? null,
      limit,
      ...(implementers === null ? [] : [implementers]),
    ],
  );
}

/** In the order of the ids; ids without an entry are absent. */
export async function listEntriesById(tx: EntityManager, ids: readonly string[]): Promise<EntryRecord[]> {
  return tx.query<EntryRecord[]>(
    `${entriesQuery({})} AND e.id = ANY ($17::uuid[]) ORDER BY array_position($17::uuid[], e.id)`,
    [...entryParameters({}), ids],
  );
}
