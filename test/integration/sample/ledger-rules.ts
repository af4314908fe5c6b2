/**
 * The rules of money as questions to the stored rows: each asks for what breaks the rule and must find nothing.
 *
 * They share no code with the triggers that enforce the rules, and they look at every day, not only at the end:
 * running sums in the order of the ledger.
 */
export const LEDGER_RULES: readonly (readonly [rule: string, query: string])[] = [
  [
    'allotments of a symbol and year never exceed its appropriations, on any day',
    `SELECT * FROM (
       SELECT treasury_account_id, year_of_funds, day, sum(sum(cents)) OVER (PARTITION BY treasury_account_id, year_of_funds ORDER BY day) AS left_over
         FROM (SELECT treasury_account_id, year_of_funds, appropriated_on AS day, signed_cents AS cents FROM appropriations
               UNION ALL
               SELECT f.treasury_account_id, f.year_of_funds, a.allotted_on, -a.signed_cents
                 FROM allotments a JOIN funds f ON f.id = a.fund_id) facts
        GROUP BY treasury_account_id, year_of_funds, day) running WHERE left_over < 0`,
  ],
  [
    'net obligations of a fund never exceed its allotment, on any day',
    `SELECT * FROM (
       SELECT fund_id, day, sum(sum(cents)) OVER (PARTITION BY fund_id ORDER BY day) AS unobligated
         FROM (SELECT fund_id, allotted_on AS day, signed_cents AS cents FROM allotments
               UNION ALL SELECT fund_id, effective_on, -signed_cents FROM ledger_entries WHERE kind IN ('obligation', 'deobligation')) facts
        GROUP BY fund_id, day) running WHERE unobligated < 0`,
  ],
  [
    'what is reserved of a fund never exceeds its allotment, on any day',
    `SELECT * FROM (
       SELECT fund_id, day, sum(sum(cents)) OVER (PARTITION BY fund_id ORDER BY day) AS uncommitted
         FROM (SELECT fund_id, allotted_on AS day, signed_cents AS cents FROM allotments
               UNION ALL SELECT fund_id, effective_on, -signed_cents FROM ledger_entries WHERE kind IN ('commitment', 'decommitment')) facts
        GROUP BY fund_id, day) running WHERE uncommitted < 0`,
  ],
  [
    'net obligations of an award never exceed its ceiling, after any entry',
    `SELECT * FROM (
       SELECT e.award_id, a.ceiling_cents, sum(e.signed_cents) OVER (PARTITION BY e.award_id ORDER BY e.effective_on, e.id) AS obligated
         FROM ledger_entries e JOIN awards a ON a.id = e.award_id
        WHERE e.kind IN ('obligation', 'deobligation')) running WHERE obligated > ceiling_cents`,
  ],
  [
    'a strip never pays out more than is obligated, and none of its balances is below zero, after any entry',
    `SELECT * FROM (
       SELECT award_id, fund_id, id,
              coalesce(sum(signed_cents) FILTER (WHERE kind IN ('commitment', 'decommitment')) OVER strip, 0) AS committed,
              coalesce(sum(signed_cents) FILTER (WHERE kind IN ('obligation', 'deobligation')) OVER strip, 0) AS obligated,
              coalesce(sum(signed_cents) FILTER (WHERE kind IN ('disbursement', 'refund')) OVER strip, 0) AS disbursed,
              coalesce(sum(signed_cents) FILTER (WHERE kind = 'expenditure') OVER strip, 0) AS expended
         FROM ledger_entries WINDOW strip AS (PARTITION BY award_id, fund_id ORDER BY effective_on, id)) running
      WHERE disbursed > obligated OR least(committed, obligated, disbursed, expended) < 0`,
  ],
  [
    'nothing is reserved or obligated before the year of funds begins or after its symbol expires',
    `SELECT e.id FROM ledger_entries e JOIN funds f ON f.id = e.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
      WHERE e.kind IN ('commitment', 'obligation') AND e.corrects_id IS NULL
        AND (e.effective_on < make_date(f.year_of_funds - 1, 10, 1) OR e.effective_on > make_date(t.ends_year, 9, 30))`,
  ],
  [
    'nothing moves after a symbol is cancelled, five fiscal years after it expires',
    `SELECT e.id FROM ledger_entries e JOIN funds f ON f.id = e.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
      WHERE e.kind <> 'expenditure' AND e.effective_on > make_date(t.ends_year + 5, 9, 30)`,
  ],
  [
    'money stands under a symbol that begins in its year of funds, or under a no-year symbol',
    `SELECT f.id FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id WHERE t.begins_year <> f.year_of_funds`,
  ],
  [
    'a correction agrees with what it corrects, and a reversal takes back all of it',
    `SELECT c.id FROM ledger_entries c LEFT JOIN ledger_entries o ON o.id = c.corrects_id
      WHERE c.corrects_id IS NOT NULL
        AND (o.id IS NULL OR o.reversal OR o.effective_on > c.effective_on OR c.shares_on <> o.effective_on
             OR (c.award_id, c.fund_id, c.kind) <> (o.award_id, o.fund_id, o.kind)
             OR (c.reversal AND c.amount_cents <> o.amount_cents))`,
  ],
  [
    'what is replaced is reversed',
    `SELECT c.id FROM ledger_entries c WHERE c.corrects_id IS NOT NULL AND NOT c.reversal
        AND NOT EXISTS (SELECT FROM ledger_entries r WHERE r.corrects_id = c.corrects_id AND r.reversal)`,
  ],
  [
    'shares of an award add up to the whole, by category and by country, on every date of theirs',
    `SELECT award_id, effective_on FROM award_category_shares GROUP BY 1, 2 HAVING sum(basis_points) <> 10000
     UNION ALL SELECT award_id, effective_on FROM award_country_shares GROUP BY 1, 2 HAVING sum(basis_points) <> 10000`,
  ],
  [
    'an award that has shares has them from its first entry on',
    `SELECT a.id FROM awards a
      WHERE (SELECT min(effective_on) FROM ledger_entries e WHERE e.award_id = a.id)
          < least((SELECT min(effective_on) FROM award_category_shares s WHERE s.award_id = a.id),
                  (SELECT min(effective_on) FROM award_country_shares s WHERE s.award_id = a.id))`,
  ],
  [
    'balances that the triggers keep are the sums of the entries',
    `SELECT f.id FROM funds f LEFT JOIN ledger_entries e ON e.fund_id = f.id GROUP BY f.id
     HAVING f.obligated_cents <> coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('obligation', 'deobligation')), 0)
         OR f.committed_cents <> coalesce(sum(e.signed_cents) FILTER (WHERE e.kind IN ('commitment', 'decommitment')), 0)`,
  ],
  ['nothing is posted in the future', `SELECT id FROM ledger_entries WHERE effective_on > DATE '2026-01-01'`],
  [
    'nothing is called recorded, for nobody recorded it',
    `SELECT id FROM appropriations WHERE provenance = 'recorded'
     UNION ALL SELECT id FROM allotments WHERE provenance = 'recorded'
     UNION ALL SELECT id FROM implementers WHERE provenance = 'recorded'
     UNION ALL SELECT id FROM awards WHERE provenance = 'recorded'
     UNION ALL SELECT id FROM ledger_entries WHERE provenance = 'recorded'`,
  ],
];
