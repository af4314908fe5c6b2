import { Transactions } from '@awardbook/database';
import { isEmptyDatabase, PortfolioNotEmpty, storeSamplePortfolio } from '../../../apps/worker/src/sample';
import { entryLine } from '../../../apps/worker/src/sample/entry-lines';
import { BUDGET_BY_ACCOUNT } from '../../../apps/worker/src/sample/data/budget-by-account';
import { PUBLISHED_ROWS } from '../../../apps/worker/src/sample/data/published-awards';
import { PUBLISHED_TERMS } from '../../../apps/worker/src/sample/data/published-terms';
import { buildPortfolio } from '../../../apps/worker/src/sample/portfolio/build-portfolio';
import { withTestDatabase } from '../../support/database';
import { LEDGER_RULES } from './ledger-rules';

const SEED = 2001;
const database = withTestDatabase();
const ask = async <T extends object>(query: string): Promise<T[]> => database.dataSource.query<T[]>(query);
const one = async <T extends object>(query: string): Promise<T> => {
  const [row] = await ask<T>(query);
  if (row === undefined) throw new Error('the query answers one row');
  return row;
};

/** Awards by the year of action of their first obligation. */
const AWARDS_MADE = `
  (SELECT a.id, a.implementer_id, fiscal_year(min(e.effective_on)) AS year_of_action
     FROM awards a JOIN ledger_entries e ON e.award_id = a.id AND e.kind = 'obligation' GROUP BY a.id)`;

beforeAll(async () => {
  const transactions = new Transactions(database.dataSource);
  expect(await isEmptyDatabase(transactions)).toBe(true);
  await storeSamplePortfolio(transactions, { seed: SEED });
});

describe('the budget of the sample portfolio', () => {
  it.each(['appropriations', 'allotments'])(
    'has the published %s of FY 2009 to FY 2013, zeros included',
    async (table) => {
      const join =
        table === 'allotments' ? 'JOIN funds f ON f.id = x.fund_id' : 'CROSS JOIN LATERAL (SELECT x.*) f';
      const rows = await ask(`
      SELECT f.year_of_funds AS year, t.account_code AS account, x.amount_cents / 100000 AS thousands, x.status, x.source
        FROM ${table} x ${join} JOIN treasury_accounts t ON t.id = f.treasury_account_id
       WHERE x.provenance = 'published' ORDER BY 1, 2`);
      expect(rows).toEqual(
        BUDGET_BY_ACCOUNT.map((row) => ({
          year: row.fiscalYearOfFunds,
          account: row.account,
          thousands: BigInt(row.amountThousandsUsd),
          status: row.status,
          source: row.source,
        })),
      );
    },
  );

  it('gives the office itself nothing in those years beyond what was published', async () => {
    const office = await one(`
      SELECT sum(allotted_cents)::bigint AS cents FROM funds WHERE office_code = 'J/TIP' AND year_of_funds BETWEEN 2009 AND 2013`);
    expect(office).toEqual({ cents: 97_338_000_00n });
  });

  it('holds the published money under the symbols of its years', async () => {
    const codes = await ask<{ code: string }>(`
      SELECT t.code FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
       WHERE f.office_code = 'J/TIP' AND f.year_of_funds BETWEEN 2009 AND 2013 ORDER BY f.account_code, f.year_of_funds`);
    const years = ['2009/2014', '2010/2012', '2011/2012', '2012/2013', '2013/2014'];
    expect(codes.map(({ code }) => code)).toEqual([
      ...years.map((span) => `019-072-${span}-1037-000`),
      ...years.map((span) => `019-011-${span}-1022-000`),
    ]);
  });
});

