import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type DraftPart, UNSAVED_VERSION } from '../packages/draft-part';
import { type Result, type ResultDraft, type ResultList } from './result';

/** What of a result people read. */
export const RESULT_COLUMNS = `
  r.id, r.theme, r.place, pl.name AS "placeName", r.starts_on AS "startsOn", r.ends_on AS "endsOn", r.title, r.change,
  r.evidence_link AS "evidenceLink", r.evidence_attachment_id AS "evidenceAttachmentId",
  f.title AS "evidenceTitle", r.publishable`;

/** Results with what their names come from. */
export const RESULT_SOURCES = `
  report_results r
  LEFT JOIN places pl ON pl.code = r.place
  LEFT JOIN report_attachments f ON f.package_id = r.package_id AND f.id = r.evidence_attachment_id`;

export async function readResults(tx: EntityManager, packageId: string): Promise<ResultList> {
  const [list] = await tx.sql<DraftPart[]>`
    ${KEPT} SELECT package_id AS "packageId", version,
           json_build_object('id', saved_by, 'name', actor_name(saved_by)) AS "savedBy", saved_at AS "savedAt"
      FROM report_result_lists WHERE package_id = ${packageId}::uuid`;
  const results = await tx.sql<Result[]>`
    ${KEPT} SELECT ${() => RESULT_COLUMNS} FROM ${() => RESULT_SOURCES}
     WHERE r.package_id = ${packageId}::uuid ORDER BY r.position, r.id`;
  const nothing = { packageId, version: UNSAVED_VERSION, savedBy: null, savedAt: null };
  return { ...(list ?? nothing), results };
}

/** False when the version is not the one that is stored; waits for whoever is just saving. */
export async function raiseListVersion(
  tx: EntityManager,
  packageId: string,
  version: number,
): Promise<boolean> {
  const rows =
    version === UNSAVED_VERSION
      ? await tx.sql<unknown[]>`
          INSERT INTO report_result_lists (package_id, version) VALUES (${packageId}::uuid, ${version + 1}::int)
              ON CONFLICT (package_id) DO NOTHING
          RETURNING 1`
      : await tx.sql<unknown[]>`
          WITH saved AS (
            UPDATE report_result_lists SET version = version + 1
             WHERE package_id = ${packageId}::uuid AND version = ${version}::int RETURNING 1)
          SELECT * FROM saved`;
  return rows.length === 1;
}

/** Makes these the results of the report, in this order. */
export async function replaceResults(
  tx: EntityManager,
  packageId: string,
  drafts: readonly ResultDraft[],
): Promise<void> {
  const rows = drafts.map((draft, index) => ({ ...draft, position: index + 1 }));
  await tx.sql`DELETE FROM report_results WHERE package_id = ${packageId}::uuid`;
  await tx.sql`
    INSERT INTO report_results (id, package_id, position, theme, place, starts_on, ends_on, title, change, evidence_link,
             evidence_attachment_id, publishable)
    SELECT id, ${packageId}::uuid, position, theme, place, "startsOn", "endsOn", title, change, "evidenceLink",
           "evidenceAttachmentId", publishable
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (id uuid, position integer, theme text, place text,
             "startsOn" date, "endsOn" date, title text, change text, "evidenceLink" text, "evidenceAttachmentId" uuid,
             publishable boolean)`;
}

/** Of these codes, those that are places. */
export async function findPlaces(tx: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.sql<{ code: string }[]>`SELECT code FROM places WHERE code = ANY (${codes}::text[])`;
  return new Set(rows.map(({ code }) => code));
}
