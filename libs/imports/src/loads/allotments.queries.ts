import { type EntityManager } from 'typeorm';
import { insertedBy } from '../staging/staging.queries';
import {
  differencesJoin,
  OFFICE_FIGURES,
  OFFICE_RULES,
  REFERENCE_FIGURES,
  REFERENCE_RULES,
  SYMBOL_FIGURES,
  SYMBOL_RULES,
} from './common-rules.queries';
import { REPEATED_REFERENCES, type RowRules } from './row-rules.queries';

const YEAR = 'coalesce(s.year_of_funds, t.begins_year)';

/** What the cells of a staged allotment refer to; `m` is the symbol it is moved from, `e` stands under its reference. */
const RESOLVED = `
  staged s
  LEFT JOIN treasury_accounts t ON t.code = s.treasury_account
  LEFT JOIN treasury_accounts m ON m.code = s.moved_from
  LEFT JOIN funding_offices o ON o.code = s.office
  LEFT JOIN funds f ON (f.treasury_account_id, f.year_of_funds, f.office_code) = (t.id, ${YEAR}, s.office)
  LEFT JOIN funds g ON (g.treasury_account_id, g.year_of_funds, g.office_code) = (m.id, ${YEAR}, s.office)
  LEFT JOIN allotments e ON e.reference = s.reference`;

const STANDING_FUND = (id: string): string =>
  `(SELECT concat_ws(' ', x.code, 'FY', h.year_of_funds, h.office_code)
      FROM funds h JOIN treasury_accounts x ON x.id = h.treasury_account_id WHERE h.id = ${id})`;

export const ALLOTMENT_RULES: RowRules = {
  from: `${RESOLVED} ${REPEATED_REFERENCES} ${differencesJoin({
    funds: [STANDING_FUND('e.fund_id'), `concat_ws(' ', s.treasury_account, 'FY', ${YEAR}, s.office)`],
    moved_from: [
      STANDING_FUND('e.moved_from_fund_id'),
      `CASE WHEN s.moved_from IS NOT NULL THEN concat_ws(' ', s.moved_from, 'FY', ${YEAR}, s.office) END`,
    ],
    amount: ['money_text(e.amount_cents)', 'money_text(s.amount)'],
    allotted_on: ['e.allotted_on', 's.allotted_on'],
    status: ['e.status', 's.status'],
    source: ['e.source', 's.source'],
    provenance: ['e.provenance::text', 's.provenance'],
  })}`,
  rules: {
    ...REFERENCE_RULES,
    ...SYMBOL_RULES,
    ...OFFICE_RULES,
    'moved-from-unknown': {
      when: 's.moved_from IS NOT NULL AND m.id IS NULL',
      column: 'moved_from',
      value: (f) => f['movedFrom'],
      reason: (f) =>
        `Treasury lists no account ${f['movedFrom']} for this program. Check its agencies and years.`,
    },
    'moved-between-unlike-funds': {
      when: `m.id IS NOT NULL AND t.id IS NOT NULL AND (m.id = t.id OR m.account_code <> t.account_code OR m.begins_year <> ${YEAR})`,
      column: 'moved_from',
      value: (f) => f['movedFrom'],
      reason: (f) =>
        `Money in its second phase moves between two symbols of one account for the same year of funds; ${f['movedFrom']} is not the first symbol of ${f['treasuryAccount']} FY ${f['yearMeant']} funds. Name the symbol it was obligated under.`,
    },
  },
  figures: {
    ...REFERENCE_FIGURES,
    ...SYMBOL_FIGURES,
    ...OFFICE_FIGURES,
    movedFrom: 's.moved_from',
    yearMeant: YEAR,
  },
};

/** The balances and funds that the new allotments come under, made where there are none. */
async function makeFunds(tx: EntityManager): Promise<void> {
  const named = (columns: string, symbol: string): string =>
    `SELECT ${columns} FROM ${RESOLVED} WHERE e.id IS NULL AND ${symbol}.id IS NOT NULL`;
  const balance = (symbol: string): string => named(`${symbol}.id, ${YEAR}`, symbol);
  const fund = (symbol: string): string =>
    named(`${symbol}.id, ${symbol}.account_code, ${YEAR}, s.office`, symbol);
  // Sorted, so that two loads at once wait for each other instead of deadlocking.
  await tx.query(`
    INSERT INTO appropriation_balances (treasury_account_id, year_of_funds)
    ${balance('t')} UNION ${balance('m')} ORDER BY 1, 2 ON CONFLICT DO NOTHING`);
  await tx.query(`
    INSERT INTO funds (treasury_account_id, account_code, year_of_funds, office_code)
    ${fund('t')} UNION ${fund('m')} ORDER BY 1, 3, 4 ON CONFLICT DO NOTHING`);
}

export async function storeAllotments(tx: EntityManager): Promise<number> {
  await makeFunds(tx);
  return insertedBy(
    tx,
    `INSERT INTO allotments (fund_id, moved_from_fund_id, amount_cents, allotted_on, status, source, provenance, reference)
     SELECT f.id, g.id, s.amount, s.allotted_on, s.status, s.source, s.provenance::provenance, s.reference
       FROM ${RESOLVED} WHERE e.id IS NULL`,
  );
}
