import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isoDate } from '@awardbook/fiscal';
import { fundingOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const LIST = path.join(__dirname, '../../../../shared/data/treasury/treasury-account-symbols.csv');

const db = withTestDatabase();

const inOrder = (codes: string[]): string[] => [...codes].sort();

/** The columns before the title hold no commas and no quotes. */
function codesOf(csv: string): string[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [transfer = '', agency = '', begins = '', ends = '', , main = '', sub = ''] = line.split(',');
      const years = begins === '' ? 'X' : `${begins}/${ends}`;
      return [...(transfer === '' ? [] : [transfer]), agency, years, main, sub].join('-');
    });
}

describe('the symbols that the program knows', () => {
  if (existsSync(LIST)) {
    it("are exactly those of Treasury's list of ESF and INCLE", async () => {
      const known = await fundingOf(db.dataSource).listTreasuryAccounts(TESTER, {
        onDate: isoDate('2013-10-01'),
      });
      const listed = codesOf(readFileSync(LIST, 'utf8'));
      expect(listed).toHaveLength(100);
      expect(inOrder(known.map(({ code }) => code))).toEqual(inOrder(listed));
    });
  } else {
    it.todo(`are compared with Treasury's list only where ../shared/data is: it is not here`);
  }

  it('stand under ESF and INCLE', async () => {
    expect(await fundingOf(db.dataSource).listAccounts(TESTER)).toEqual([
      { code: 'ESF', name: 'Economic Support Fund' },
      { code: 'INCLE', name: 'International Narcotics Control and Law Enforcement' },
    ]);
  });

  it('say on a date where their clock stands, as the database says when they end', async () => {
    const funding = fundingOf(db.dataSource);
    const known = await funding.listTreasuryAccounts(TESTER, {
      account: 'INCLE',
      onDate: isoDate('2018-10-01'),
    });
    const phases = Object.fromEntries(known.map(({ code, phase }) => [code, phase]));
    expect(phases).toMatchObject({
      '019-011-2012/2013-1022-000': 'cancelled',
      '019-011-2012/2017-1022-000': 'expired',
      '019-011-2013/2018-1022-000': 'expired',
      '019-011-2014/2019-1022-000': 'current',
      '011-X-1022-000': 'no-year',
    });
    const stored = await db.dataSource.sql<{ code: string; availableUntil: string; cancelsOn: string }[]>`
      SELECT code, available_until AS "availableUntil", cancels_on AS "cancelsOn"
        FROM treasury_accounts WHERE account_code = 'INCLE' ORDER BY code`;
    expect(known.map(({ code, availableUntil, cancelsOn }) => ({ code, availableUntil, cancelsOn }))).toEqual(
      stored,
    );
  });
});
