import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type Identifier } from './identifier';
import { type Contact, type ImplementerRecord, type PartyName } from './implementer';
import { ImplementerContactEntity } from './implementer-contact.entity';
import { ImplementerIdentifierEntity } from './implementer-identifier.entity';
import { type Holder } from './implementers.errors';

/** With all that is known of it. */
export async function findRecord(tx: EntityManager, id: string): Promise<ImplementerRecord | null> {
  const [found = null] = await tx.sql<ImplementerRecord[]>`
    ${KEPT} SELECT i.id, i.name, i.type, i.provenance, i.version, i.recorded_at AS "recordedAt",
           ARRAY(SELECT n.name FROM implementer_names n
                  WHERE n.implementer_id = i.id AND n.name_key <> key_of_name(i.name) ORDER BY lower(n.name)) AS "otherNames",
           CASE WHEN p.code IS NOT NULL THEN json_build_object('code', p.code, 'name', p.name) END AS country,
           (SELECT coalesce(json_agg(json_build_object('name', n.name, 'sort', n.sort, 'usedFrom', n.used_from,
                     'usedUntil', n.used_until) ORDER BY lower(n.name)), '[]')
              FROM implementer_names n WHERE n.implementer_id = i.id) AS names,
           (SELECT coalesce(json_agg(json_build_object('kind', d.kind, 'value', d.value) ORDER BY d.kind, d.value), '[]')
              FROM implementer_identifiers d WHERE d.implementer_id = i.id) AS identifiers,
           (SELECT coalesce(json_agg(json_build_object('name', c.name, 'role', c.role, 'email', c.email,
                     'phone', c.phone) ORDER BY c.id), '[]')
              FROM implementer_contacts c WHERE c.implementer_id = i.id) AS contacts,
           CASE WHEN i.merged_into_id IS NOT NULL THEN json_build_object('id', i.merged_into_id,
             'name', (SELECT s.name FROM implementers s WHERE s.id = i.merged_into_id)) END AS "mergedInto"
      FROM implementers i LEFT JOIN places p ON p.code = i.country
     WHERE i.id = ${id}::uuid`;
  return found;
}

/** Makes other changes of the records wait, and whoever gives them an award or a person; in one order, always. */
export async function lockImplementers(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.sql`SELECT FROM implementers WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** The name, if it is a country's code. */
export async function findCountry(tx: EntityManager, code: string): Promise<string | null> {
  const [place] = await tx.sql<{ name: string }[]>`
    SELECT name FROM places WHERE code = ${code} AND kind = 'country'`;
  return place?.name ?? null;
}

/** Gives the implementer these names and no others; what leads to somebody else is left as it is. */
export async function replaceNames(
  tx: EntityManager,
  implementerId: string,
  names: readonly PartyName[],
): Promise<void> {
  const rows = JSON.stringify(names);
  await tx.sql`
    DELETE FROM implementer_names n
     WHERE n.implementer_id = ${implementerId}::uuid
       AND n.name_key NOT IN (SELECT key_of_name(g.name) FROM json_to_recordset(${rows}::json) AS g (name text))`;
  await tx.sql`
    INSERT INTO implementer_names AS n (implementer_id, name, sort, used_from, used_until)
    SELECT ${implementerId}::uuid, g.name, g.sort, g."usedFrom", g."usedUntil"
      FROM json_to_recordset(${rows}::json) AS g (name text, sort text, "usedFrom" date, "usedUntil" date)
        ON CONFLICT (name_key)
        DO UPDATE SET name = EXCLUDED.name, sort = EXCLUDED.sort, used_from = EXCLUDED.used_from, used_until = EXCLUDED.used_until
     WHERE n.implementer_id = EXCLUDED.implementer_id`;
}

/** Positions of those names that are another spelling of one before them. */
export async function listRepeatedNames(tx: EntityManager, names: readonly string[]): Promise<number[]> {
  const rows = await tx.sql<{ position: number }[]>`
    SELECT max(given.position)::int AS position
      FROM unnest(${names}::text[]) WITH ORDINALITY AS given (name, position)
     GROUP BY key_of_name(given.name) HAVING count(*) > 1 ORDER BY 1`;
  return rows.map(({ position }) => position - 1);
}

/** Gives the implementer these identifiers and no others; what leads to somebody else is left as it is. */
export async function replaceIdentifiers(
  tx: EntityManager,
  implementerId: string,
  identifiers: readonly Identifier[],
): Promise<void> {
  const keys = identifiers.map(({ kind, value }) => `${kind} ${value}`);
  await tx.sql`
    DELETE FROM implementer_identifiers
     WHERE implementer_id = ${implementerId}::uuid AND kind || ' ' || value <> ALL (${keys}::text[])`;
  if (identifiers.length === 0) return;
  const rows = identifiers.map((identifier) => ({ ...identifier, implementerId }));
  const insert = tx.createQueryBuilder().insert().into(ImplementerIdentifierEntity).values(rows);
  await insert.orIgnore().updateEntity(false).execute();
}

/** The first of the identifiers that leads to somebody else, and to whom. */
export async function findTakenIdentifier(
  tx: EntityManager,
  implementerId: string,
  identifiers: readonly Identifier[],
): Promise<{ position: number; holder: Holder } | null> {
  const keys = identifiers.map(({ kind, value }) => `${kind} ${value}`);
  const [taken = null] = await tx.sql<{ position: number; holder: Holder }[]>`
    SELECT given.position::int - 1 AS position, json_build_object('id', i.id, 'name', i.name) AS holder
      FROM unnest(${keys}::text[]) WITH ORDINALITY AS given (key, position)
      JOIN implementer_identifiers d ON d.kind || ' ' || d.value = given.key
      JOIN implementers i ON i.id = d.implementer_id
     WHERE i.id <> ${implementerId}::uuid ORDER BY given.position LIMIT 1`;
  return taken;
}

/** Gives the implementer these contacts, in this order, and no others. */
export async function replaceContacts(
  tx: EntityManager,
  implementerId: string,
  contacts: readonly Contact[],
): Promise<void> {
  await tx.delete(ImplementerContactEntity, { implementerId });
  // One by one: their order is that of the ids that the database makes.
  for (const contact of contacts) await tx.insert(ImplementerContactEntity, { ...contact, implementerId });
}
