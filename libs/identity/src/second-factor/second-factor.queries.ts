import { type EntityManager, IsNull } from 'typeorm';
import { RecoveryCodeEntity } from './recovery-code.entity';

export interface StoredSecret {
  readonly sealed: Buffer;
  readonly isConfirmed: boolean;
}

export async function findSecret(tx: EntityManager, personId: string): Promise<StoredSecret | null> {
  const [row] = await tx.sql<StoredSecret[]>`
    SELECT totp_secret_encrypted AS sealed, totp_confirmed_at IS NOT NULL AS "isConfirmed"
      FROM credentials WHERE person_id = ${personId}::uuid AND totp_secret_encrypted IS NOT NULL`;
  return row ?? null;
}

/** Stands unconfirmed until a code proves that the authenticator has it. */
export async function storeSecret(tx: EntityManager, personId: string, sealed: Buffer): Promise<void> {
  await tx.sql`
    INSERT INTO credentials (person_id, totp_secret_encrypted) VALUES (${personId}::uuid, ${sealed})
        ON CONFLICT (person_id)
        DO UPDATE SET totp_secret_encrypted = EXCLUDED.totp_secret_encrypted, totp_confirmed_at = NULL,
                      totp_last_step = NULL`;
}

export async function confirmSecret(tx: EntityManager, personId: string): Promise<void> {
  await tx.sql`UPDATE credentials SET totp_confirmed_at = now() WHERE person_id = ${personId}::uuid`;
}

export async function removeSecondFactor(tx: EntityManager, personId: string): Promise<void> {
  await tx.sql`
    UPDATE credentials SET totp_secret_encrypted = NULL, totp_confirmed_at = NULL, totp_last_step = NULL
     WHERE person_id = ${personId}::uuid`;
  await tx.delete(RecoveryCodeEntity, { personId });
}

/** @returns whether the step had not been used: of several at once, one wins */
export async function useStep(tx: EntityManager, personId: string, step: bigint): Promise<boolean> {
  const [row] = await tx.sql<{ used: string }[]>`
    WITH used AS (
      UPDATE credentials SET totp_last_step = ${step.toString()}::bigint
       WHERE person_id = ${personId}::uuid
         AND (totp_last_step IS NULL OR totp_last_step < ${step.toString()}::bigint)
      RETURNING person_id)
    SELECT person_id AS used FROM used`;
  return row !== undefined;
}

/** @returns whether it was one of the person's and unused: of several at once, one wins */
export async function useRecoveryCode(
  tx: EntityManager,
  personId: string,
  codeHash: Buffer,
): Promise<boolean> {
  const [row] = await tx.sql<{ used: string }[]>`
    WITH used AS (
      UPDATE recovery_codes SET used_at = now()
       WHERE code_hash = ${codeHash} AND person_id = ${personId}::uuid AND used_at IS NULL
      RETURNING person_id)
    SELECT person_id AS used FROM used`;
  return row !== undefined;
}

/** These and no others. */
export async function storeRecoveryCodes(
  tx: EntityManager,
  personId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await tx.delete(RecoveryCodeEntity, { personId });
  await tx.insert(
    RecoveryCodeEntity,
    hashes.map((codeHash) => ({ personId, codeHash })),
  );
}

export async function countRecoveryCodes(tx: EntityManager, personId: string): Promise<number> {
  return tx.countBy(RecoveryCodeEntity, { personId, usedAt: IsNull() });
}
