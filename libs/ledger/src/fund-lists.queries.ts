import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type AwardsOfFunds, type FundAward } from './fund-lists';

type FundAwardRow = Omit<FundAward, 'obligated' | 'disbursed' | 'unliquidated'> & {
  fundId: string;
  obligated: bigint;
  disbursed: bigint;
};

/** Every award that holds something of one of the funds: what is owed most first, then what was given most. */
export async function listAwardsOfFunds(
  tx: EntityManager,
  fundIds: readonly string[],
): Promise<AwardsOfFunds> {
  const rows = await tx.sql<FundAwardRow[]>`
    SELECT s.fund_id AS "fundId", a.id, a.fain, a.title, json_build_object('id', i.id, 'name', i.name) AS implementer,
           a.ends_on AS "endsOn", s.obligated_cents AS obligated, s.disbursed_cents AS disbursed, a.provenance
      FROM funding_strips s JOIN awards a ON a.id = s.award_id JOIN implementers i ON i.id = a.implementer_id
     WHERE s.fund_id = ANY (${fundIds}::uuid[]) AND (s.obligated_cents <> 0 OR s.disbursed_cents <> 0)
     ORDER BY s.obligated_cents - s.disbursed_cents DESC, s.obligated_cents DESC, a.fain_key`;
  const awards = new Map<string, FundAward[]>();
  for (const { fundId, obligated, disbursed, ...award } of rows) {
    const listed = awards.get(fundId) ?? [];
    awards.set(fundId, listed);
    listed.push({
      ...award,
      obligated: Money.ofCents(obligated),
      disbursed: Money.ofCents(disbursed),
      unliquidated: Money.ofCents(obligated - disbursed),
    });
  }
  return awards;
}
