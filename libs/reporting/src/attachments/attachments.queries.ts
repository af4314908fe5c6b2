import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type Attachment, type ReceivedAttachment } from './attachment';

const ATTACHMENTS = `
  SELECT id, title, file_name AS "fileName", media_type AS "mediaType", size_bytes::float8 AS "sizeBytes", sha256,
         json_build_object('id', added_by, 'name', actor_name(added_by)) AS "addedBy", added_at AS "addedAt",
         file_id AS "fileId"
    FROM report_attachments`;

/** An attachment and the name of its file in the store. */
export type StoredAttachment = Attachment & { readonly fileId: string };

/** In the order in which they were added. */
export async function listAttachments(tx: EntityManager, packageId: string): Promise<StoredAttachment[]> {
  return tx.sql<StoredAttachment[]>`
    ${KEPT} ${() => ATTACHMENTS} WHERE package_id = ${packageId}::uuid ORDER BY added_at, id`;
}

export async function findAttachment(
  tx: EntityManager,
  packageId: string,
  id: string,
): Promise<StoredAttachment | null> {
  const [row = null] = await tx.sql<StoredAttachment[]>`
    ${() => ATTACHMENTS} WHERE package_id = ${packageId}::uuid AND id = ${id}::uuid`;
  return row;
}

/** Ids in the store are made by the database, as all are. */
export async function newFileId(tx: EntityManager): Promise<string> {
  const [row] = await tx.sql<[{ id: string }]>`SELECT uuidv7() AS id`;
  return row.id;
}

/** Its id; null when the report has the same bytes already. Waits for whoever is just adding them. */
export async function appendAttachment(
  tx: EntityManager,
  packageId: string,
  { fileId, fileName, type, file }: ReceivedAttachment,
  title: string,
): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO report_attachments (package_id, file_id, title, file_name, media_type, size_bytes, sha256)
    VALUES (${packageId}::uuid, ${fileId}::uuid, ${title}, ${fileName}, ${type.mediaType}, ${file.sizeBytes}::bigint,
            ${file.sha256})
        ON CONFLICT (package_id, sha256) DO NOTHING
    RETURNING id`;
  return row?.id ?? null;
}

/** The title of the attachment that has these bytes. */
export async function findTitleOf(
  tx: EntityManager,
  packageId: string,
  sha256: string,
): Promise<string | null> {
  const [row] = await tx.sql<{ title: string }[]>`
    SELECT title FROM report_attachments WHERE package_id = ${packageId}::uuid AND sha256 = ${sha256}`;
  return row?.title ?? null;
}

export async function countAttachments(tx: EntityManager, packageId: string): Promise<number> {
  const [row] = await tx.sql<[{ attachments: bigint }]>`
    SELECT count(*) AS attachments FROM report_attachments WHERE package_id = ${packageId}::uuid`;
  return Number(row.attachments);
}

/** The file stays until the sweep: a correction may have it, too. */
export async function removeAttachment(tx: EntityManager, packageId: string, id: string): Promise<void> {
  await tx.sql`DELETE FROM report_attachments WHERE package_id = ${packageId}::uuid AND id = ${id}::uuid`;
}

/** Copies of one report's attachments in another, by the ids of the originals; made where they are not there yet. */
export async function copiesOf(
  tx: EntityManager,
  fromId: string,
  toId: string,
): Promise<Map<string, string>> {
  await tx.sql`
    INSERT INTO report_attachments (package_id, file_id, title, file_name, media_type, size_bytes, sha256)
    SELECT ${toId}::uuid, file_id, title, file_name, media_type, size_bytes, sha256
      FROM report_attachments WHERE package_id = ${fromId}::uuid ORDER BY added_at, id
        ON CONFLICT (package_id, sha256) DO NOTHING`;
  const rows = await tx.sql<{ original: string; copy: string }[]>`
    SELECT o.id AS original, c.id AS copy
      FROM report_attachments o JOIN report_attachments c ON c.package_id = ${toId}::uuid AND c.sha256 = o.sha256
     WHERE o.package_id = ${fromId}::uuid`;
  return new Map(rows.map(({ original, copy }) => [original, copy]));
}

/** Of these names in the store, those that an attachment has. */
export async function findKeptFiles(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }[]>`
    SELECT DISTINCT file_id AS id FROM report_attachments WHERE file_id = ANY (${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
