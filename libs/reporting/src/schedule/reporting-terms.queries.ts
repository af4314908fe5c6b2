import { type EntityManager } from 'typeorm';
import { type Named } from '../packages/report-package';
import { type ReportingTerms, type ReportingTermsDraft } from './reporting-terms';

/** Null when nothing falls due of the award. */
export async function findTerms(tx: EntityManager, awardId: string): Promise<ReportingTerms | null> {
  const [row = null] = await tx.sql<ReportingTerms[]>`
    SELECT t.award_id AS "awardId", t.frequency, t.interim_days AS "interimDays", t.final_days AS "finalDays",
           t.first_period_ends_on AS "firstPeriodEndsOn", t.parts, t.certifier_differs AS "certifierDiffers",
           CASE WHEN t.officer_id IS NOT NULL
                THEN json_build_object('id', t.officer_id, 'name', actor_name(t.officer_id::text)) END AS officer,
           t.version
      FROM reporting_terms t WHERE t.award_id = ${awardId}::uuid`;
  return row;
}

/** Storing them makes the award's packages those that they ask for. */
export async function appendTerms(
  tx: EntityManager,
  awardId: string,
  draft: ReportingTermsDraft,
): Promise<void> {
  await tx.sql`
    INSERT INTO reporting_terms (award_id, frequency, interim_days, final_days, first_period_ends_on, parts,
                                 certifier_differs, officer_id)
    VALUES (${awardId}::uuid, ${draft.frequency}, ${draft.interimDays}::int, ${draft.finalDays}::int,
            ${draft.firstPeriodEndsOn}::date, ${draft.parts}::text[], ${draft.certifierDiffers}::boolean,
            ${draft.officerId}::uuid)`;
}

/** As `appendTerms`, over the terms that the award has. */
export async function storeTerms(
  tx: EntityManager,
  awardId: string,
  draft: ReportingTermsDraft,
): Promise<void> {
  await tx.sql`
    UPDATE reporting_terms
       SET frequency = ${draft.frequency}, interim_days = ${draft.interimDays}::int,
           final_days = ${draft.finalDays}::int, first_period_ends_on = ${draft.firstPeriodEndsOn}::date,
           parts = ${draft.parts}::text[], certifier_differs = ${draft.certifierDiffers}::boolean,
           officer_id = ${draft.officerId}::uuid, version = version + 1
     WHERE award_id = ${awardId}::uuid`;
}

/** Who can review reports, by name; nobody for a grantee. */
export async function listReviewingOfficers(tx: EntityManager): Promise<Named[]> {
  return tx.sql<Named[]>`SELECT id, name FROM reviewing_officers()`;
}
