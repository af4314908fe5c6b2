import { CursorUnreadable } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { FundingFieldInvalid, OfficeUnknown, TreasuryAccountUnknown } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { aFund, fundingOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();
const TODAY = isoDate('2013-10-01');

beforeAll(async () => {
  const store = (treasuryAccount: string, allotted: string, more: Parameters<typeof aFund>[0] = {}) =>
    aFund({ treasuryAccount, allotted, ...more }).store(db.dataSource);
  await store('019-072-2009/2014-1037-000', '12000000.00');
  await store('019-011-2009/2014-1022-000', '8400000.00');
  await store('019-072-2010/2012-1037-000', '12000000.00', { provenance: 'published' });
  await store('019-011-2010/2012-1022-000', '9000000.00');
  await store('019-011-2010/2012-1022-000', '262000.00', { provenance: 'synthetic' });
  await store('019-011-2010/2015-1022-000', '1000.00', { office: 'WHA' });
});

describe('budget by year by account', () => {
  it('adds up one office by account and year of funds', async () => {
    const report = await fundingOf(db.dataSource).budgetByYearByAccount(TESTER, { from: 2009, to: 2011 });
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({
      report: 'budget-by-year-by-account',
      unit: 'USD',
      office: 'J/TIP',
      yearsOfFunds: [2009, 2010, 2011],
      rows: [
        { account: 'ESF', amounts: ['12000000.00', '12000000.00', '0.00'], total: '24000000.00' },
        {
          account: 'INCLE',
          // 9,000,000 + 262,000
          amounts: ['8400000.00', '9262000.00', '0.00'],
          syntheticAmounts: ['0.00', '262000.00', '0.00'],
          total: '17662000.00',
        },
      ],
      totals: ['20400000.00', '21262000.00', '0.00'],
      total: '41662000.00',
      definitions: [{ measure: 'allotted', kind: 'stock' }],
      note: null,
    });
    expect(report.asOf).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  it('counts another office apart', async () => {
    const report = await fundingOf(db.dataSource).budgetByYearByAccount(TESTER, {
      from: 2010,
      to: 2010,
      office: 'WHA',
    });
    expect(report.total.toString()).toBe('1000.00');
  });

  it.each([
    [2011, 2010],
    [1980, 2010],
    [2000, 2050],
    [2010.5, 2011],
  ])('from %s to %s is refused', async (from, to) => {
    const funding = fundingOf(db.dataSource);
    await expect((async () => funding.budgetByYearByAccount(TESTER, { from, to }))()).rejects.toThrow(
      FundingFieldInvalid,
    );
  });

  it('of an office that nobody knows is refused', () =>
    expect(
      fundingOf(db.dataSource).budgetByYearByAccount(TESTER, { from: 2010, to: 2010, office: 'DRL' }),
    ).rejects.toThrow(OfficeUnknown));
});

describe('the list of funds', () => {
  it('goes by year of funds, symbol and office, a page at a time', async () => {
    const funding = fundingOf(db.dataSource);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof funding.listFunds>> = await funding.listFunds(TESTER, {}, TODAY, {
        limit: 2,
        cursor,
      });
      seen.push(...page.items.map((fund) => `${fund.yearOfFunds} ${fund.treasuryAccount} ${fund.office}`));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual([
      '2009 019-011-2009/2014-1022-000 J/TIP',
      '2009 019-072-2009/2014-1037-000 J/TIP',
      '2010 019-011-2010/2012-1022-000 J/TIP',
      '2010 019-011-2010/2015-1022-000 WHA',
      '2010 019-072-2010/2012-1037-000 J/TIP',
    ]);
  });

  it.each([
    [{ account: 'ESF' }, 2],
    [{ treasuryAccount: '19-11-2010/2012-1022' }, 1],
    [{ yearOfFundsTo: 2009 }, 2],
    [{ yearOfFundsFrom: 2010, account: 'INCLE' }, 2],
    [{ office: 'WHA' }, 1],
    [{ account: 'NADR' }, 0],
  ])('of %o has %s', async (filter, count) => {
    const page = await fundingOf(db.dataSource).listFunds(TESTER, filter, TODAY, { limit: 50, cursor: null });
    expect(page.items).toHaveLength(count);
  });

  it('refuses a symbol that Treasury does not list, and a cursor of its own making', async () => {
    const funding = fundingOf(db.dataSource);
    await expect(
      funding.listFunds(TESTER, { treasuryAccount: '019-011-1922/1923-1022-000' }, TODAY, {
        limit: 1,
        cursor: null,
      }),
    ).rejects.toThrow(TreasuryAccountUnknown);
    await expect(funding.listFunds(TESTER, {}, TODAY, { limit: 1, cursor: 'bm90IG1pbmU' })).rejects.toThrow(
      CursorUnreadable,
    );
  });
});

it('the lists of facts go by date and filter like the list of funds', async () => {
  const funding = fundingOf(db.dataSource);
  const first = await funding.listAllotments(TESTER, { account: 'INCLE' }, { limit: 2, cursor: null });
  const rest = await funding.listAllotments(TESTER, { account: 'INCLE' }, { limit: 2, cursor: first.next });
  const all = [...first.items, ...rest.items];
  expect(all.map((fact) => [fact.allottedOn, fact.amount.toString(), fact.provenance])).toEqual([
    ['2008-10-01', '8400000.00', 'recorded'],
    ['2009-10-01', '9000000.00', 'recorded'],
    ['2009-10-01', '262000.00', 'synthetic'],
    ['2009-10-01', '1000.00', 'recorded'],
  ]);
  expect(rest.next).toBeNull();
  const appropriated = await funding.listAppropriations(
    TESTER,
    { yearOfFundsFrom: 2010 },
    { limit: 50, cursor: null },
  );
  // 12,000,000 + 9,000,000 + 262,000 + 1,000
  expect(Money.sum(appropriated.items.map((fact) => fact.amount)).toString()).toBe('21263000.00');
});
