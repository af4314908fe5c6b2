import { KEPT } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type ListedReport } from '../board/report-list';
import { DAYS_LATE, LATE } from '../board/report-list-conditions';
import { type ReportPackage } from './report-package';

const named = (column: string): string =>
  `CASE WHEN ${column} IS NOT NULL THEN json_build_object('id', ${column}, 'name', actor_name(${column})) END`;

/**
 * Packages with their awards out of `p`: the table or what was chosen from it; conditions and order follow.
 *
 * Terms are looked up one by one: row-level security makes a plan that joins them read the whole table.
 */
export const packagesFrom = (source: string): string => `
  SELECT p.id, json_build_object('id', a.id, 'fain', a.fain, 'title', a.title,
           'implementer', json_build_object('id', i.id, 'name', i.name)) AS award,
         p.kind, p.request, p.period_starts_on AS "periodStartsOn", p.period_ends_on AS "periodEndsOn",
         p.due_on AS "dueOn", p.parts, p.state, p.revision, p.corrects_id AS "correctsId",
         p.superseded_by_id AS "supersededById", ${named('p.prepared_by')} AS "preparedBy",
         ${named('p.certified_by')} AS "certifiedBy", p.first_submitted_at AS "firstSubmittedAt",
         p.submitted_at AS "submittedAt", p.receipt, ${named('p.reviewed_by')} AS "reviewedBy",
         p.accepted_at AS "acceptedAt", ${named('t.officer_id::text')} AS officer, p.version
    FROM ${source} p
    JOIN awards a ON a.id = p.award_id
    JOIN implementers i ON i.id = a.implementer_id
    LEFT JOIN LATERAL (SELECT o.officer_id FROM reporting_terms o WHERE o.award_id = p.award_id LIMIT 1) t ON true`;

/** Every package with its award; conditions and order follow. */
export const REPORT_PACKAGES = packagesFrom('report_packages');

export async function findPackage(tx: EntityManager, id: string): Promise<ReportPackage | null> {
  const [row = null] = await tx.sql<
    ReportPackage[]
  >`${KEPT} ${() => REPORT_PACKAGES} WHERE p.id = ${id}::uuid`;
  return row;
}

/** Newest period first, corrections before what they correct. @param day by which reports are late */
export async function listPackagesOfAward(
  tx: EntityManager,
  awardId: string,
  day: IsoDate,
): Promise<ListedReport[]> {
  return tx.query(
    `SELECT r.*, ${LATE} AS late, ${DAYS_LATE} AS "daysLate"
       FROM report_packages p JOIN (${REPORT_PACKAGES} WHERE p.award_id = $2::uuid) r ON r.id = p.id
      ORDER BY p.period_ends_on DESC, p.kind, p.revision DESC, p.id`,
    [day, awardId],
  );
}

/** Makes other steps and changes of the package wait. @returns its version, null when it is not there or not theirs */
export async function lockPackage(tx: EntityManager, id: string): Promise<number | null> {
  const [row] = await tx.sql<{ version: number | null }[]>`SELECT lock_report(${id}::uuid) AS version`;
  return row?.version ?? null;
}
