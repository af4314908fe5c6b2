import { type EntityManager } from 'typeorm';
import { type ImplementerMerge } from './merge';
import { ImplementerMergeEntity } from './implementer-merge.entity';

/** What a merge moves from one record to the other. */
export interface Moved {
  readonly awardIds: string[];
  readonly subAwardIds: string[];
  readonly nameKeys: string[];
  readonly identifierKeys: string[];
  readonly contactIds: string[];
}

/** Gives everything of one record to another: awards, sub-awards, names, identifiers, contacts. */
export async function moveAll(tx: EntityManager, from: string, to: string): Promise<Moved> {
  const [moved] = await tx.sql<Moved[]>`
    WITH a AS (UPDATE awards SET implementer_id = ${to}::uuid, version = version + 1
                WHERE implementer_id = ${from}::uuid RETURNING id),
         s AS (UPDATE sub_awards SET implementer_id = ${to}::uuid, version = version + 1
                WHERE implementer_id = ${from}::uuid RETURNING id),
         n AS (UPDATE implementer_names SET implementer_id = ${to}::uuid WHERE implementer_id = ${from}::uuid RETURNING name_key),
         d AS (UPDATE implementer_identifiers SET implementer_id = ${to}::uuid
                WHERE implementer_id = ${from}::uuid RETURNING kind || ' ' || value AS key),
         c AS (UPDATE implementer_contacts SET implementer_id = ${to}::uuid WHERE implementer_id = ${from}::uuid RETURNING id)
    SELECT ARRAY(SELECT id FROM a ORDER BY id) AS "awardIds", ARRAY(SELECT id FROM s ORDER BY id) AS "subAwardIds",
           ARRAY(SELECT name_key FROM n ORDER BY 1) AS "nameKeys",
           ARRAY(SELECT key FROM d ORDER BY 1) AS "identifierKeys", ARRAY(SELECT id FROM c ORDER BY id) AS "contactIds"`;
  return moved ?? { awardIds: [], subAwardIds: [], nameKeys: [], identifierKeys: [], contactIds: [] };
}

type NewMerge = Moved & Pick<ImplementerMergeEntity, 'survivorId' | 'mergedId' | 'reason'>;

/** Names its columns only: who merged, and when, the api may not even leave to their defaults. */
export async function appendMerge(tx: EntityManager, merge: NewMerge): Promise<void> {
  await tx.sql`
    INSERT INTO implementer_merges (survivor_id, merged_id, reason, award_ids, sub_award_ids, name_keys, identifier_keys, contact_ids)
    VALUES (${merge.survivorId}::uuid, ${merge.mergedId}::uuid, ${merge.reason}, ${merge.awardIds}::uuid[],
            ${merge.subAwardIds}::uuid[], ${merge.nameKeys}::text[], ${merge.identifierKeys}::text[], ${merge.contactIds}::uuid[])`;
}

/** Gives back what a merge moved, as far as it is still where the merge put it. */
export async function moveBack(
  tx: EntityManager,
  {
    mergedId,
    survivorId,
    awardIds,
    subAwardIds,
    nameKeys,
    identifierKeys,
    contactIds,
  }: ImplementerMergeEntity,
): Promise<void> {
  await tx.sql`
    WITH a AS (UPDATE awards SET implementer_id = ${mergedId}::uuid, version = version + 1
                WHERE implementer_id = ${survivorId}::uuid AND id = ANY (${awardIds}::uuid[])),
         s AS (UPDATE sub_awards SET implementer_id = ${mergedId}::uuid, version = version + 1
                WHERE implementer_id = ${survivorId}::uuid AND id = ANY (${subAwardIds}::uuid[])),
         n AS (UPDATE implementer_names SET implementer_id = ${mergedId}::uuid
                WHERE implementer_id = ${survivorId}::uuid AND name_key = ANY (${nameKeys}::text[])),
         d AS (UPDATE implementer_identifiers SET implementer_id = ${mergedId}::uuid
                WHERE implementer_id = ${survivorId}::uuid AND kind || ' ' || value = ANY (${identifierKeys}::text[]))
    UPDATE implementer_contacts SET implementer_id = ${mergedId}::uuid
     WHERE implementer_id = ${survivorId}::uuid AND id = ANY (${contactIds}::uuid[])`;
}

