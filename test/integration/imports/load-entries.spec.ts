import { withTestDatabase } from '../../support/database';
import { GOOD, Loading } from './loading';

const database = withTestDatabase();
const loading = new Loading(() => database.dataSource);
const HEADER = 'reference,kind,fain,treasury_account,year_of_funds,office,amount,effective_on';

beforeAll(() => loading.loadGround());

describe('loading entries', () => {
  it('stores them as facts of the ledger, whatever the spelling of FAIN and symbol', async () => {
    expect(await loading.load('entries', GOOD.entries)).toEqual({ rows: 3, inserted: 3, unchanged: 0 });
    expect(
      await database.dataSource.query(`
        SELECT e.idempotency_key AS key, e.kind, a.fain, f.account_code AS account, e.amount_cents AS cents, e.effective_on AS on,
               e.shares_on AS shares, e.description, e.recorded_by AS by
          FROM ledger_entries e JOIN awards a ON a.id = e.award_id JOIN funds f ON f.id = e.fund_id ORDER BY 1`),
    ).toEqual([
      {
        key: 'E-1',
        kind: 'obligation',
        fain: 'S-SJTIP-13-CA-1029',
        account: 'INCLE',
        cents: 25000000n,
        on: '2012-10-16',
        shares: '2012-10-16',
        description: 'New award',
        by: 'loader',
      },
      {
        key: 'E-2',
        kind: 'disbursement',
        fain: 'S-SJTIP-13-CA-1029',
        account: 'INCLE',
        cents: 1250075n,
        on: '2013-12-31',
        shares: '2013-12-31',
        description: '',
        by: 'loader',
      },
      {
        key: 'E-3',
        kind: 'obligation',
        fain: 'S-SJTIP-12-GR-0031',
        account: 'ESF',
        cents: 29999999n,
        on: '2012-07-02',
        shares: '2012-07-02',
        description: '',
        by: 'loader',
      },
    ]);
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await loading.counts();
    expect(await loading.load('entries', GOOD.entries)).toEqual({ rows: 3, inserted: 0, unchanged: 3 });
    expect(await loading.counts()).toEqual(before);
  });

  it('stores only what is new in a file that has grown', async () => {
    const grown = `${GOOD.entries}E-4,refund,S-SJTIP-13-CA-1029,019-011-2012/2013-1022,2012,0.75,2014-01-02,\n`;
    expect(await loading.load('entries', grown)).toEqual({ rows: 4, inserted: 1, unchanged: 3 });
  });

  it('names what differs when a reference stands for another content already', async () => {
    const changed = GOOD.entries
      .replace('250000.00', '250000.01')
      .replace('12500.75,2013-12-31', '12500.75,2013-12-30')
      .replace('E-3,obligation,s/sjtip 12 gr 0031', 'E-3,commitment,S-SJTIP-13-CA-1029');
    const { problems } = await loading.refusalOf('entries', changed);
    expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'reference', 'E-1'],
      [3, 'reference', 'E-2'],
      [4, 'reference', 'E-3'],
    ]);
    expect(problems[0]?.reason).toContain('amount is 250000.00, here 250000.01.');
    expect(problems[1]?.reason).toContain('effective_on is 2013-12-31, here 2013-12-30.');
    expect(problems[2]?.reason).toContain(
      'award is S-SJTIP-12-GR-0031, here S-SJTIP-13-CA-1029; kind is obligation, here commitment.',
    );
  });
});

describe('a faulty file of entries', () => {
  it('has all its errors named at once and nothing stored', async () => {
    const before = await loading.counts();
    const file = `${HEADER}
A-1,obligation,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,1.00,2012-10-16

A-2,payment,NOBODY-1,019-011-2012/2013-1022-000,2012,J/TIP,1.005,2013-02-30
A-1,obligation,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,1.00,2012-10-16
A-3,obligation,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,1.00,2013-10-01
A-4,obligation,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,1.00,2013-09-01,stray
`;
    expect(await loading.faultsOf('entries', file)).toEqual([
      '4 kind choice-unknown',
      '4 amount amount-decimals',
      '4 effective_on date-not-in-calendar',
      '4 fain fain-unknown',
      '5 reference reference-repeated',
      '6 effective_on obligation-after-availability',
      '7 column I cell-without-heading',
    ]);
    expect(await loading.counts()).toEqual(before);
  });

  it('is told every unknown, repeated and missing column', async () => {
    const file = `Reference , KIND,fain,Treasury-Account,amount,Amount,when\nA,obligation,x,y,1,1,2013-01-01\n`;
    const refusal = await loading.refusalOf('entries', file);
    expect(refusal.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, 'Amount', 'column-repeated'],
      [1, 'when', 'column-unknown'],
      [1, 'effective_on', 'column-missing'],
    ]);
    expect(refusal.fields[2]).toMatchObject({ pointer: '/rows/1/effective_on', code: 'column-missing' });
  });

  it('with thousands of errors lists a thousand and counts all', async () => {
    const rows = Array.from(
      { length: 1_500 },
      (_, index) => `X-${index},obligation,NOBODY,019-011-2012/2013-1022-000,2012,J/TIP,0.001,2012-10-16`,
    );
    const refusal = await loading.refusalOf('entries', `${HEADER}\n${rows.join('\n')}\n`);
    expect([refusal.problemCount, refusal.problems.length]).toEqual([3_000, 1_000]);
    expect(refusal.message).toContain('3,000 errors');
    expect(refusal.problems[0]?.row).toBe(2);
  });

  it('that breaks an invariant only as a whole is refused with the figures', async () => {
    const before = await loading.counts();
    const row = (index: number): string =>
      `W-${index},obligation,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,400000.00,2012-10-16`;
    await expect(loading.load('entries', `${HEADER}\n${row(1)}\n${row(2)}\n`)).rejects.toMatchObject({
      code: 'obligations-exceed-ceiling',
      figures: { asked: '800000.00', ceiling: '750000.00', available: '500000.00' },
    });
    expect(await loading.counts()).toEqual(before);
  });

  it('that breaks off in the middle leaves nothing, and the next load works', async () => {
    const before = await loading.counts();
    const rows = Array.from(
      { length: 5_000 },
      (_, index) =>
        `B-${index},expenditure,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,0.01,2012-10-16`,
    );
    await expect(loading.load('entries', `${HEADER}\n${rows.join('\n')}\n"open`)).rejects.toMatchObject({
      code: 'file-quotes',
    });
    expect(await loading.counts()).toEqual(before);
    expect(await loading.load('entries', GOOD.entries)).toMatchObject({ unchanged: 3 });
  });

  it('without rows is refused', async () => {
    await expect(loading.load('entries', `${HEADER}\n\n`)).rejects.toMatchObject({ code: 'file-empty' });
  });
});

it('lets two loads of one file at once store it once', async () => {
  const rows = Array.from(
    { length: 3_000 },
    (_, index) =>
      `T-${index},expenditure,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,0.01,2012-10-16`,
  );
  const file = `${HEADER}\n${rows.join('\n')}\n`;
  const results = await Promise.all([1, 2, 3].map(() => loading.load('entries', file)));
  expect(results.map(({ inserted }) => inserted).sort((one, other) => one - other)).toEqual([0, 0, 3_000]);
});
