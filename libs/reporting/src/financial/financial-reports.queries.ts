import { atOnce, KEPT, KEPT_COMMENT } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type FinancialContent, type IndirectRow } from '@awardbook/sf425';
import { type EntityManager } from 'typeorm';
import { type Named, type ReportPackage } from '../packages/report-package';
import { type ReportFrequency } from '../schedule/reporting-terms';
import { FinancialReportEntity, FinancialReportIndirectEntity } from './financial-report.entity';
import { type LedgerFigures } from './financial-report';

/** What is stored of a package's part, and how it got there. */
export interface StoredFinancial {
  readonly content: FinancialContent;
  readonly version: number;
  readonly savedBy: Named;
  readonly savedAt: Date;
}

/** Null while nobody has saved anything. */
export async function findFinancial(tx: EntityManager, packageId: string): Promise<StoredFinancial | null> {
  const [row, rates] = await atOnce(
    tx,
    () => tx.findOne(FinancialReportEntity, { where: { packageId }, comment: KEPT_COMMENT }),
    () =>
      tx.find(FinancialReportIndirectEntity, {
        where: { packageId },
        order: { position: 'ASC' },
        comment: KEPT_COMMENT,
      }),
  );
  if (row === null) return null;
  const [name] = await tx.sql<{ name: string }[]>`${KEPT} SELECT actor_name(${row.savedBy}) AS name`;
  return {
    content: contentOf(row, rates),
    version: row.version,
    savedBy: { id: row.savedBy, name: name?.name ?? row.savedBy },
    savedAt: row.savedAt,
  };
}

function contentOf(row: FinancialReportEntity, rates: FinancialReportIndirectEntity[]): FinancialContent {
  const { basis, recipientAccount, lineRemarks, remarks } = row;
  return {
    basis,
    recipientAccount,
    lines: {
      cashReceipts: row.cashReceipts,
      cashDisbursements: row.cashDisbursements,
      authorized: row.authorized,
      expenditures: row.expenditures,
      unliquidated: row.unliquidated,
      shareRequired: row.shareRequired,
      shareSpent: row.shareSpent,
      incomeEarned: row.incomeEarned,
      incomeDeducted: row.incomeDeducted,
      incomeAdded: row.incomeAdded,
    },
    indirect: rates.map(({ type, rateBasisPoints, startsOn, endsOn, base, federalShare }) => ({
      type,
      rateBasisPoints,
      startsOn,
      endsOn,
      base,
      federalShare,
    })),
    lineRemarks,
    remarks,
  };
}

/**
 * Stores the part where it is still at the version, the first time where nobody has saved it yet.
 *
 * @param version the one that was read; 0: nothing was stored
 * @returns the version after; null when somebody else was first
 */
export async function storeFinancial(
  tx: EntityManager,
  packageId: string,
  version: number,
  content: FinancialContent,
): Promise<number | null> {
  const stored =
    version === 0
      ? await insertReport(tx, packageId, content)
      : await updateReport(tx, packageId, version, content);
  if (stored !== null) await replaceRates(tx, packageId, content.indirect);
  return stored;
}

const cents = (amount: Money | null): string | null => amount?.cents.toString() ?? null;

async function insertReport(
  tx: EntityManager,
  packageId: string,
  { basis, recipientAccount, lines, lineRemarks, remarks }: FinancialContent,
): Promise<number | null> {
  const [row] = await tx.sql<{ version: number }[]>`
    INSERT INTO financial_reports (package_id, basis, recipient_account, cash_receipts_cents, cash_disbursements_cents,
      authorized_cents, expenditures_cents, unliquidated_cents, share_required_cents, share_spent_cents,
      income_earned_cents, income_deducted_cents, income_added_cents, line_remarks, remarks)
    VALUES (${packageId}::uuid, ${basis}, ${recipientAccount}, ${cents(lines.cashReceipts)}::bigint,
      ${cents(lines.cashDisbursements)}::bigint, ${cents(lines.authorized)}::bigint,
      ${cents(lines.expenditures)}::bigint, ${cents(lines.unliquidated)}::bigint,
      ${cents(lines.shareRequired)}::bigint, ${cents(lines.shareSpent)}::bigint,
      ${cents(lines.incomeEarned)}::bigint, ${cents(lines.incomeDeducted)}::bigint,
      ${cents(lines.incomeAdded)}::bigint, ${JSON.stringify(lineRemarks)}::jsonb, ${remarks})
    ON CONFLICT DO NOTHING RETURNING version`;
  return row?.version ?? null;
}

