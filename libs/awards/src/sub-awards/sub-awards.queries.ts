import { decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type SubAward, type SubAwardDraft, type SubAwardTotals } from './sub-award';

const SUB_AWARDS = `
  SELECT s.id, json_build_object('id', a.id, 'fain', a.fain, 'title', a.title) AS prime,
         json_build_object('id', s.implementer_id, 'name', sub_recipient_name(s.implementer_id)) AS "subRecipient",
         s.number, s.title, s.amount_cents AS amount, s.starts_on AS "startsOn", s.ends_on AS "endsOn", s.provenance,
         s.version, s.recorded_at AS "recordedAt",
         json_build_object('id', s.recorded_by, 'name', actor_name(s.recorded_by)) AS "recordedBy",
         a.fain_key AS "fainKey", s.number_key AS "numberKey"
    FROM sub_awards s JOIN awards a ON a.id = s.award_id`;

type SubAwardRow = Omit<SubAward, 'amount'> & { amount: bigint; fainKey: string; numberKey: string };

const toSubAward = ({ fainKey: _fain, numberKey: _number, ...row }: SubAwardRow): SubAward => ({
  ...row,
  amount: Money.ofCents(row.amount),
});

/** Exactly one of both is given. */
export interface SubAwardsOf {
  readonly awardId?: string;
  /** The sub-recipient. */
  readonly implementerId?: string;
}

/** In the order of the primes' FAINs and the sub-awards' numbers, without regard to case and punctuation. */
export async function listSubAwards(
  tx: EntityManager,
  { awardId = undefined, implementerId = undefined }: SubAwardsOf,
  page: PageRequest,
): Promise<Page<SubAward>> {
  const after = decodeCursor(page.cursor, [/^[0-9A-Z]{1,30}$/, /^[0-9A-Z]{1,60}$/]);
  const rows = await tx.sql<SubAwardRow[]>`
    ${() => SUB_AWARDS}
     WHERE (${awardId ?? null}::uuid IS NULL OR s.award_id = ${awardId ?? null}::uuid)
       AND (${implementerId ?? null}::uuid IS NULL OR s.implementer_id = ${implementerId ?? null}::uuid)
       AND (${after?.[0] ?? null}::text IS NULL
            OR (a.fain_key, s.number_key) > (${after?.[0] ?? null}::text, ${after?.[1] ?? null}::text))
     ORDER BY a.fain_key, s.number_key
     LIMIT ${page.limit + 1}::int`;
  const { items, next } = toPage(rows, page.limit, (row) => [row.fainKey, row.numberKey]);
  return { items: items.map(toSubAward), next };
}

export async function findSubAward(tx: EntityManager, id: string): Promise<SubAward | null> {
  const [row] = await tx.sql<SubAwardRow[]>`${() => SUB_AWARDS} WHERE s.id = ${id}::uuid`;
  return row === undefined ? null : toSubAward(row);
}

/** Another sub-award of the same prime that has the number, in any case and punctuation. */
export async function findByNumber(
  tx: EntityManager,
  awardId: string,
  number: string,
  exceptId: string | null,
): Promise<{ number: string; title: string } | null> {
  const [holder = null] = await tx.sql<{ number: string; title: string }[]>`
    SELECT number, title FROM sub_awards
     WHERE award_id = ${awardId}::uuid AND number_key = key_of_fain(${number}::text)
       AND id IS DISTINCT FROM ${exceptId}::uuid`;
  return holder;
}

/** A sub-award of the award that has this number or goes to this implementer. */
export async function findConfused(
  tx: EntityManager,
  awardId: string,
  { fain, implementerId }: { fain: string; implementerId: string },
): Promise<{ number: string; title: string } | null> {
  const [sub = null] = await tx.sql<{ number: string; title: string }[]>`
    SELECT number, title FROM sub_awards
     WHERE award_id = ${awardId}::uuid
       AND (number_key = key_of_fain(${fain}::text) OR implementer_id = ${implementerId}::uuid)
     ORDER BY implementer_id = ${implementerId}::uuid DESC, id LIMIT 1`;
  return sub;
}

export async function readTotals(tx: EntityManager, awardId: string): Promise<SubAwardTotals> {
  const [row] = await tx.sql<{ obligated: bigint; subAwarded: bigint; count: number }[]>`
    SELECT coalesce(max(b.obligated_cents), 0)::bigint AS obligated, coalesce(max(b.sub_awarded_cents), 0)::bigint AS "subAwarded",
           (SELECT count(*)::int FROM sub_awards s WHERE s.award_id = ${awardId}::uuid) AS count
      FROM award_balances b WHERE b.award_id = ${awardId}::uuid`;
  return {
    obligated: Money.ofCents(row?.obligated ?? 0n),
    subAwarded: Money.ofCents(row?.subAwarded ?? 0n),
    count: row?.count ?? 0,
  };
}

type Terms = Omit<SubAwardDraft, 'subRecipient'> & { readonly implementerId: string };

/** @returns its id */
export async function appendSubAward(tx: EntityManager, awardId: string, terms: Terms): Promise<string> {
  const { implementerId, number, title, amount, startsOn, endsOn } = terms;
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO sub_awards (award_id, implementer_id, number, title, amount_cents, starts_on, ends_on)
    VALUES (${awardId}::uuid, ${implementerId}::uuid, ${number}, ${title}, ${String(amount.cents)}::bigint,
            ${startsOn}::date, ${endsOn}::date) RETURNING id`;
  return row?.id ?? '';
}

/** Stores all terms; its version rises by one. */
export async function storeSubAward(tx: EntityManager, id: string, terms: Terms): Promise<void> {
  const { implementerId, number, title, amount, startsOn, endsOn } = terms;
  await tx.sql`
    UPDATE sub_awards
       SET implementer_id = ${implementerId}::uuid, number = ${number}, title = ${title},
           amount_cents = ${String(amount.cents)}::bigint, starts_on = ${startsOn}::date, ends_on = ${endsOn}::date,
           version = version + 1
     WHERE id = ${id}::uuid`;
}

export async function removeSubAward(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`DELETE FROM sub_awards WHERE id = ${id}::uuid`;
}