describe('the published awards', () => {
  it('stand in the register with the published amount, implementer, places and end', async () => {
    const rows = await ask(`
      SELECT a.fain, a.ceiling_cents / 100 AS dollars, b.obligated_cents / 100 AS obligated, a.starts_on, a.ends_on,
             (SELECT count(*) FROM implementer_names n WHERE n.implementer_id = a.implementer_id AND n.name = ANY ($$${spellings()}$$)) > 0 AS known,
             (SELECT string_agg(place, ' ' ORDER BY place) FROM award_country_shares s WHERE s.award_id = a.id) AS places
        FROM awards a JOIN award_balances b ON b.award_id = a.id WHERE a.provenance = 'published' ORDER BY a.fain`);
    expect(rows).toEqual(
      PUBLISHED_TERMS.map((terms) => {
        const dollars = BigInt(PUBLISHED_ROWS[terms.rows[0] ?? -1]?.amountUsd ?? 0);
        return {
          fain: terms.fain,
          dollars,
          obligated: dollars,
          starts_on: terms.startsOn,
          ends_on: terms.endsOn,
          known: true,
          places: [...terms.places].sort().join(' '),
        };
      }),
    );
  });

  it('name one implementer for two spellings of IOM and for three of UNODC', async () => {
    const rows = await ask(`
      SELECT i.name, count(DISTINCT a.id)::int AS awards FROM implementers i JOIN awards a ON a.implementer_id = i.id
       WHERE i.provenance = 'published' AND a.provenance = 'published' GROUP BY i.id ORDER BY i.name COLLATE "C"`);
    expect(rows).toEqual([
      { name: 'Coalition Against Trafficking in Women-Asia Pacific', awards: 1 },
      { name: 'International Organization for Migration (IOM)', awards: 4 },
      { name: 'International Partnership for Human Development (IPHD)', awards: 1 },
      { name: 'United Nations Office on Drugs and Crime (UNODC)', awards: 3 },
      { name: 'Vital Voices', awards: 1 },
    ]);
  });

  it('have one published entry each, the obligation, and synthetic ones around it', async () => {
    const rows = await ask(`
      SELECT kind, count(*)::int AS entries, count(DISTINCT award_id)::int AS awards FROM ledger_entries
       WHERE provenance = 'published' GROUP BY kind`);
    expect(rows).toEqual([{ kind: 'obligation', entries: 10, awards: 10 }]);
  });

  it('take money of a year or a bureau without a published budget from a synthetic allotment', async () => {
    const rows = await ask(`
      SELECT w.fain, f.office_code AS office, f.account_code AS account, f.year_of_funds AS year, a.provenance
        FROM awards w JOIN funding_strips s ON s.award_id = w.id JOIN funds f ON f.id = s.fund_id JOIN allotments a ON a.fund_id = f.id
       WHERE w.fain IN ('TIP-PUB-2008-001', 'TIP-PUB-2011-002') ORDER BY w.fain`);
    expect(rows).toEqual([
      { fain: 'TIP-PUB-2008-001', office: 'J/TIP', account: 'INCLE', year: 2007, provenance: 'synthetic' },
      { fain: 'TIP-PUB-2011-002', office: 'AF', account: 'ESF', year: 2010, provenance: 'synthetic' },
    ]);
  });
});

describe('the published totals', () => {
  it('FY 2010: 33 million dollars awarded, 19 of FY 2010 funds and 14 of FY 2009 funds', async () => {
    // 14,000,000.00 + 19,000,000.00 = 33,000,000.00
    expect(await netObligations(2010)).toEqual([
      { year_of_funds: 2009, cents: 14_000_000_00n },
      { year_of_funds: 2010, cents: 19_000_000_00n },
    ]);
  });

  it('FY 2011: 24 million dollars awarded, 8 of them of FY 2010 funds', async () => {
    // 8,000,000.00 + 16,000,000.00 = 24,000,000.00
    expect(await netObligations(2011)).toEqual([
      { year_of_funds: 2010, cents: 8_000_000_00n },
      { year_of_funds: 2011, cents: 16_000_000_00n },
    ]);
  });

  it.each([
    [2010, 97, 61, 51],
    [2011, 69, 43, 37],
  ])(
    'FY %i: %i awards made to %i organizations in %i countries',
    async (year, awards, organizations, countries) => {
      const made = await one(`
      SELECT count(*)::int AS awards, count(DISTINCT implementer_id)::int AS organizations,
             (SELECT count(DISTINCT s.place)::int FROM ${AWARDS_MADE} m JOIN award_country_shares s ON s.award_id = m.id
                JOIN places p ON p.code = s.place AND p.kind = 'country' WHERE m.year_of_action = ${year}) AS countries
        FROM ${AWARDS_MADE} made WHERE year_of_action = ${year}`);
      expect(made).toEqual({ awards, organizations, countries });
    },
  );

  it('every dollar of FY 2010 and FY 2011 went to an award made in that year', async () => {
    const elsewhere = await ask(`
      SELECT e.id FROM ledger_entries e JOIN ${AWARDS_MADE} m ON m.id = e.award_id
       WHERE e.kind IN ('obligation', 'deobligation') AND fiscal_year(e.effective_on) IN (2010, 2011)
         AND fiscal_year(e.effective_on) <> m.year_of_action`);
    expect(elsewhere).toEqual([]);
  });

  it('more than 340 projects in FY 2009 to FY 2013: 58 + 97 + 69 + 62 + 58 = 344', async () => {
    const rows = await ask(`
      SELECT year_of_action, count(*)::int AS awards FROM ${AWARDS_MADE} m WHERE year_of_action BETWEEN 2009 AND 2013 GROUP BY 1 ORDER BY 1`);
    expect(rows).toEqual([
      { year_of_action: 2009, awards: 58 },
      { year_of_action: 2010, awards: 97 },
      { year_of_action: 2011, awards: 69 },
      { year_of_action: 2012, awards: 62 },
      { year_of_action: 2013, awards: 58 },
    ]);
  });

  it('more than 980 awards and more than 320 million dollars since 2001', async () => {
    const all = await one<{ awards: number; obligated: bigint; allotted: bigint }>(`
      SELECT (SELECT count(*)::int FROM awards) AS awards, sum(obligated_cents)::bigint AS obligated, sum(allotted_cents)::bigint AS allotted FROM funds`);
    expect(all.awards).toBe(986);
    expect(all.obligated).toBeGreaterThan(320_000_000_00n);
    expect(all.obligated).toBeLessThan(330_000_000_00n);
    expect(all.allotted).toBe(334_788_000_00n);
  });
});

