import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type ImplementerBalance, type ImplementerBalanceFilter } from './implementer-balances';

type MoneyName = 'ceiling' | 'obligated' | 'disbursed' | 'left';
type BalanceRow = Omit<ImplementerBalance, MoneyName> & Record<MoneyName, bigint> & { score: number };

/** What the list goes on after: by score while a name is looked for, else by name. */
export interface AfterImplementer {
  readonly score: number;
  readonly name: string;
  readonly id: string;
}

/**
 * The closest first where a name is looked for, then in the order of their names; merged records are left out.
 *
 * Sums are made for the rows of the page alone.
 *
 * @param filter its implementer is an id
 * @param limit one more than are shown tells that there are more
 */
export async function listImplementerBalances(
  tx: EntityManager,
  filter: ImplementerBalanceFilter,
  onDate: IsoDate,
  after: AfterImplementer | null,
  limit: number,
): Promise<(ImplementerBalance & { score: number })[]> {
  const { q, type, country, implementer } = filter;
  const rows = await tx.sql<BalanceRow[]>`
    WITH found AS MATERIALIZED (
      SELECT f.implementer_id AS id, f.score FROM find_implementers(${q ?? ''}::text) f WHERE ${q !== undefined}::boolean
      UNION ALL SELECT i.id, 0 FROM implementers i WHERE ${q === undefined}::boolean
    ), listed AS MATERIALIZED (
      SELECT i.id, i.name, i.type, i.provenance, i.country, f.score
        FROM found f JOIN implementers i ON i.id = f.id
       WHERE i.merged_into_id IS NULL
         AND (${implementer ?? null}::uuid IS NULL OR i.id = ${implementer ?? null}::uuid)
         AND (${type ?? null}::text IS NULL OR i.type = ${type ?? null}::text)
         AND (${country ?? null}::text IS NULL OR i.country = ${country ?? null}::text)
         AND (${after === null}::boolean OR (-f.score, lower(i.name), i.id)
              > (-${after?.score ?? 0}::integer, lower(${after?.name ?? ''}::text), ${after?.id ?? null}::uuid))
       ORDER BY -f.score, lower(i.name), i.id LIMIT ${limit}::int
    )
    SELECT l.id, l.name, l.type, l.provenance, l.score, money.*,
           ARRAY(SELECT n.name FROM implementer_names n
                  WHERE n.implementer_id = l.id AND n.name_key <> key_of_name(l.name) ORDER BY lower(n.name)) AS "otherNames",
           CASE WHEN p.code IS NOT NULL THEN json_build_object('code', p.code, 'name', p.name) END AS country
      FROM listed l LEFT JOIN places p ON p.code = l.country
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS awards, coalesce(sum(a.ceiling_cents), 0)::bigint AS ceiling,
              coalesce(sum(s.obligated), 0)::bigint AS obligated, coalesce(sum(s.disbursed), 0)::bigint AS disbursed,
              coalesce(sum(s."left"), 0)::bigint AS "left"
         FROM awards a
         LEFT JOIN LATERAL (
           SELECT sum(s.obligated_cents) AS obligated, sum(s.disbursed_cents) AS disbursed,
                  sum(s.obligated_cents - s.disbursed_cents)
                    FILTER (WHERE t.cancels_on IS NULL OR t.cancels_on >= ${onDate}::date) AS "left"
             FROM funding_strips s JOIN funds f ON f.id = s.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
            WHERE s.award_id = a.id) s ON true
        WHERE a.implementer_id = l.id) money
     ORDER BY -l.score, lower(l.name), l.id`;
  return rows.map((row) => ({
    ...row,
    ceiling: Money.ofCents(row.ceiling),
    obligated: Money.ofCents(row.obligated),
    disbursed: Money.ofCents(row.disbursed),
    left: Money.ofCents(row.left),
  }));
}
