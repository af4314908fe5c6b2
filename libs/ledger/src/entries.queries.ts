import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type EntryKind } from './entry-kind';

/** A row to be appended; everything resolved. */
export interface NewEntry {
  awardId: string;
  fundId: string;
  kind: EntryKind;
  amountCents: bigint;
  effectiveOn: IsoDate;
  sharesOn: IsoDate;
  reversal: boolean;
  correctsId: string | null;
  idempotencyKey: string;
  description: string;
}

/**
 * Appends all rows by one statement, so that the invariants are checked once, on their net.
 *
 * @returns ids, in the order of the rows
 */
export async function appendEntries(tx: EntityManager, entries: readonly NewEntry[]): Promise<string[]> {
  const column = <K extends keyof NewEntry>(name: K) => entries.map((entry) => entry[name]);
  const cents = entries.map((entry) => entry.amountCents.toString());
  const rows = await tx.sql<{ id: string; idempotencyKey: string }[]>`
    INSERT INTO ledger_entries (award_id, fund_id, kind, amount_cents, effective_on, shares_on, reversal, corrects_id, idempotency_key, description)
    SELECT * FROM unnest(${column('awardId')}::uuid[], ${column('fundId')}::uuid[], ${column('kind')}::entry_kind[],
                         ${cents}::bigint[], ${column('effectiveOn')}::date[], ${column('sharesOn')}::date[],
                         ${column('reversal')}::boolean[], ${column('correctsId')}::uuid[],
                         ${column('idempotencyKey')}::text[], ${column('description')}::text[])
    RETURNING id, idempotency_key AS "idempotencyKey"`;
  const idOf = new Map(rows.map((row) => [row.idempotencyKey, row.id]));
  return entries.map((entry) => idOf.get(entry.idempotencyKey) ?? '');
}

export interface StoredEntry extends Omit<NewEntry, 'amountCents'> {
  id: string;
  amountCents: bigint;
}

const STORED = `id, award_id AS "awardId", fund_id AS "fundId", kind, amount_cents AS "amountCents",
  effective_on AS "effectiveOn", shares_on AS "sharesOn", reversal, corrects_id AS "correctsId",
  idempotency_key AS "idempotencyKey", description`;

/** Entries that stand under these idempotency keys. */
export async function findEntriesByKey(tx: EntityManager, keys: readonly string[]): Promise<StoredEntry[]> {
  return tx.query<StoredEntry[]>(
    `SELECT ${STORED} FROM ledger_entries WHERE idempotency_key = ANY ($1::text[])`,
    [keys],
  );
}

export async function findEntry(tx: EntityManager, id: string): Promise<StoredEntry | null> {
  const [entry] = await tx.query<StoredEntry[]>(`SELECT ${STORED} FROM ledger_entries WHERE id = $1`, [id]);
  return entry ?? null;
}

/** A fund as an entry names it. */
export interface FundKey {
  treasuryAccount: string;
  office: string;
  yearOfFunds: number;
}

/** Those of the symbols that Treasury lists. */
export async function listKnownSymbols(
  tx: EntityManager,
  treasuryAccounts: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.sql<{ code: string }[]>`
    SELECT code FROM treasury_accounts WHERE code = ANY (${treasuryAccounts}::text[])`;
  return new Set(rows.map((row) => row.code));
}

/** The funds that offices hold under some symbols. */
export async function listFundsOf(
  tx: EntityManager,
  treasuryAccounts: readonly string[],
): Promise<(FundKey & { id: string })[]> {
  return tx.sql`
    SELECT f.id, t.code AS "treasuryAccount", f.office_code AS office, f.year_of_funds AS "yearOfFunds"
      FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
     WHERE t.code = ANY (${treasuryAccounts}::text[]) ORDER BY t.code, f.year_of_funds, f.office_code`;
}
