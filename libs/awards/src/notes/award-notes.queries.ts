import { decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type AwardNote } from './award-note';

const NOTES = `
  SELECT id, body, json_build_object('id', recorded_by, 'name', actor_name(recorded_by)) AS "recordedBy",
         recorded_at AS "recordedAt"
    FROM award_notes`;

/** Newest first. */
export async function listNotes(
  tx: EntityManager,
  awardId: string,
  page: PageRequest,
): Promise<Page<AwardNote>> {
  const before = decodeCursor(page.cursor, [/^[0-9a-f-]{36}$/])?.[0] ?? null;
  const rows = await tx.sql<AwardNote[]>`
    ${() => NOTES}
     WHERE award_id = ${awardId}::uuid AND (${before}::uuid IS NULL OR id < ${before}::uuid)
     ORDER BY id DESC LIMIT ${page.limit + 1}::int`;
  return toPage(rows, page.limit, ({ id }) => [id]);
}

/** As people read it. */
export async function appendNote(tx: EntityManager, awardId: string, body: string): Promise<AwardNote> {
  const [stored] = await tx.sql<{ id: string }[]>`
    INSERT INTO award_notes (award_id, body) VALUES (${awardId}::uuid, ${body}::text) RETURNING id`;
  const rows = await tx.sql<AwardNote[]>`${() => NOTES} WHERE id = ${stored?.id}::uuid`;
  return rows[0] as AwardNote;
}
