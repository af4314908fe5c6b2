import { type EntityManager } from 'typeorm';

export async function findPasswordHash(tx: EntityManager, personId: string): Promise<string | null> {
  const [row] = await tx.sql<{ hash: string | null }[]>`
    SELECT password_hash AS hash FROM credentials WHERE person_id = ${personId}::uuid`;
  return row?.hash ?? null;
}

/** When it was chosen; null when there is none. */
export async function findPasswordDate(tx: EntityManager, personId: string): Promise<Date | null> {
  const [row] = await tx.sql<{ at: Date | null }[]>`
    SELECT password_changed_at AS at FROM credentials WHERE person_id = ${personId}::uuid`;
  return row?.at ?? null;
}

export async function storePassword(tx: EntityManager, personId: string, hash: string): Promise<void> {
  await tx.sql`
    INSERT INTO credentials (person_id, password_hash, password_changed_at) VALUES (${personId}::uuid, ${hash}, now())
        ON CONFLICT (person_id)
        DO UPDATE SET password_hash = EXCLUDED.password_hash, password_changed_at = EXCLUDED.password_changed_at`;
}

/** The same password at another cost: nothing that its owner would call a change. */
export async function replaceHash(tx: EntityManager, personId: string, hash: string): Promise<void> {
  await tx.sql`UPDATE credentials SET password_hash = ${hash} WHERE person_id = ${personId}::uuid`;
}
