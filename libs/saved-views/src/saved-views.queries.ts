import { type EntityManager } from 'typeorm';
import { type SavedView, type SavedViewDraft, type ViewedPage } from './saved-view';

const COLUMNS = 'v.id, v.page, v.name, v.query, v.opens';

/** In the order of their names, without regard to case. */
export function listViews(tx: EntityManager, personId: string, page: ViewedPage): Promise<SavedView[]> {
  return tx.sql<SavedView[]>`
    SELECT ${() => COLUMNS} FROM saved_views v
     WHERE v.person_id = ${personId}::uuid AND v.page = ${page}::text ORDER BY lower(v.name)`;
}

export async function findView(tx: EntityManager, personId: string, id: string): Promise<SavedView | null> {
  const [view = null] = await tx.sql<SavedView[]>`
    SELECT ${() => COLUMNS} FROM saved_views v WHERE v.person_id = ${personId}::uuid AND v.id = ${id}::uuid`;
  return view;
}

/** Two tabs of one person wait for each other, so that neither the limit nor the one that opens is passed by. */
export async function lockViews(tx: EntityManager, personId: string): Promise<void> {
  await tx.sql`SELECT pg_advisory_xact_lock(4150015, hashtext(${personId}::text))`;
}

/** None of the page opens by itself any more. */
export async function openNone(tx: EntityManager, personId: string, page: ViewedPage): Promise<void> {
  await tx.sql`
    UPDATE saved_views SET opens = false WHERE person_id = ${personId}::uuid AND page = ${page}::text AND opens`;
}

export async function appendView(
  tx: EntityManager,
  personId: string,
  draft: SavedViewDraft,
): Promise<SavedView> {
  const [view] = await tx.sql<[SavedView]>`
    INSERT INTO saved_views (person_id, page, name, query, opens)
    VALUES (${personId}::uuid, ${draft.page}::text, ${draft.name}::text, ${draft.query}::text, ${draft.opens}::boolean)
    RETURNING id, page, name, query, opens`;
  return view;
}

export async function storeView(tx: EntityManager, { id, name, query, opens }: SavedView): Promise<void> {
  await tx.sql`
    UPDATE saved_views SET name = ${name}::text, query = ${query}::text, opens = ${opens}::boolean WHERE id = ${id}::uuid`;
}

/** @returns whether it was there */
export async function removeView(tx: EntityManager, personId: string, id: string): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    'DELETE FROM saved_views WHERE person_id = $1::uuid AND id = $2::uuid RETURNING id',
    [personId, id],
  );
  return rows.length > 0;
}
