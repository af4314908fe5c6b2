import { type EntryFilter, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type Dimension, type Measure, type PortfolioReport, RollupsService } from '@awardbook/rollups';
import { aFund, anAward, anEntry, type StoredFund, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const rollups = () => services.app.get(RollupsService);

let stored: { award: string; fund: StoredFund };

/** Two awards over two years of funds: one split three ways and over two places, one without any share. */
beforeAll(async () => {
  const db = services.dataSource;
  const incle = await aFund({ treasuryAccount: '019-011-2010/2015-1022-000' }).store(db);
  const esf = await aFund({ treasuryAccount: '019-072-2009/2014-1037-000' }).store(db);
  const split = await anAward({ fain: 'SPLIT-1' })
    .shared({
      categories: { prosecution: 3_333, protection: 3_333, prevention: 3_334 },
      countries: { GH: 5_000, 'R-EAP': 5_000 },
    })
    .store(db);
  const plain = await anAward({ fain: 'PLAIN-1', programType: 'training-and-technical-assistance' }).store(
    db,
  );
  stored = { award: split.id, fund: incle };
  const ledger = services.app.get(LedgerService);
  await ledger.append(TESTER, split.id, [
    anEntry(incle, 'obligation', '100.00', '2009-10-01'), // FY 2010
    anEntry(esf, 'obligation', '0.01', '2009-09-30'), // FY 2009
    anEntry(incle, 'disbursement', '40.00', '2011-10-01'), // FY 2012
  ]);
  await ledger.append(TESTER, plain.id, [
    anEntry(esf, 'obligation', '7.77', '2010-10-01'), // FY 2011
    anEntry(esf, 'disbursement', '7.00', '2011-10-02'), // FY 2012
  ]);
});

const ONE_TYPE = { programType: 'bilateral-and-regional' } as const;
const ONE_YEAR_OF_FUNDS = { yearOfFundsFrom: 2010, yearOfFundsTo: 2010 } as const;
const FILTERS: [string, EntryFilter][] = [
  ['the whole portfolio', {}],
  ['one account', { account: 'ESF' }],
  ['one year of funds', ONE_YEAR_OF_FUNDS],
  ['years of action', { yearOfActionFrom: 2010, yearOfActionTo: 2012 }],
  ['one program type', { programType: 'training-and-technical-assistance' }],
  ['one region', { region: 'AF' }],
  ['what has no region', { region: 'unallocated' }],
  ['region, account and years', { region: 'EAP', account: 'INCLE', yearOfActionFrom: 2011 }],
  ['region and program type', { region: 'AF', programType: 'bilateral-and-regional' }],
  ['region and the other program type', { region: 'AF', programType: 'training-and-technical-assistance' }],
  ['program type, year of funds and years', { ...ONE_TYPE, ...ONE_YEAR_OF_FUNDS, yearOfActionFrom: 2011 }],
  ['category and place', { category: 'prosecution', country: 'GH' }],
];

/** "GH 50.00" and the like of every row that has something. */
async function reported(measure: Measure, by: Dimension, filter: EntryFilter): Promise<string[]> {
  const { rows } = await rollups().spending(TESTER, { by, across: null, measure, filter });
  return rows.map(({ key, total }) => `${key} ${total.toString()}`).sort();
}

function cut(rows: readonly { key: string }[], amountOf: (index: number) => Money | undefined): string[] {
  return rows.map(({ key }, index) => `${key} ${amountOf(index)?.toString()}`).sort();
}

async function expectAsReported(report: PortfolioReport, filter: EntryFilter): Promise<void> {
  for (const measure of ['obligated', 'disbursed'] as const) {
    const cuts = {
      'year-of-action': report.years,
      category: report.categories,
      'program-type': report.programTypes,
      country: report.places,
    };
    for (const [by, rows] of Object.entries(cuts)) {
      const said = await reported(measure, by as Dimension, filter);
      expect([by, ...cut(rows, (index) => rows[index]?.[measure])]).toEqual([by, ...said]);
    }
  }
  const balances = await reported('unliquidated', 'year-of-action', filter);
  expect(cut(report.years, (index) => report.years[index]?.unliquidated)).toEqual(balances);
}

it.each(FILTERS)('says of %s what the spending report says of each cut, with every sum stale', (_, filter) =>
  rollups()
    .portfolio(TESTER, filter)
    .then((report) => expectAsReported(report, filter)),
);

describe('once sums are refreshed', () => {
  beforeAll(() => rollups().refreshStale());

  it.each(FILTERS)('says of %s what the spending report says of each cut', async (_, filter) => {
    const report = await rollups().portfolio(TESTER, filter);
    expect(report.stale).toBe(0);
    await expectAsReported(report, filter);
  });

  it('adds every cut up to the same total', async () => {
    const report = await rollups().portfolio(TESTER, {});
    // 100.00 + 0.01 + 7.77 obligated, 40.00 + 7.00 paid.
    expect([report.total.obligated, report.total.disbursed, report.total.unliquidated].map(String)).toEqual([
      '107.78',
      '47.00',
      '60.78',
    ]);
    for (const rows of [report.years, report.categories, report.programTypes, report.places]) {
      expect(Money.sum(rows.map(({ obligated }) => obligated)).toString()).toBe('107.78');
      expect(Money.sum(rows.map(({ disbursed }) => disbursed)).toString()).toBe('47.00');
    }
  });

  it('weighs countries by shares and keeps what is regional or unallocated apart', async () => {
    const { places } = await rollups().portfolio(TESTER, {});
    expect(places.map(({ label, kind, obligated }) => `${label}, ${kind}: ${obligated.toString()}`)).toEqual([
      // 100.00 in six cells, each dealt to the cent: 16.67 + 16.67 + 16.67 and 16.66 + 16.66 + 16.67.
      'Ghana, country: 50.01',
      'East Asia and the Pacific regional, regional: 49.99',
      // The award without shares, and the cent of the day before the other's shares begin.
      'Unallocated, unallocated: 7.78',
    ]);
  });

  it('keeps the balance of earlier years in those that were asked for', async () => {
    const { years, total } = await rollups().portfolio(TESTER, { yearOfActionFrom: 2012 });
    // 107.78 obligated before FY 2012, 47.00 paid in it.
    expect(years.map(({ key, obligated, unliquidated }) => `${key} ${obligated} ${unliquidated}`)).toEqual([
      '2012 0.00 60.78',
    ]);
    expect(`${total.obligated} ${total.unliquidated}`).toBe('0.00 60.78');
  });

  it('says of years without entries that nothing happened, and of none that there are none', async () => {
    const { years } = await rollups().portfolio(TESTER, { account: 'INCLE' });
    expect(years.map(({ key }) => key)).toEqual(['2010', '2011', '2012']);
    expect((await rollups().portfolio(TESTER, { account: 'NONE' })).years).toEqual([]);
  });

  it.each(['cell_rollups', 'portfolio_rollups'])('finds %s borne out by the finest sums', async (table) => {
    const [cells] = await services.dataSource.query<{ rows: number; obligated: bigint }[]>(
      `SELECT count(*)::int AS rows, sum(obligated_cents)::bigint AS obligated FROM ${table}`,
    );
    expect(cells?.rows).toBeGreaterThan(0);
    expect(cells?.obligated).toBe(10_778n);
    expect((await rollups().verify()).differences).toEqual([]);
  });
});

describe('with some sums stale again', () => {
  beforeAll(async () => {
    const late = anEntry(stored.fund, 'disbursement', '0.02', '2011-11-01');
    await services.app.get(LedgerService).append(TESTER, stored.award, [late]);
  });

  it.each(FILTERS)('says of %s what the spending report says of each cut', async (_, filter) => {
    const report = await rollups().portfolio(TESTER, filter);
    expect(report.stale).toBe(1);
    await expectAsReported(report, filter);
  });
});
