import { type EntityManager } from 'typeorm';

/** A line of the trail about one implementer; before and after hold columns as PostgreSQL names them. */
export interface ImplementerLine {
  readonly transactionId: bigint;
  readonly id: bigint;
  readonly at: Date;
  readonly actor: string;
  readonly actorName: string;
  readonly kind: 'inserted' | 'updated' | 'deleted';
  readonly subject: string;
  /** Of a name, its key; of an identifier, "kind/value". */
  readonly rowKey: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** What keys and ids in the lines stand for. */
export interface LineNames {
  /** Of implementers, by id. */
  readonly implementers: ReadonlyMap<string, string>;
  /** Spellings as they stand now, by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, string>;
}

/**
 * Lines about the party's own record, newest first; its awards have histories of their own.
 *
 * @param after the key of the last line that was shown
 */
export async function listLines(
  tx: EntityManager,
  implementerId: string,
  after: { transactionId: string; id: string } | null,
  limit: number,
): Promise<ImplementerLine[]> {
  return tx.sql<ImplementerLine[]>`
    SELECT transaction_id AS "transactionId", id, at, actor, actor_name(actor) AS "actorName", kind, subject,
           row_key AS "rowKey", before, after
      FROM audit_entries
     WHERE implementer_id = ${implementerId}::uuid AND award_id IS NULL AND kind <> 'event'
       AND subject IN ('implementers', 'implementer_names', 'implementer_identifiers', 'implementer_contacts',
                       'implementer_merges')
       -- A number that only counts changes says nothing by itself.
       AND NOT (subject = 'implementers' AND kind = 'updated' AND after - 'version' = '{}')
       AND (${after?.transactionId ?? null}::bigint IS NULL
            OR (transaction_id, id) < (${after?.transactionId ?? null}::bigint, ${after?.id ?? null}::bigint))
     ORDER BY transaction_id DESC, id DESC LIMIT ${limit}::int`;
}

/** Names of what the lines speak of. */
export async function namesOf(tx: EntityManager, lines: readonly ImplementerLine[]): Promise<LineNames> {
  const values = (...columns: string[]): string[] =>
    lines.flatMap(({ before, after }) =>
      columns
        .flatMap((column) => [before?.[column], after?.[column]])
        .filter((value) => typeof value === 'string'),
    );
  const keys = lines.filter(({ subject }) => subject === 'implementer_names').map(({ rowKey }) => rowKey);
  const ids = values('implementer_id', 'merged_into_id', 'merged_id', 'survivor_id');
  // A merge that is undone is told by its id alone.
  const merges = lines.filter(({ subject }) => subject === 'implementer_merges').map(({ rowKey }) => rowKey);
  const rows = await tx.sql<{ sort: keyof LineNames; key: string; name: string }[]>`
    SELECT 'implementers' AS sort, id::text AS key, name FROM implementers WHERE id = ANY (${ids}::uuid[])
     UNION ALL SELECT 'implementers', m.id::text, i.name FROM implementer_merges m JOIN implementers i ON i.id = m.merged_id
                WHERE m.id = ANY (${merges}::uuid[])
     UNION ALL SELECT 'names', name_key, name FROM implementer_names WHERE name_key = ANY (${keys}::text[])
     UNION ALL SELECT 'countries', code, name FROM places WHERE code = ANY (${values('country')}::text[])`;
  const of = (sort: keyof LineNames) =>
    new Map(rows.filter((row) => row.sort === sort).map(({ key, name }) => [key, name]));
  return { implementers: of('implementers'), names: of('names'), countries: of('countries') };
}
