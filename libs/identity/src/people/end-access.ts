import { type EntityManager } from 'typeorm';
import { removeSessionsOf } from '../sessions/sessions.queries';
import { revokeTokensOf } from '../tokens/api-tokens.queries';

/** Ends every session and token of the person, in the transaction that takes the reason for them away. */
export async function endAccess(tx: EntityManager, personId: string): Promise<void> {
  await removeSessionsOf(tx, personId);
  await revokeTokensOf(tx, personId);
}
