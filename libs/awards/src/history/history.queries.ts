import { type EntityManager } from 'typeorm';
import { type HistoryLine, type HistoryNames } from './history';

/**
 * All lines of the trail about an award, its shares, budgets and amendments, newest first; entries of the ledger stand
 * there themselves.
 *
 * All, for what a share was before is only told by the lines before: an award has tens of them in its life.
 */
export async function listHistoryLines(tx: EntityManager, awardId: string): Promise<HistoryLine[]> {
  return tx.sql<HistoryLine[]>`
    SELECT transaction_id AS "transactionId", id, at, actor, actor_name(actor) AS "actorName", kind, subject, before, after
      FROM audit_entries
     WHERE award_id = ${awardId}::uuid AND subject <> 'ledger_entries'
       AND subject IN ('awards', 'award_category_shares', 'award_country_shares', 'award_amendments',
                       'award_budgets', 'budget_approvals')
       AND kind <> 'event'
     ORDER BY transaction_id DESC, id DESC`;
}

/** Names of the implementers and places that the lines speak of. */
export async function namesOf(tx: EntityManager, lines: readonly HistoryLine[]): Promise<HistoryNames> {
  const values = (column: string): string[] =>
    lines.flatMap(({ before, after }) =>
      [before?.[column], after?.[column]].filter((value) => typeof value === 'string'),
    );
  const implementers = await tx.sql<{ key: string; name: string }[]>`
    SELECT id::text AS key, name FROM implementers WHERE id = ANY (${values('implementer_id')}::uuid[])`;
  const places = await tx.sql<{ key: string; name: string }[]>`
    SELECT code AS key, name FROM places WHERE code = ANY (${values('place')}::text[])`;
  const toMap = (rows: readonly { key: string; name: string }[]) =>
    new Map(rows.map(({ key, name }) => [key, name]));
  return { implementers: toMap(implementers), places: toMap(places) };
}
