import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';

/** A standard indicator that an award counts. */
export interface AwardIndicator {
  readonly id: string;
  readonly number: string;
  readonly breakdowns: readonly {
    readonly code: string;
    readonly dimensions: readonly { readonly categories: readonly { readonly code: string }[] }[];
  }[];
}

/** What one report says. */
export interface ContentRows {
  readonly progress: {
    readonly activities: string;
    readonly achievements: string;
    readonly challenges: string;
    readonly nextPeriod: string;
    readonly sustainability: string;
  };
  readonly results: readonly {
    readonly theme: string;
    readonly title: string;
    readonly place: string;
    /** Last day of the period; a result is of its last month. */
    readonly endsOn: IsoDate;
    readonly change: string;
    readonly evidenceLink: string;
    readonly publishable: boolean;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly total: number;
    readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly newPersons: number | null;
    readonly remark: string;
  }[];
}

/** Gives an award indicators with a target for each fiscal year of its life, and for its life. */
export async function insertIndicators(
  tx: EntityManager,
  awardId: string,
  targets: Readonly<Record<string, number>>,
): Promise<AwardIndicator[]> {
  const numbers = Object.keys(targets);
  const indicators = await tx.sql<AwardIndicator[]>`
    WITH added AS (
      INSERT INTO award_indicators (award_id, indicator_id, baseline, baseline_note)
      SELECT ${awardId}::uuid, i.id, 0, 'Synthetic: nothing was counted before the award.'
        FROM indicators i WHERE i.award_id IS NULL AND i.number = ANY (${numbers}::text[])
      RETURNING id, indicator_id)
    SELECT added.id, i.number, i.breakdowns
      FROM added JOIN indicators i ON i.id = added.indicator_id ORDER BY i.number`;
  for (const { id, number } of indicators) {
    await tx.sql`
      WITH years AS (
        SELECT generate_series(extract(year FROM a.starts_on + interval '3 months')::int,
                               extract(year FROM a.ends_on + interval '3 months')::int) AS year
          FROM awards a WHERE a.id = ${awardId}::uuid)
      INSERT INTO indicator_targets (award_indicator_id, year_of_action, value)
      SELECT ${id}::uuid, year, ${targets[number] ?? 0}::integer FROM years
      UNION ALL SELECT ${id}::uuid, NULL, count(*)::integer * ${targets[number] ?? 0}::integer FROM years`;
  }
  return indicators;
}

/** Writes into a draft. */
export async function insertContent(tx: EntityManager, report: string, content: ContentRows): Promise<void> {
  const { progress, results, indicators } = content;
  await tx.sql`
    INSERT INTO report_progress (package_id, activities, achievements, challenges, next_period, sustainability, version)
    VALUES (${report}::uuid, ${progress.activities}, ${progress.achievements}, ${progress.challenges},
            ${progress.nextPeriod}, ${progress.sustainability}, 2)`;
  await tx.sql`INSERT INTO report_result_lists (package_id, version) VALUES (${report}::uuid, 2)`;
  await tx.sql`
    INSERT INTO report_results (id, package_id, position, theme, place, starts_on, ends_on, title, change, evidence_link,
             publishable)
    SELECT uuidv7(), ${report}::uuid, row_number() OVER (), r.theme, r.place,
           date_trunc('month', r."endsOn"::timestamp)::date, r."endsOn", r.title, r.change, r."evidenceLink", r.publishable
      FROM jsonb_to_recordset(${JSON.stringify(results)}::jsonb) AS r (theme text, place text, "endsOn" date, title text,
             change text, "evidenceLink" text, publishable boolean)`;
  await tx.sql`INSERT INTO indicator_reports (package_id) VALUES (${report}::uuid)`;
  await tx.sql`
    INSERT INTO indicator_values (package_id, award_indicator_id, total, cells, new_persons, remark)
    SELECT ${report}::uuid, v.id, v.total, v.cells, v."newPersons", v.remark
      FROM jsonb_to_recordset(${JSON.stringify(indicators)}::jsonb)
           AS v (id uuid, total integer, cells jsonb, "newPersons" integer, remark text)`;
}

/** The de-minimis rate of 2 CFR 200.414(f), of 10,000. */
const DE_MINIMIS = 1_500;

/**
 * Fills in the SF-425 of a draft: receipts and what is authorized from the ledger of its award, the rest from what was
 * spent by the end of the period; the share of the recipient follows the time.
 */
export async function insertFinancial(
  tx: EntityManager,
  report: string,
  { spentCents, isDeMinimis }: { spentCents: bigint; isDeMinimis: boolean },
): Promise<void> {
  await tx.sql`
    INSERT INTO financial_reports (package_id, basis, recipient_account, cash_receipts_cents, cash_disbursements_cents,
      authorized_cents, expenditures_cents, unliquidated_cents, share_required_cents, share_spent_cents,
      income_earned_cents, income_deducted_cents, income_added_cents, remarks)
    SELECT p.id, 'accrual', 'Synthetic ' || right(a.fain, 4), l.disbursed, least(l.disbursed, s.spent), l.obligated,
           s.spent, greatest(least(l.obligated - s.spent, l.obligated / 20), 0), a.cost_share_cents,
           a.cost_share_cents * (p.period_ends_on - a.starts_on + 1) / (a.ends_on - a.starts_on + 1), 0, 0, 0,
           'Synthetic: the figures follow the invented payments of the award.'
      FROM report_packages p JOIN awards a ON a.id = p.award_id
     CROSS JOIN (VALUES (${spentCents}::bigint)) s (spent),
           LATERAL (SELECT coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('obligation', 'deobligation')), 0)::bigint
                             AS obligated,
                           coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('disbursement', 'refund')), 0)::bigint
                             AS disbursed
                      FROM ledger_entries e WHERE e.award_id = a.id AND e.effective_on <= p.period_ends_on) l
     WHERE p.id = ${report}::uuid`;
  if (!isDeMinimis) return;
  // Of direct costs of 100 and indirect costs of 15, the base is 100 of 115.
  const baseCents = (spentCents * 10_000n) / BigInt(10_000 + DE_MINIMIS);
  await tx.sql`
    INSERT INTO financial_report_indirect (package_id, position, type, rate_basis_points, starts_on, ends_on, base_cents,
      federal_share_cents)
    SELECT p.id, 1, 'de-minimis', ${DE_MINIMIS}::integer, a.starts_on, a.ends_on, ${baseCents}::bigint,
           round(${baseCents}::numeric * ${DE_MINIMIS}::integer / 10000)
      FROM report_packages p JOIN awards a ON a.id = p.award_id WHERE p.id = ${report}::uuid`;
}