/** Notes where the record went, or with null that it stands by itself again; its version rises. */
export async function storeMergedInto(tx: EntityManager, id: string, into: string | null): Promise<void> {
  await tx.sql`
    UPDATE implementers SET merged_into_id = ${into}::uuid, version = version + 1 WHERE id = ${id}::uuid`;
}

export async function raiseVersion(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`UPDATE implementers SET version = version + 1 WHERE id = ${id}::uuid`;
}

/** Sub-awards that pass money on from the one to the other, either way; as one record they would go to itself. */
export async function countSubAwardsBetween(tx: EntityManager, one: string, other: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }[]>`
    SELECT count(*)::int AS count FROM sub_awards s JOIN awards a ON a.id = s.award_id
     WHERE (a.implementer_id, s.implementer_id) IN ((${one}::uuid, ${other}::uuid), (${other}::uuid, ${one}::uuid))`;
  return row?.count ?? 0;
}

export async function countPeople(tx: EntityManager, id: string): Promise<number> {
  const [row] = await tx.sql<{ people: number }[]>`SELECT people_of_implementer(${id}::uuid) AS people`;
  return row?.people ?? 0;
}

/** The merge by which the record went into another and which nobody has undone. */
export function findStanding(tx: EntityManager, mergedId: string): Promise<ImplementerMergeEntity | null> {
  return tx
    .createQueryBuilder(ImplementerMergeEntity, 'm')
    .where('m.mergedId = :mergedId AND m.undoneAt IS NULL', { mergedId })
    .getOne();
}

/** Of the names that a merge moved, how many do not lead to its survivor any more, and whether one is its shown name. */
export async function weighNames(
  tx: EntityManager,
  { survivorId, nameKeys }: ImplementerMergeEntity,
): Promise<{ elsewhere: number; showsMoved: boolean }> {
  const [row] = await tx.sql<{ elsewhere: number; showsMoved: boolean }[]>`
    SELECT count(*) FILTER (WHERE n.implementer_id IS DISTINCT FROM ${survivorId}::uuid)::int AS elsewhere,
           bool_or(k.key = key_of_name(s.name)) AS "showsMoved"
      FROM unnest(${nameKeys}::text[]) AS k (key)
      JOIN implementers s ON s.id = ${survivorId}::uuid
      LEFT JOIN implementer_names n ON n.name_key = k.key`;
  return { elsewhere: row?.elsewhere ?? 0, showsMoved: row?.showsMoved ?? false };
}

export async function storeUndone(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`
    UPDATE implementer_merges SET undone_by = actor_id(), undone_at = now() WHERE id = ${id}::uuid`;
}

/** Merges of a record into another and of others into it, newest first, those undone included. */
export async function listMerges(tx: EntityManager, implementerId: string): Promise<ImplementerMerge[]> {
  return tx.sql<ImplementerMerge[]>`
    SELECT m.id, m.reason, m.merged_at AS "mergedAt", m.undone_at AS "undoneAt",
           json_build_object('id', s.id, 'name', s.name) AS survivor, json_build_object('id', g.id, 'name', g.name) AS merged,
           cardinality(m.award_ids) AS awards, cardinality(m.name_keys) AS names,
           json_build_object('id', m.merged_by, 'name', actor_name(m.merged_by)) AS "mergedBy",
           CASE WHEN m.undone_by IS NOT NULL
                THEN json_build_object('id', m.undone_by, 'name', actor_name(m.undone_by)) END AS "undoneBy"
      FROM implementer_merges m JOIN implementers s ON s.id = m.survivor_id JOIN implementers g ON g.id = m.merged_id
     WHERE ${implementerId}::uuid IN (m.survivor_id, m.merged_id)
     ORDER BY m.id DESC LIMIT 200`;
}
