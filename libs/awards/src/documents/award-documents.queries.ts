import { decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type AwardDocument, type DocumentDraft, type ReceivedDocument } from './award-document';

const DOCUMENTS = `
  SELECT id, title, kind, amendment, file_name AS "fileName", media_type AS "mediaType",
         size_bytes::float8 AS "sizeBytes", sha256, shared, provenance,
         json_build_object('id', recorded_by, 'name', actor_name(recorded_by)) AS "recordedBy",
         recorded_at AS "recordedAt", removal_reason AS "removalReason",
         json_build_object('id', removed_by, 'name', actor_name(removed_by)) AS "removedBy", removed_at AS "removedAt"
    FROM award_documents`;

type Row = Omit<AwardDocument, 'removal'> & {
  removalReason: string | null;
  removedBy: AwardDocument['recordedBy'];
  removedAt: Date | null;
};

function toDocument({ removalReason, removedBy, removedAt, ...row }: Row): AwardDocument {
  const removal =
    removalReason === null || removedAt === null
      ? null
      : { reason: removalReason, by: removedBy, at: removedAt };
  return { ...row, removal };
}

/** Newest first, those that were removed among them. */
export async function listDocuments(
  tx: EntityManager,
  awardId: string,
  page: PageRequest,
): Promise<Page<AwardDocument>> {
  const before = decodeCursor(page.cursor, [/^[0-9a-f-]{36}$/])?.[0] ?? null;
  const rows = await tx.sql<Row[]>`
    ${() => DOCUMENTS}
     WHERE award_id = ${awardId}::uuid AND (${before}::uuid IS NULL OR id < ${before}::uuid)
     ORDER BY id DESC LIMIT ${page.limit + 1}::int`;
  return toPage(rows.map(toDocument), page.limit, ({ id }) => [id]);
}

export async function findDocument(
  tx: EntityManager,
  awardId: string,
  id: string,
): Promise<AwardDocument | null> {
  const [row] = await tx.sql<Row[]>`
    ${() => DOCUMENTS} WHERE award_id = ${awardId}::uuid AND id = ${id}::uuid`;
  return row === undefined ? null : toDocument(row);
}

/** The document of the award that has these bytes, unless it was removed. */
export async function findDocumentLike(
  tx: EntityManager,
  awardId: string,
  sha256: string,
): Promise<AwardDocument | null> {
  const [row] = await tx.sql<Row[]>`
    ${() => DOCUMENTS} WHERE award_id = ${awardId}::uuid AND sha256 = ${sha256} AND removed_at IS NULL`;
  return row === undefined ? null : toDocument(row);
}

/** A uuid v7, so that documents stand in the order in which they came. */
export async function newDocumentId(tx: EntityManager): Promise<string> {
  const [row] = await tx.sql<[{ id: string }]>`SELECT uuidv7() AS id`;
  return row.id;
}

/** False when the award has the same bytes already; waits for whoever is just adding them. */
export async function appendDocument(
  tx: EntityManager,
  awardId: string,
  { id, fileName, type, file }: ReceivedDocument,
  { title, kind, amendment, shared, provenance = 'recorded' }: DocumentDraft,
): Promise<boolean> {
  const rows = await tx.sql<unknown[]>`
    INSERT INTO award_documents
      (id, award_id, title, kind, amendment, file_name, media_type, size_bytes, sha256, shared, provenance)
    VALUES (${id}::uuid, ${awardId}::uuid, ${title}, ${kind}, ${amendment}::int, ${fileName}, ${type.mediaType},
            ${file.sizeBytes}::bigint, ${file.sha256}, ${shared}, ${provenance}::provenance)
        ON CONFLICT (award_id, sha256) WHERE removed_at IS NULL DO NOTHING
    RETURNING 1`;
  return rows.length === 1;
}

/** False when it was removed before; waits for whoever is just removing it. */
export async function removeDocument(tx: EntityManager, id: string, reason: string): Promise<boolean> {
  const [removed] = await tx.sql<{ id: string }[]>`
    WITH removed AS (
      UPDATE award_documents SET removal_reason = ${reason} WHERE id = ${id}::uuid AND removed_at IS NULL RETURNING id)
    SELECT id FROM removed`;
  return removed !== undefined;
}

/** Of these ids, those of documents whose file is to be there. */
export async function findKeptDocuments(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }[]>`
    SELECT id FROM award_documents WHERE id = ANY (${ids}::uuid[]) AND removed_at IS NULL`;
  return new Set(rows.map(({ id }) => id));
}
