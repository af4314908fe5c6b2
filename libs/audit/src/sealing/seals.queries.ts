import { type Readable } from 'node:stream';
import { assert } from '@awardbook/problems';
import { type PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type EntityManager } from 'typeorm';
import { type Head, type Seal } from './seal';

/** Any number; of two that seal at once, one finds nothing to do. */
const SEALING_LOCK = 4_150_011;

const SEALS = `
  SELECT number, from_transaction AS "fromTransaction", to_transaction AS "toTransaction", entries,
         previous_hash AS "previousHash", hash, extract(epoch FROM sealed_at)::text AS "sealedAt", marks
    FROM audit_seals`;

/** False when another is sealing just now; held until the end of the transaction. */
export async function lockSealing(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.sql<
    { locked: boolean }[]
  >`SELECT pg_try_advisory_xact_lock(${SEALING_LOCK}) AS locked`;
  return row?.locked === true;
}

/** The first transaction that may still run: everything before it is over and has left all its entries. */
export async function firstOpenTransaction(tx: EntityManager): Promise<bigint> {
  const [row] = await tx.sql<{ first: bigint }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS first`;
  assert(row !== undefined, 'a snapshot has a first open transaction');
  return row.first;
}

/** The first transaction that has not begun. */
export async function nextTransaction(tx: EntityManager): Promise<bigint> {
  const [row] = await tx.sql<{ next: bigint }[]>`
    SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next`;
  assert(row !== undefined, 'a snapshot has a next transaction');
  return row.next;
}

export async function findLastSeal(tx: EntityManager): Promise<Seal | null> {
  const rows = await tx.sql<Seal[]>`${() => SEALS} ORDER BY number DESC LIMIT 1`;
  return rows[0] ?? null;
}

/** In the order of their numbers, after the given one. */
export async function listSealsAfter(
  tx: EntityManager,
  number: bigint | null,
  limit: number,
): Promise<Seal[]> {
  return tx.sql<Seal[]>`
    ${() => SEALS} WHERE ${number}::bigint IS NULL OR number > ${number}::bigint ORDER BY number LIMIT ${limit}`;
}

/**
 * Where a seal that begins at `from` ends: at `limit`, or before the transaction whose entries would be too many.
 *
 * Null when there is no entry to seal. A transaction is never divided, however many entries it left.
 */
export async function endOfSeal(
  tx: EntityManager,
  from: bigint,
  limit: bigint,
  mostEntries: number,
): Promise<bigint | null> {
  const [first] = await tx.sql<{ id: bigint }[]>`
    SELECT transaction_id AS id FROM audit_entries
     WHERE transaction_id >= ${from} AND transaction_id < ${limit} ORDER BY transaction_id LIMIT 1`;
  if (first === undefined) return null;
  const [beyond] = await tx.sql<{ id: bigint }[]>`
    SELECT transaction_id AS id FROM audit_entries
     WHERE transaction_id >= ${from} AND transaction_id < ${limit}
     ORDER BY transaction_id, id OFFSET ${mostEntries} LIMIT 1`;
  if (beyond === undefined) return limit;
  return beyond.id > first.id ? beyond.id : beyond.id + 1n;
}

/**
 * The entries of transactions from one to before another, as lines of COPY's text format.
 *
 * This text is what hashes are over: another column or another form of one is another trail.
 */
export async function streamEntries(tx: EntityManager, from: bigint, to: bigint): Promise<Readable> {
  assert(tx.queryRunner !== undefined, 'entries are streamed inside a transaction');
  const client = (await tx.queryRunner.connect()) as PoolClient;
  return client.query(
    copyTo(`COPY (
      SELECT transaction_id, id, extract(epoch FROM at)::text, actor, actor_role, login, kind, subject, row_key,
             award_id, implementer_id, before, after
        FROM audit_entries WHERE transaction_id >= ${from} AND transaction_id < ${to}
       ORDER BY transaction_id, id) TO STDOUT`),
  );
}

/** The server's clock, as seals write time. */
export async function sealingTime(tx: EntityManager): Promise<string> {
  const [row] = await tx.sql<{ now: string }[]>`SELECT extract(epoch FROM clock_timestamp())::text AS now`;
  assert(row !== undefined, 'a server has a clock');
  return row.now;
}

export async function appendSeal(tx: EntityManager, seal: Seal): Promise<void> {
  await tx.sql`
    INSERT INTO audit_seals (number, from_transaction, to_transaction, entries, previous_hash, hash, sealed_at, marks)
    VALUES (${seal.number}, ${seal.fromTransaction}, ${seal.toTransaction}, ${seal.entries}, ${seal.previousHash},
            ${seal.hash}, timestamptz 'epoch' + ${seal.sealedAt}::numeric * interval '1 second', ${seal.marks})`;
}

/** Null before the first seal. */
export async function findHead(tx: EntityManager): Promise<Head | null> {
  const rows = await tx.sql<Head[]>`
    SELECT number, hash, sealed_at AS "sealedAt", (SELECT sum(entries) FROM audit_seals)::bigint AS entries
      FROM audit_seals ORDER BY number DESC LIMIT 1`;
  return rows[0] ?? null;
}

/** Entries that stand outside what seals may cover: before the first transaction, or of one that has not begun. */
export async function listImpossibleEntries(
  tx: EntityManager,
  next: bigint,
  limit: number,
): Promise<{ transactionId: bigint; id: bigint }[]> {
  return tx.sql`
    SELECT transaction_id AS "transactionId", id FROM audit_entries
     WHERE transaction_id < 0 OR transaction_id >= ${next} ORDER BY transaction_id, id LIMIT ${limit}`;
}

export async function countEntriesFrom(tx: EntityManager, transaction: bigint): Promise<bigint> {
  const [row] = await tx.sql<{ entries: bigint }[]>`
    SELECT count(*) AS entries FROM audit_entries WHERE transaction_id >= ${transaction}`;
  return row?.entries ?? 0n;
}

/** When a head was last mailed, and which; null when none was. */
export async function findLastMail(
  tx: EntityManager,
): Promise<{ number: bigint; isOfToday: boolean } | null> {
  const rows = await tx.sql<{ number: bigint; isOfToday: boolean }[]>`
    SELECT number, sent_at > now() - interval '24 hours' AS "isOfToday"
      FROM audit_head_mails ORDER BY number DESC LIMIT 1`;
  return rows[0] ?? null;
}

export async function appendMail(tx: EntityManager, number: bigint, sentTo: string): Promise<void> {
  await tx.sql`INSERT INTO audit_head_mails (number, sent_to) VALUES (${number}, ${sentTo})`;
}
