import { decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type Implementer } from './implementer';
import { ImplementerNameEntity } from './implementer-name.entity';
import { type Holder } from './implementers.errors';

const IMPLEMENTERS = `
  SELECT i.id, i.name, i.type, i.provenance, i.version, i.recorded_at AS "recordedAt",
         ARRAY(SELECT n.name FROM implementer_names n
                WHERE n.implementer_id = i.id AND n.name_key <> key_of_name(i.name) ORDER BY lower(n.name)) AS "otherNames"
    FROM implementers i`;

export async function findById(tx: EntityManager, id: string): Promise<Implementer | null> {
  const [found = null] = await tx.sql<Implementer[]>`${() => IMPLEMENTERS} WHERE i.id = ${id}::uuid`;
  return found;
}

/** The record itself, or the one that it was merged into, however often that was merged on. */
export async function findSurvivor(tx: EntityManager, id: string): Promise<Implementer | null> {
  const [found = null] = await tx.sql<Implementer[]>`
    ${() => IMPLEMENTERS}
     WHERE i.merged_into_id IS NULL AND i.id IN (
       WITH RECURSIVE way AS (
         SELECT id, merged_into_id FROM implementers WHERE id = ${id}::uuid
         UNION SELECT next.id, next.merged_into_id FROM way JOIN implementers next ON next.id = way.merged_into_id
       ) SELECT id FROM way)`;
  return found;
}

/** By any of its names, whatever their case and punctuation. */
export async function findByName(tx: EntityManager, name: string): Promise<Implementer | null> {
  const [found = null] = await tx.sql<Implementer[]>`
    ${() => IMPLEMENTERS}
     WHERE i.id = (SELECT n.implementer_id FROM implementer_names n WHERE n.name_key = key_of_name(${name}::text))`;
  return found;
}

/** In the order of their names, without regard to case; records merged into others are left out. */
export async function listImplementers(tx: EntityManager, page: PageRequest): Promise<Page<Implementer>> {
  const after = decodeCursor(page.cursor, [/^[^]{1,200}$/, /^[0-9a-f-]{36}$/]);
  const rows = await tx.sql<Implementer[]>`
    ${() => IMPLEMENTERS}
     WHERE i.merged_into_id IS NULL
       AND (${after === null}::boolean
            OR (lower(i.name), i.id) > (lower(${after?.[0] ?? null}::text), ${after?.[1] ?? null}::uuid))
     ORDER BY lower(i.name), i.id
     LIMIT ${page.limit + 1}::int`;
  return toPage(rows, page.limit, (row) => [row.name, row.id]);
}

/** Who may be meant, the closest first: by names with spelling errors, their beginnings, and identifiers. */
export async function searchImplementers(
  tx: EntityManager,
  q: string,
  page: PageRequest,
): Promise<Page<Implementer>> {
  const after = decodeCursor(page.cursor, [/^\d{1,4}$/, /^[0-9a-f-]{36}$/]);
  const rows = await tx.sql<(Implementer & { score: number })[]>`
    WITH found AS MATERIALIZED (
      SELECT f.implementer_id, f.score FROM find_implementers(${q}::text) f
       WHERE ${after === null}::boolean
          OR (-f.score, f.implementer_id) > (-${after?.[0] ?? null}::integer, ${after?.[1] ?? null}::uuid)
       ORDER BY f.score DESC, f.implementer_id LIMIT ${page.limit + 1}::int
    )
    SELECT all_of_it.*, found.score
      FROM found JOIN LATERAL (${() => IMPLEMENTERS} WHERE i.id = found.implementer_id) all_of_it ON true
     ORDER BY found.score DESC, found.implementer_id`;
  const { items, next } = toPage(rows, page.limit, (row) => [String(row.score), row.id]);
  return { items: items.map(({ score: _score, ...implementer }) => implementer), next };
}

/**
 * Leads the names to the implementer; one that leads somewhere already is left as it is.
 *
 * Spellings of one key count once, the first of them.
 */
export async function appendNames(
  tx: EntityManager,
  implementerId: string,
  names: readonly string[],
): Promise<void> {
  const rows = names.map((name) => ({ implementerId, name }));
  await tx
    .createQueryBuilder()
    .insert()
    .into(ImplementerNameEntity)
    .values(rows)
    .orIgnore()
    .updateEntity(false)
    .execute();
}

interface TakenName {
  readonly name: string;
  /** In the list that was asked about. */
  readonly position: number;
  readonly holder: Holder;
}

/** The first of the names that leads to somebody else, and to whom. */
export async function findTakenName(
  tx: EntityManager,
  implementerId: string,
  names: readonly string[],
): Promise<TakenName | null> {
  const [taken = null] = await tx.sql<TakenName[]>`
    SELECT given.name, given.position::int - 1 AS position, json_build_object('id', i.id, 'name', i.name) AS holder
      FROM unnest(${names}::text[]) WITH ORDINALITY AS given (name, position)
      JOIN implementer_names n ON n.name_key = key_of_name(given.name)
      JOIN implementers i ON i.id = n.implementer_id
     WHERE i.id <> ${implementerId}::uuid ORDER BY given.position LIMIT 1`;
  return taken;
}

/** Those of the names that have no letter and no digit, or no length that fits. */
export async function listFaultyNames(tx: EntityManager, names: readonly string[]): Promise<number[]> {
  const rows = await tx.sql<{ position: number }[]>`
    SELECT given.position::int AS position
      FROM unnest(${names}::text[]) WITH ORDINALITY AS given (name, position)
     WHERE key_of_name(given.name) = '' OR length(given.name) NOT BETWEEN 1 AND 200 ORDER BY given.position`;
  return rows.map(({ position }) => position - 1);
}
