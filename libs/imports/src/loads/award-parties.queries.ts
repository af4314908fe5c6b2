import { type EntityManager } from 'typeorm';
import { PROGRAM_CATEGORIES } from '@awardbook/awards';
import { SHARE_SEPARATORS } from '../checks/shares';

/** The separators of staged shares, as SQL literals. */
const [SHARE, SIZE] = [SHARE_SEPARATORS.share, SHARE_SEPARATORS.size].map(
  (mark) => `chr(${mark.charCodeAt(0)})`,
);

/**
 * Looks up what staged awards name: implementers once for each spelling, shares one by one.
 *
 * Leaves `staged_parties` (a row a key of a name) and `staged_splits` (a row an award and split).
 */
export async function resolveParties(tx: EntityManager): Promise<void> {
  await tx.query(`
    CREATE TEMPORARY TABLE staged_parties ON COMMIT DROP AS
    SELECT named.name_key, n.implementer_id, i.type AS known_type,
           named.type, named.other_type, named.name, named.provenance
      FROM (SELECT key_of_name(implementer) AS name_key,
                   min(implementer_type) AS type, nullif(max(implementer_type), min(implementer_type)) AS other_type,
                   (array_agg(implementer ORDER BY row_number))[1] AS name,
                   (array_agg(provenance ORDER BY row_number))[1] AS provenance
              FROM staged WHERE implementer IS NOT NULL GROUP BY 1) named
      LEFT JOIN implementer_names n USING (name_key)
      LEFT JOIN implementers i ON i.id = n.implementer_id`);
  await tx.query(
    `
    CREATE TEMPORARY TABLE staged_shares ON COMMIT DROP AS
    WITH parts AS MATERIALIZED (
      SELECT s.row_number, split.name AS split, split_part(share, ${SIZE}, 1) AS name,
             split_part(share, ${SIZE}, 2)::integer AS points
        FROM staged s
       CROSS JOIN LATERAL (VALUES ('category', s.categories), ('country', s.countries)) AS split (name, text)
       CROSS JOIN LATERAL string_to_table(split.text, ${SHARE}) share
    ), names AS MATERIALIZED (
      SELECT typed.split, typed.name,
             CASE typed.split WHEN 'category' THEN category.code ELSE coalesce(by_code.code, by_name.code) END AS code
        FROM (SELECT DISTINCT split, name FROM parts) typed
        LEFT JOIN unnest($1::text[]) AS category (code) ON category.code = lower(typed.name)
        LEFT JOIN places by_code ON by_code.code = upper(typed.name)
        LEFT JOIN places by_name ON key_of_name(by_name.name) = key_of_name(typed.name)
    )
    SELECT parts.*, names.code FROM parts JOIN names USING (split, name)`,
    [PROGRAM_CATEGORIES.map(({ code }) => code)],
  );
  await tx.query(`
    CREATE TEMPORARY TABLE staged_splits ON COMMIT DROP AS
    SELECT row_number, split, string_agg(code || ' ' || points, ', ' ORDER BY code COLLATE "C") AS shares,
           string_agg(name, ', ') FILTER (WHERE code IS NULL) AS unknown,
           count(code) > count(DISTINCT code) AS repeated
      FROM staged_shares GROUP BY row_number, split`);
  for (const table of ['staged_parties', 'staged_shares', 'staged_splits'])
    await tx.query(`ANALYZE ${table}`);
}

/** Records the implementers that no name leads to yet, and gives their ids to the staged ones. */
export async function storeNewImplementers(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE staged_parties SET implementer_id = uuidv7(), known_type = NULL WHERE implementer_id IS NULL`,
  );
  await tx.query(`
    INSERT INTO implementers (id, name, type, provenance)
    SELECT implementer_id, name, type, provenance::provenance FROM staged_parties WHERE known_type IS NULL ORDER BY name_key`);
  await tx.query(`
    INSERT INTO implementer_names (implementer_id, name)
    SELECT implementer_id, name FROM staged_parties WHERE known_type IS NULL ORDER BY name_key`);
}