async function updateReport(
  tx: EntityManager,
  packageId: string,
  version: number,
  { basis, recipientAccount, lines, lineRemarks, remarks }: FinancialContent,
): Promise<number | null> {
  const [row] = await tx.sql<{ version: number }[]>`
    WITH stored AS (
    UPDATE financial_reports
       SET basis = ${basis}, recipient_account = ${recipientAccount},
           cash_receipts_cents = ${cents(lines.cashReceipts)}::bigint,
           cash_disbursements_cents = ${cents(lines.cashDisbursements)}::bigint,
           authorized_cents = ${cents(lines.authorized)}::bigint,
           expenditures_cents = ${cents(lines.expenditures)}::bigint,
           unliquidated_cents = ${cents(lines.unliquidated)}::bigint,
           share_required_cents = ${cents(lines.shareRequired)}::bigint,
           share_spent_cents = ${cents(lines.shareSpent)}::bigint,
           income_earned_cents = ${cents(lines.incomeEarned)}::bigint,
           income_deducted_cents = ${cents(lines.incomeDeducted)}::bigint,
           income_added_cents = ${cents(lines.incomeAdded)}::bigint,
           line_remarks = ${JSON.stringify(lineRemarks)}::jsonb, remarks = ${remarks},
           version = version + 1, saved_by = current_setting('awardbook.actor', true), saved_at = now()
     WHERE package_id = ${packageId}::uuid AND version = ${version}::int
    RETURNING version)
    SELECT version FROM stored`;
  return row?.version ?? null;
}

async function replaceRates(
  tx: EntityManager,
  packageId: string,
  rates: readonly IndirectRow[],
): Promise<void> {
  await tx.sql`DELETE FROM financial_report_indirect WHERE package_id = ${packageId}::uuid`;
  if (rates.length === 0) return;
  const rows = JSON.stringify(
    rates.map(({ type, rateBasisPoints, startsOn, endsOn, base, federalShare }, index) => ({
      position: index + 1,
      type,
      rate: rateBasisPoints,
      startsOn,
      endsOn,
      base: cents(base),
      share: cents(federalShare),
    })),
  );
  await tx.sql`
    INSERT INTO financial_report_indirect (package_id, position, type, rate_basis_points, starts_on, ends_on, base_cents,
      federal_share_cents)
    SELECT ${packageId}::uuid, r.position, r.type, r.rate, r."startsOn", r."endsOn", r.base, r.share
      FROM jsonb_to_recordset(${rows}::jsonb) AS r (position int, type text, rate int, "startsOn" date, "endsOn" date,
           base bigint, share bigint)`;
}

/** The version that is stored; 0 for none. */
export async function versionOfFinancial(tx: EntityManager, packageId: string): Promise<number> {
  const [row] = await tx.sql<{ version: number }[]>`
    SELECT version FROM financial_reports WHERE package_id = ${packageId}::uuid`;
  return row?.version ?? 0;
}

/** Copies what an accepted report says into the draft that corrects it, over what may stand there. */
export async function copyFinancial(
  tx: EntityManager,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const stored = await findFinancial(tx, from);
  if (stored !== null) await storeFinancial(tx, to, await versionOfFinancial(tx, to), stored.content);
}

/**
 * The package whose accepted report comes before this one: of an earlier period, or the last quarter of a final.
 *
 * Financial reports are looked up one by one: row-level security makes a plan that joins them read the whole table.
 */
export async function findPreviousPackage(
  tx: EntityManager,
  { id, award, kind, periodEndsOn }: ReportPackage,
): Promise<{ id: string; periodEndsOn: IsoDate } | null> {
  const [row = null] = await tx.sql<{ id: string; periodEndsOn: IsoDate }[]>`
    ${KEPT} SELECT p.id, p.period_ends_on AS "periodEndsOn"
      FROM report_packages p
     CROSS JOIN LATERAL (SELECT FROM financial_reports o WHERE o.package_id = p.id OFFSET 0) f
     WHERE p.award_id = ${award.id}::uuid AND p.id <> ${id}::uuid AND p.state = 'accepted'
       AND p.superseded_by_id IS NULL AND 'financial' = ANY (p.parts)
       AND (p.period_ends_on, p.kind = 'final') < (${periodEndsOn}::date, ${kind === 'final'}::boolean)
     ORDER BY p.period_ends_on DESC, p.kind = 'final' DESC, p.accepted_at DESC LIMIT 1`;
  return row;
}

/** What the ledger says of the award at the end of a day, by the dates of its entries. */
export async function sumLedger(tx: EntityManager, awardId: string, until: IsoDate): Promise<LedgerFigures> {
  const [row] = await tx.sql<[Record<'obligated' | 'disbursed' | 'expended', bigint>]>`
    ${KEPT} SELECT coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('obligation', 'deobligation')), 0)::bigint AS obligated,
           coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('disbursement', 'refund')), 0)::bigint AS disbursed,
           coalesce(sum(e.signed_cents) FILTER (WHERE e.kind = 'expenditure'), 0)::bigint AS expended
      FROM ledger_entries e WHERE e.award_id = ${awardId}::uuid AND e.effective_on <= ${until}::date`;
  return {
    obligated: Money.ofCents(row.obligated),
    disbursed: Money.ofCents(row.disbursed),
    expended: Money.ofCents(row.expended),
  };
}

/** How often the award reports; null without terms. */
export async function findFrequency(tx: EntityManager, awardId: string): Promise<ReportFrequency | null> {
  const [row] = await tx.sql<{ frequency: ReportFrequency }[]>`
    ${KEPT} SELECT frequency FROM reporting_terms WHERE award_id = ${awardId}::uuid`;
  return row?.frequency ?? null;
}
