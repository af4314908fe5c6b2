import { type EntryKind, type EntryListFilter, entriesQuery, entryParameters } from '@awardbook/ledger';
import { escapeLiteral, type PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Readable } from 'node:stream';
import { type EntityManager } from 'typeorm';

/** Totals of one kind of entry under a filter. */
export interface KindTotal {
  kind: EntryKind;
  entries: number;
  /** Signed, and only the part that falls under the filter. */
  portionCents: bigint;
  syntheticEntries: number;
}

/** In the order of the life of a dollar. */
export async function listKindTotals(tx: EntityManager, filter: EntryListFilter): Promise<KindTotal[]> {
  return tx.query<KindTotal[]>(
    `SELECT kind, count(*)::int AS entries, sum("portionCents")::bigint AS "portionCents",
            count(*) FILTER (WHERE provenance = 'synthetic')::int AS "syntheticEntries"
       FROM (${entriesQuery(filter)}) e GROUP BY kind ORDER BY kind`,
    entryParameters(filter),
  );
}

/**
 * The query behind the ledger's Data sheet: oldest first, columns as `LEDGER_COLUMNS` lists them.
 *
 * Money leaves as whole cents and dates as calendar dates.
 */
export function ledgerRowsQuery(filter: EntryListFilter): string {
  // COPY takes no parameters, so each value is written into the query, quoted by the driver.
  const literals = entryParameters(filter).map(literalOf);
  const entries = entriesQuery(filter).replaceAll(
    /\$(\d+)/g,
    (_, number: string) => literals[Number(number) - 1] ?? 'NULL',
  );
  return `
    SELECT "effectiveOn", "quarterOfAction" / 10, kind, "signedCents", "portionCents", fain, title, "implementerName",
           account, "treasuryAccount", "yearOfFunds", office, provenance, description, id
      FROM (${entries}) e ORDER BY "effectiveOn", id`;
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return `ARRAY[${value.map(literalOf).join(', ')}]`;
  return escapeLiteral(String(value));
}

/** The rows as PostgreSQL's COPY text, in pieces cut anywhere; they wait for whoever reads them. */
export async function streamLedgerRows(tx: EntityManager, filter: EntryListFilter): Promise<Readable> {
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  return client.query(copyTo(`COPY (${ledgerRowsQuery(filter)}) TO STDOUT`));
}

/** Names of a country, an implementer and a program officer, by what a filter says of them. */
export async function namesOfFilter(
  tx: EntityManager,
  filter: Pick<EntryListFilter, 'country' | 'implementer'> & { officer?: string | undefined },
): Promise<Map<string, string>> {
  const rows = await tx.sql<{ key: string; name: string }[]>`
    SELECT code AS key, name FROM places WHERE code = ${filter.country ?? null}
     UNION ALL SELECT id::text, name FROM implementers WHERE id::text = ${filter.implementer ?? null}::text
     UNION ALL SELECT o.id, actor_name(o.id) FROM (VALUES (${filter.officer ?? null}::text)) o (id) WHERE o.id IS NOT NULL`;
  return new Map(rows.map(({ key, name }) => [key, name]));
}
