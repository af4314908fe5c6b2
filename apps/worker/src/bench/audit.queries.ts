import { type Client } from 'pg';

/** Lets the audit's triggers of the ledger work or rest. */
export async function setAuditTriggers(client: Client, work: 'ENABLE' | 'DISABLE'): Promise<void> {
  await client.query(`ALTER TABLE ledger_entries ${work} TRIGGER audit_inserted`);
}
