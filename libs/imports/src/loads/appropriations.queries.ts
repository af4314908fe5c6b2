import { type EntityManager } from 'typeorm';
import { insertedBy } from '../staging/staging.queries';
import {
  differencesJoin,
  REFERENCE_FIGURES,
  REFERENCE_RULES,
  SYMBOL_FIGURES,
  SYMBOL_RULES,
} from './common-rules.queries';
import { REPEATED_REFERENCES, type RowRules } from './row-rules.queries';

/** What the cells of a staged appropriation refer to; `e` stands under its reference already. */
const RESOLVED = `
  staged s
  LEFT JOIN treasury_accounts t ON t.code = s.treasury_account
  LEFT JOIN appropriations e ON e.reference = s.reference`;

const YEAR = 'coalesce(s.year_of_funds, t.begins_year)';

export const APPROPRIATION_RULES: RowRules = {
  from: `${RESOLVED} ${REPEATED_REFERENCES} ${differencesJoin({
    treasury_account: [
      '(SELECT x.code FROM treasury_accounts x WHERE x.id = e.treasury_account_id)',
      's.treasury_account',
    ],
    year_of_funds: ['e.year_of_funds', YEAR],
    amount: ['money_text(e.amount_cents)', 'money_text(s.amount)'],
    appropriated_on: ['e.appropriated_on', 's.appropriated_on'],
    status: ['e.status', 's.status'],
    source: ['e.source', 's.source'],
    provenance: ['e.provenance::text', 's.provenance'],
  })}`,
  rules: { ...REFERENCE_RULES, ...SYMBOL_RULES },
  figures: { ...REFERENCE_FIGURES, ...SYMBOL_FIGURES },
};

export async function storeAppropriations(tx: EntityManager): Promise<number> {
  // Sorted, so that two loads at once wait for each other instead of deadlocking.
  await tx.query(`
    INSERT INTO appropriation_balances (treasury_account_id, year_of_funds)
    SELECT DISTINCT t.id, ${YEAR} FROM ${RESOLVED} WHERE e.id IS NULL ORDER BY 1, 2
        ON CONFLICT DO NOTHING`);
  return insertedBy(
    tx,
    `INSERT INTO appropriations (treasury_account_id, year_of_funds, amount_cents, appropriated_on, status, source, provenance, reference)
     SELECT t.id, ${YEAR}, s.amount, s.appropriated_on, s.status, s.source, s.provenance::provenance, s.reference
       FROM ${RESOLVED} WHERE e.id IS NULL`,
  );
}
