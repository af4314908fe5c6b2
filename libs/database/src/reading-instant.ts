import { type EntityManager } from 'typeorm';

/** The instant that the transaction reads at: RFC 3339, UTC, whole seconds. */
export async function readingInstant(tx: EntityManager): Promise<string> {
  const [row] = await tx.sql<[{ instant: string }]>`
    SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS instant`;
  return row.instant;
}
