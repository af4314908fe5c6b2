import { type EntityManager } from 'typeorm';
import {
  differencesJoin,
  OFFICE_FIGURES,
  OFFICE_RULES,
  REFERENCE_FIGURES,
  REFERENCE_RULES,
  SYMBOL_FIGURES,
  SYMBOL_RULES,
} from './common-rules.queries';
import { insertedBy } from '../staging/staging.queries';
import { REPEATED_REFERENCES, type RowRules } from './row-rules.queries';

/** What the cells of a staged entry refer to; `e` is the entry that stands under its reference already. */
const RESOLVED = `
  staged s
  LEFT JOIN staged_fains n ON n.fain = s.fain
  LEFT JOIN treasury_accounts t ON t.code = s.treasury_account
  LEFT JOIN funding_offices o ON o.code = s.office
  LEFT JOIN funds f ON (f.treasury_account_id, f.year_of_funds, f.office_code)
                     = (t.id, coalesce(s.year_of_funds, t.begins_year), s.office)
  LEFT JOIN ledger_entries e ON e.idempotency_key = s.reference`;

const ON_TIME =
  "NOT s.faulty AND e.id IS NULL AND s.kind IN ('obligation', 'commitment') AND f.id IS NOT NULL";

export const ENTRY_RULES: RowRules = {
  from: `${RESOLVED} ${REPEATED_REFERENCES} ${differencesJoin({
    award: [
      'CASE WHEN e.award_id IS DISTINCT FROM n.award_id THEN (SELECT a.fain FROM awards a WHERE a.id = e.award_id) END',
      'CASE WHEN e.award_id IS DISTINCT FROM n.award_id THEN s.fain END',
    ],
    kind: ['e.kind::text', 's.kind'],
    amount: ['money_text(e.amount_cents)', 'money_text(s.amount)'],
    effective_on: ['e.effective_on', 's.effective_on'],
    funds: [
      `CASE WHEN e.fund_id IS DISTINCT FROM f.id THEN (
         SELECT concat_ws(' ', x.code, 'FY', g.year_of_funds, g.office_code)
           FROM funds g JOIN treasury_accounts x ON x.id = g.treasury_account_id WHERE g.id = e.fund_id) END`,
      `CASE WHEN e.fund_id IS DISTINCT FROM f.id
            THEN concat_ws(' ', s.treasury_account, 'FY', coalesce(s.year_of_funds, t.begins_year), s.office) END`,
    ],
    description: ['e.description', 's.description'],
    provenance: ['e.provenance::text', 's.provenance'],
  })}`,
  rules: {
    ...REFERENCE_RULES,
    'fain-unknown': {
      when: 's.fain IS NOT NULL AND n.award_id IS NULL',
      column: 'fain',
      value: (f) => f['fain'],
      reason: () => 'There is no award with this FAIN. Load or record the award first, or correct the FAIN.',
    },
    ...SYMBOL_RULES,
    ...OFFICE_RULES,
    'fund-not-allotted': {
      when: 'NOT s.faulty AND t.id IS NOT NULL AND f.id IS NULL AND o.code IS NOT NULL AND coalesce(s.year_of_funds, t.begins_year) IS NOT NULL AND coalesce(s.year_of_funds = t.begins_year, true)',
      column: 'treasury_account',
      value: (f) => f['treasuryAccount'],
      reason: (f) =>
        `${f['office']} holds no allotment of FY ${f['yearMeant']} funds in ${f['treasuryAccount']}. ${f['held'] === null ? 'Load or record the allotment first.' : `It holds: ${f['held']}.`}`,
    },
    'obligation-after-availability': {
      when: `${ON_TIME} AND s.effective_on > t.available_until`,
      column: 'effective_on',
      value: (f) => f['effectiveOn'],
      reason: (f) =>
        `${f['treasuryAccount']} was available for new obligations until ${f['availableUntil']}. Use funds that were still available, or the date within availability on which it was made.`,
    },
    'obligation-before-availability': {
      when: `${ON_TIME} AND s.effective_on < make_date(f.year_of_funds - 1, 10, 1)`,
      column: 'effective_on',
      value: (f) => f['effectiveOn'],
      reason: (f) =>
        `FY ${f['yearMeant']} funds become available on ${f['beginsOn']}; this comes before its money. Check the date and the year of funds.`,
    },
    'entry-after-cancellation': {
      when: "NOT s.faulty AND e.id IS NULL AND s.kind <> 'expenditure' AND s.effective_on > t.cancels_on",
      column: 'effective_on',
      value: (f) => f['effectiveOn'],
      reason: (f) =>
        `${f['treasuryAccount']} was cancelled at the close of ${f['cancelsOn']}; nothing can be paid or changed in it after that (31 U.S.C. 1552). Check the date, or use funds that are not cancelled.`,
    },
  },
  figures: {
    ...REFERENCE_FIGURES,
    ...SYMBOL_FIGURES,
    ...OFFICE_FIGURES,
    fain: 's.fain',
    effectiveOn: 's.effective_on',
    availableUntil: 't.available_until',
    cancelsOn: 't.cancels_on',
    yearMeant: 'coalesce(s.year_of_funds, t.begins_year)',
    beginsOn: 'make_date(f.year_of_funds - 1, 10, 1)',
    held: `SELECT string_agg('FY ' || h.year_of_funds || ' funds', ', ' ORDER BY h.year_of_funds)
             FROM funds h WHERE (h.treasury_account_id, h.office_code) = (t.id, s.office)`,
  },
};

/** Finds the award of each different spelling once, not once a row. */
export async function resolveFains(tx: EntityManager): Promise<void> {
  await tx.query(`
    CREATE TEMPORARY TABLE staged_fains ON COMMIT DROP AS
    SELECT typed.fain, a.id AS award_id
      FROM (SELECT DISTINCT fain FROM staged WHERE fain IS NOT NULL) typed
      LEFT JOIN awards a ON a.fain_key = key_of_fain(typed.fain)`);
  await tx.query('ANALYZE staged_fains');
}

/** By one statement, so that the invariants are held on the net of the whole file. */
export async function storeEntries(tx: EntityManager): Promise<number> {
  return insertedBy(
    tx,
    `INSERT INTO ledger_entries (award_id, fund_id, amount_cents, kind, effective_on, shares_on, provenance, idempotency_key, description)
     SELECT n.award_id, f.id, s.amount, s.kind::entry_kind, s.effective_on, s.effective_on, s.provenance::provenance, s.reference, s.description
       FROM ${RESOLVED} WHERE e.id IS NULL`,
  );
}