describe('the sample portfolio', () => {
  it.each(LEDGER_RULES)('keeps the rule: %s', async (_, query) => {
    expect(await ask(`${query} LIMIT 3`)).toEqual([]);
  });

  it('corrects every mistake within the quarter it was made in', async () => {
    const late = await ask(`
      SELECT c.id FROM ledger_entries c JOIN ledger_entries o ON o.id = c.corrects_id WHERE c.quarter_of_action <> o.quarter_of_action`);
    expect(late).toEqual([]);
  });

  it('marks every implementer that is not published in its name', async () => {
    const unmarked = await ask(
      `SELECT name FROM implementers WHERE (provenance = 'published') = (name LIKE '%(synthetic)')`,
    );
    expect(unmarked).toEqual([]);
  });

  it('has a life in its money: corrections, refunds, deobligations, open balances, several strips, changed shares', async () => {
    const life = await one<Record<string, number>>(`
      SELECT (SELECT count(*)::int FROM ledger_entries WHERE reversal) AS reversals,
             (SELECT count(*)::int FROM ledger_entries WHERE kind = 'refund') AS refunds,
             (SELECT count(*)::int FROM ledger_entries WHERE kind = 'deobligation') AS deobligations,
             (SELECT count(*)::int FROM funding_strips WHERE obligated_cents > disbursed_cents) AS open_strips,
             (SELECT count(*)::int FROM (SELECT FROM funding_strips GROUP BY award_id HAVING count(*) > 1) s) AS awards_with_strips,
             (SELECT count(*)::int FROM (SELECT FROM award_category_shares GROUP BY award_id HAVING count(DISTINCT effective_on) > 1) s) AS changed_categories,
             (SELECT count(*)::int FROM (SELECT FROM award_country_shares GROUP BY award_id HAVING count(DISTINCT effective_on) > 1) s) AS changed_countries,
             (SELECT count(*)::int FROM awards a WHERE provenance = 'synthetic' AND NOT EXISTS (SELECT FROM award_category_shares s WHERE s.award_id = a.id)) AS unallocated`);
    expect(Object.entries(life).filter(([, count]) => count < 3)).toEqual([]);
  });

  it('leaves balances that a September list finds, in every year in which a symbol is cancelled', async () => {
    const rows = await ask<{ year: number }>(`
      SELECT t.ends_year + 5 AS year FROM funding_strips s JOIN funds f ON f.id = s.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
       WHERE s.obligated_cents > s.disbursed_cents AND t.ends_year IS NOT NULL GROUP BY 1 ORDER BY 1`);
    expect(rows.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023]);
  });

  it('is stored as it was made: the same seed makes the same entries, to the id', async () => {
    const stored = await ask<{ line: string }>(`
      SELECT concat_ws(E'\\t', id, award_id, fund_id, amount_cents, kind, effective_on, shares_on, CASE WHEN reversal THEN 't' ELSE 'f' END,
                       provenance, coalesce(corrects_id::text, '\\N'), description) || E'\\n' AS line FROM ledger_entries ORDER BY id`);
    const made = buildPortfolio(SEED).entries.map(entryLine);
    expect(stored.map(({ line }) => line).join('')).toBe(made.join(''));
  });

  it('is another one for another seed, with the same totals', () => {
    const [first, second] = [buildPortfolio(SEED), buildPortfolio(SEED + 1)];
    expect(second.entries.map(entryLine).join('')).not.toBe(first.entries.map(entryLine).join(''));
    expect(second.register.awards).toHaveLength(first.register.awards.length);
  });

  it('is refused by a database that holds anything, which stays as it is', async () => {
    const transactions = new Transactions(database.dataSource);
    expect(await isEmptyDatabase(transactions)).toBe(false);
    const before = await one('SELECT count(*) FROM ledger_entries');
    await expect(storeSamplePortfolio(transactions, { seed: SEED })).rejects.toThrow(PortfolioNotEmpty);
    expect(await one('SELECT count(*) FROM ledger_entries')).toEqual(before);
  });
});

async function netObligations(yearOfAction: number): Promise<object[]> {
  return ask(`
    SELECT f.year_of_funds, sum(e.signed_cents)::bigint AS cents FROM ledger_entries e JOIN funds f ON f.id = e.fund_id
     WHERE e.kind IN ('obligation', 'deobligation') AND fiscal_year(e.effective_on) = ${yearOfAction} GROUP BY 1 ORDER BY 1`);
}

/** Every spelling of the published rows, as an array literal. */
function spellings(): string {
  return `{${PUBLISHED_ROWS.map((row) => `"${row.implementer}"`).join(',')}}`;
}
