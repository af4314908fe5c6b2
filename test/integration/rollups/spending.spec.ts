import { AwardsService } from '@awardbook/awards';
import { LedgerService } from '@awardbook/ledger';
import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import {
  type Dimension,
  DIMENSIONS,
  MEASURES,
  RollupsService,
  type SpendingQuery,
  type SpendingReport,
} from '@awardbook/rollups';
import { aFund, anAward, anEntry, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const ledger = () => services.app.get(LedgerService);
const rollups = () => services.app.get(RollupsService);

function spending(query: Partial<SpendingQuery>): Promise<SpendingReport> {
  return rollups().spending(TESTER, {
    by: 'category',
    across: null,
    measure: 'obligated',
    filter: {},
    ...query,
  });
}

const cell = (report: SpendingReport, row: string, column: string): string | undefined =>
  report.rows
    .find((one) => one.key === row)
    ?.amounts[report.columns.findIndex((one) => one.key === column)]?.toString();
const total = (report: SpendingReport, row: string): string | undefined =>
  report.rows.find((one) => one.key === row)?.total.toString();

/** Two awards over two years of funds: one split three ways and over two countries, one without any share. */
beforeAll(async () => {
  const db = services.dataSource;
  const funds2010 = await aFund({ treasuryAccount: '019-011-2010/2015-1022-000' }).store(db);
  const funds2009 = await aFund({ treasuryAccount: '019-072-2009/2014-1037-000' }).store(db);
  const split = await anAward({ fain: 'SPLIT-1' })
    .shared({
      categories: { prosecution: 3_333, protection: 3_333, prevention: 3_334 },
      countries: { GH: 5_000, 'R-EAP': 5_000 },
    })
    .store(db);
  const plain = await anAward({ fain: 'PLAIN-1', programType: 'training-and-technical-assistance' }).store(
    db,
  );
  await ledger().append(TESTER, split.id, [
    anEntry(funds2010, 'obligation', '100.00', '2009-10-01'), // FY 2010 Q1
    anEntry(funds2009, 'obligation', '0.01', '2009-09-30'), // FY 2009 Q4
    anEntry(funds2010, 'disbursement', '40.00', '2010-10-01'), // FY 2011 Q1
  ]);
  await ledger().append(TESTER, plain.id, [
    anEntry(funds2010, 'obligation', '50.00', '2010-09-30'), // FY 2010 Q4
    anEntry(funds2010, 'deobligation', '20.00', '2011-11-01'), // FY 2012 Q1
  ]);
});

/** Every rule below holds before the worker has come by and after. */
describe.each(['stale', 'refreshed'] as const)('spending while sums are %s', (state) => {
  beforeAll(async () => {
    if (state === 'refreshed') await rollups().refreshStale();
  });

  it('knows how many keys it took from the ledger', async () => {
    // Award and quarter of action: three of SPLIT-1, two of PLAIN-1.
    expect((await spending({})).stale).toBe(state === 'stale' ? 5 : 0);
  });

  it('deals each entry to categories and shows what has no share as unallocated', async () => {
    const report = await spending({ across: 'year-of-action' });
    expect(report.columns.map((column) => column.key)).toEqual(['2009', '2010', '2011', '2012']);
    expect(cell(report, 'prosecution', '2010')).toBe('33.33'); // 100.00 × 0.3333
    expect(cell(report, 'protection', '2010')).toBe('33.33'); // prevention takes 33.34: 100.00 in all
    expect(cell(report, 'prevention', '2010')).toBe('33.34');
    expect(cell(report, 'unallocated', '2010')).toBe('50.00');
    expect(cell(report, 'unallocated', '2012')).toBe('-20.00');
    expect(report.totals.map(String)).toEqual(['0.01', '150.00', '0.00', '-20.00']);
    expect(report.total.toString()).toBe('130.01'); // 100.00 + 0.01 + 50.00 − 20.00
  });

  it('keeps year of funds and year of action apart', async () => {
    const report = await spending({ by: 'year-of-funds', across: 'year-of-action' });
    expect(cell(report, '2009', '2009')).toBe('0.01');
    expect(cell(report, '2010', '2009')).toBe('0.00');
    expect(cell(report, '2010', '2010')).toBe('150.00');
  });

  it('gives the unliquidated balance at the end of each year, and the last balance as the total', async () => {
    const report = await spending({ by: 'award', across: 'year-of-action', measure: 'unliquidated' });
    expect(report.rows.map((row) => [row.key, row.amounts.map(String)])).toEqual([
      ['PLAIN-1', ['0.00', '50.00', '50.00', '30.00']],
      ['SPLIT-1', ['0.01', '100.01', '60.01', '60.01']], // 100.01 − 40.00
    ]);
    expect(report.total.toString()).toBe('90.01');
  });

  it('carries the balance of earlier years into the first year that was asked for', async () => {
    const report = await spending({
      by: 'account',
      across: 'year-of-action',
      measure: 'unliquidated',
      filter: { yearOfActionFrom: 2011, yearOfActionTo: 2013 },
    });
    expect(report.columns.map((column) => column.key)).toEqual(['2011', '2012', '2013']);
    expect(report.totals.map(String)).toEqual(['110.01', '90.01', '90.01']);
  });

  it('puts a regional place under its region and no country', async () => {
    const report = await spending({ by: 'region', filter: { yearOfFundsFrom: 2010 } });
    expect(total(report, 'AF')).toBe('50.01'); // half of each category's part, dealt by running totals
    expect(total(report, 'EAP')).toBe('49.99');
    expect(total(report, 'unallocated')).toBe('30.00');
  });

  it('adds up to the same total by every dimension and pair of dimensions, for every measure', async () => {
    for (const measure of MEASURES) {
      const totals = new Set<string>();
      for (const by of DIMENSIONS) {
        for (const across of [null, ...DIMENSIONS.filter((one) => one !== by)] as (Dimension | null)[]) {
          const report = await spending({ by, across, measure });
          totals.add(report.total.toString());
          if (measure !== 'unliquidated') {
            expect(Money.sum(report.rows.map((row) => row.total)).toString()).toBe(report.total.toString());
          }
        }
      }
      expect([...totals]).toHaveLength(1);
    }
  });

  it.each([
    { category: 'protection' },
    { category: 'unallocated' },
    { country: 'GH', category: 'prevention' },
    { region: 'EAP' },
    { award: 'split1' },
    { account: 'ESF' },
    { quarter: 20101 },
    { yearOfActionFrom: 2010, yearOfActionTo: 2010 },
    { programType: 'training-and-technical-assistance' },
  ])('is made of the entries that the same filter lists: %j', async (filter) => {
    for (const measure of ['obligated', 'disbursed', 'unliquidated'] as const) {
      const report = await spending({ by: 'account', measure, filter });
      const { items } = await ledger().listEntries(
        TESTER,
        { ...filter, measure },
        { limit: 200, cursor: null },
      );
      const portions = items.reduce((sum, one) => sum + one.portionCents, 0n);
      if (measure !== 'unliquidated')
        expect(Money.ofCents(portions).toString()).toBe(report.total.toString());
      else if (!('quarter' in filter) && !('yearOfActionFrom' in filter)) {
        expect(Money.ofCents(portions).toString()).toBe(report.total.toString());
      }
    }
  });
});

it('verifies without a difference, and finds a sum that was tampered with', async () => {
  await rollups().refreshStale();
  expect(await rollups().verify()).toEqual({ awards: 2, differences: [], staleKeys: 0 });
  await services.dataSource.query(
    'UPDATE category_rollups SET obligated_cents = obligated_cents + 1 WHERE year_of_action = 2010',
  );
  const { differences } = await rollups().verify();
  expect(differences.length).toBeGreaterThan(0);
  expect(differences[0]).toMatchObject({ table: 'category_rollups', measure: 'obligated_cents' });
  await services.dataSource.query(
    'UPDATE category_rollups SET obligated_cents = obligated_cents - 1 WHERE year_of_action = 2010',
  );
});

it('a change of shares makes the sums stale from its date on and leaves earlier years as they were', async () => {
  const before = await spending({ across: 'year-of-action' });
  const effectiveOn = isoDate('2010-10-01');
  const shares = [{ code: 'partnership', basisPoints: 10_000 }];
  await services.app
    .get(AwardsService)
    .setShares(TESTER, 'SPLIT-1', { split: 'category', effectiveOn, shares }, { today: effectiveOn });
  expect(await rollups().staleKeys()).toBe(3);
  const after = await spending({ across: 'year-of-action', measure: 'disbursed' });
  expect(cell(after, 'partnership', '2011')).toBe('40.00');
  await rollups().refreshStale();
  const obligated = await spending({ across: 'year-of-action' });
  expect(obligated.rows.filter((row) => row.key !== 'partnership')).toEqual(before.rows);
  expect((await rollups().verify()).differences).toEqual([]);
});
