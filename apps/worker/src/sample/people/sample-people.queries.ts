import { type EntityManager } from 'typeorm';

export async function isSamplePortfolio(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.sql<{ sample: boolean }[]>`SELECT sample FROM portfolio`;
  return row?.sample === true;
}

/** The id of the implementer with the most awards, an invented one if there is any; null without awards. */
export async function findBusyImplementer(tx: EntityManager): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }[]>`
    SELECT i.id FROM implementers i JOIN awards a ON a.implementer_id = i.id
     GROUP BY i.id ORDER BY i.provenance = 'synthetic' DESC, count(*) DESC, i.name LIMIT 1`;
  return row?.id ?? null;
}
