import { type RowRules } from './row-rules.queries';

type Rules = RowRules['rules'];

/** Rules of every kind whose rows have a reference; `e` is what stands under it. */
export const REFERENCE_RULES: Rules = {
  'reference-repeated': {
    when: 'first.row_number IS NOT NULL',
    column: 'reference',
    value: (f) => f['reference'],
    reason: (f) =>
      `Row ${f['firstRow']} has the same reference. Give each row its own, or remove the one that stands twice.`,
  },
  'reference-reused': {
    when: "NOT s.faulty AND e.id IS NOT NULL AND differences.text <> ''",
    column: 'reference',
    value: (f) => f['reference'],
    reason: (f) =>
      `The reference already stands for another content: ${f['differences']}. Give the new fact a reference of its own; to change the one on record, correct it.`,
  },
};

export const REFERENCE_FIGURES = {
  reference: 's.reference',
  firstRow: 'first.row_number',
  differences: 'differences.text',
};

/** Rules of rows that name a symbol `t`. */
export const SYMBOL_RULES: Rules = {
  'treasury-account-unknown': {
    when: 's.treasury_account IS NOT NULL AND t.id IS NULL',
    column: 'treasury_account',
    value: (f) => f['treasuryAccount'],
    reason: (f) =>
      `Treasury lists no account ${f['treasuryAccount']} for this program. ${alternatives(f['listed'])} Check its agencies and years.`,
  },
  'year-of-funds-missing': {
    when: 'NOT s.faulty AND t.id IS NOT NULL AND s.year_of_funds IS NULL AND t.begins_year IS NULL',
    column: 'year_of_funds',
    value: () => '',
    reason: (f) => `${f['treasuryAccount']} is no-year money and does not say its year of funds. Name it.`,
  },
  'year-of-funds-outside-symbol': {
    when: 's.year_of_funds <> t.begins_year',
    column: 'year_of_funds',
    value: (f) => f['yearOfFunds'],
    reason: (f) =>
      `${f['treasuryAccount']} holds FY ${f['beginsYear']} funds, not FY ${f['yearOfFunds']} funds. Name the symbol that begins in ${f['yearOfFunds']}, or leave the year of funds out.`,
  },
};

export const SYMBOL_FIGURES = {
  treasuryAccount: 's.treasury_account',
  yearOfFunds: 's.year_of_funds',
  beginsYear: 't.begins_year',
  // The nearest that there are: the same main account and first year.
  listed: `SELECT string_agg(l.code, ', ' ORDER BY l.code) FROM treasury_accounts l
            WHERE t.id IS NULL AND l.main_account = split_part(reverse(split_part(reverse(s.treasury_account), '-', 2)), '-', 1)
              AND l.begins_year::text = substring(s.treasury_account FROM '(\\d{4})/')`,
};

/** Rules of rows that name an office `o`. */
export const OFFICE_RULES: Rules = {
  'office-unknown': {
    when: 's.office IS NOT NULL AND o.code IS NULL',
    column: 'office',
    value: (f) => f['office'],
    reason: (f) => `There is no such funding office. Use one of: ${f['offices']}.`,
  },
};

export const OFFICE_FIGURES = {
  office: 's.office',
  offices: "SELECT string_agg(code, ', ' ORDER BY code) FROM funding_offices",
};

function alternatives(listed: string | null | undefined): string {
  return listed === null || listed === undefined ? '' : `Listed for those years: ${listed}.`;
}

/**
 * Joins, as `differences`, what a staged row says otherwise than what stands under its reference.
 *
 * @param compared by what people call it: what stands and what is staged, both in SQL
 */
export function differencesJoin(
  compared: Readonly<Record<string, readonly [standing: string, staged: string]>>,
): string {
  const parts = Object.entries(compared).map(
    ([name, [standing, staged]]) =>
      `CASE WHEN ${standing} IS DISTINCT FROM ${staged} THEN format('${name} is %s, here %s', coalesce(${standing}::text, 'blank'), coalesce(${staged}::text, 'blank')) END`,
  );
  return `CROSS JOIN LATERAL (SELECT CASE WHEN e.id IS NULL THEN '' ELSE concat_ws('; ', ${parts.join(', ')}) END AS text) differences`;
}
