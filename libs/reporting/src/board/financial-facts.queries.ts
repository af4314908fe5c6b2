import { type IsoDate } from '@awardbook/fiscal';
import { type AccountingBasis, type FinancialLine } from '@awardbook/sf425';
import { type EntityManager } from 'typeorm';
import { type ReportState } from '../packages/report-state';
import { FACT_BASIS, FACT_SOURCES, type FactBasis, parametersFrom } from './report-facts.queries';
import { type ReportListFilter } from './report-list';
import { DAY, standingConditionsOf, subjectConditionsOf } from './report-list-conditions';

/**
 * An SF-425 that was handed in, with what the ledger says of its award: by entries dated up to the end of the period.
 *
 * Unit: whole cents; lines 10a to 10o under their names, of which what was handed in lacks none.
 */
export interface FinancialFact extends FactBasis, Readonly<Record<FinancialLine, bigint>> {
  readonly dueOn: IsoDate;
  /** Submitted, in review or accepted. */
  readonly state: ReportState;
  /** By Washington's calendar. */
  readonly submittedOn: IsoDate;
  /** Null until it is accepted. */
  readonly acceptedOn: IsoDate | null;
  /** Whether an accepted correction took its place. */
  readonly superseded: boolean;
  readonly receipt: string;
  readonly certifiedBy: string;
  readonly basis: AccountingBasis;
  /** Line 11: each rate in words, and the totals of line 11g. */
  readonly rates: string;
  readonly indirectBase: bigint;
  readonly indirectAmount: bigint;
  readonly indirectFederalShare: bigint;
  /** Net, by every entry that the ledger has now. */
  readonly obligated: bigint;
  /** Payments less refunds. */
  readonly disbursed: bigint;
  readonly expended: bigint;
  /** The same by the entries that the ledger had at acceptance; null until then. */
  readonly obligatedThen: bigint | null;
  readonly disbursedThen: bigint | null;
  readonly expendedThen: bigint | null;
}

const LINES = `
  f.cash_receipts_cents AS "cashReceipts", f.cash_disbursements_cents AS "cashDisbursements",
  f.cash_on_hand_cents AS "cashOnHand", f.authorized_cents AS authorized, f.expenditures_cents AS expenditures,
  f.unliquidated_cents AS unliquidated, f.federal_share_cents AS "federalShare", f.unobligated_cents AS unobligated,
  f.share_required_cents AS "shareRequired", f.share_spent_cents AS "shareSpent",
  f.share_remaining_cents AS "shareRemaining", f.income_earned_cents AS "incomeEarned",
  f.income_deducted_cents AS "incomeDeducted", f.income_added_cents AS "incomeAdded",
  f.income_unspent_cents AS "incomeUnspent"`;

const WORDS_OF_RATE = `concat_ws(' ', initcap(replace(r.type, '-', ' ')), round(r.rate_basis_points / 100.0, 2) || ' %,',
  r.starts_on, 'to', r.ends_on)`;

/** What the ledger had when the report was accepted. Invented entries count from their date: samples record years at once. */
const KNOWN_THEN = `(e.provenance = 'synthetic' OR e.recorded_at <= p.accepted_at)`;

const sumOf = (condition: string): string =>
  `coalesce(sum(e.signed_cents) FILTER (WHERE ${condition}), 0)::bigint`;

/** Three sums of entries `e`: of those there are now, and of those there were. */
const LEDGER_SUMS = Object.entries({
  obligated: `e.kind IN ('obligation', 'deobligation')`,
  disbursed: `e.kind IN ('disbursement', 'refund')`,
  expended: `e.kind = 'expenditure'`,
})
  .map(
    ([name, kind]) => `${sumOf(kind)} AS ${name},
           CASE WHEN p.accepted_at IS NOT NULL THEN ${sumOf(`${kind} AND ${KNOWN_THEN}`)} END AS "${name}Then"`,
  )
  .join(',\n           ');

/** Award by award, the oldest period first, the final report after the last quarter, a correction after what it corrects. */
export async function listFinancialFacts(
  tx: EntityManager,
  filter: ReportListFilter,
  day: IsoDate,
): Promise<FinancialFact[]> {
  const { parameters, bind } = parametersFrom(day);
  return tx.query(
    `SELECT ${FACT_BASIS}, p.due_on AS "dueOn", p.state,
            (p.submitted_at AT TIME ZONE 'America/New_York')::date AS "submittedOn",
            (p.accepted_at AT TIME ZONE 'America/New_York')::date AS "acceptedOn",
            p.superseded_by_id IS NOT NULL AS superseded, p.receipt, actor_name(p.certified_by) AS "certifiedBy",
            f.basis, ${LINES}, i.*, l.*
       FROM ${FACT_SOURCES}
       JOIN financial_reports f ON f.package_id = p.id
      CROSS JOIN LATERAL (
        SELECT coalesce(string_agg(${WORDS_OF_RATE}, '; ' ORDER BY r.position), '') AS rates,
               coalesce(sum(r.base_cents), 0)::bigint AS "indirectBase",
               coalesce(sum(r.amount_cents), 0)::bigint AS "indirectAmount",
               coalesce(sum(r.federal_share_cents), 0)::bigint AS "indirectFederalShare"
          FROM financial_report_indirect r WHERE r.package_id = p.id) i
      CROSS JOIN LATERAL (
        SELECT ${LEDGER_SUMS}
          FROM ledger_entries e WHERE e.award_id = p.award_id AND e.effective_on <= p.period_ends_on) l
      WHERE ${DAY} IS NOT NULL AND p.state IN ('submitted', 'in-review', 'accepted') AND 'financial' = ANY (p.parts)
        AND ${subjectConditionsOf(filter, bind)} AND ${standingConditionsOf(filter, bind)}
      ORDER BY a.fain_key, p.period_ends_on, p.kind = 'final', p.revision, p.id`,
    parameters,
  );
}
