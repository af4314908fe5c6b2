import { templateCsv } from '@awardbook/imports';
import { withTestDatabase } from '../../support/database';
import { GOOD, Loading } from './loading';
import { aWorkbook } from './workbook-files';

const database = withTestDatabase();
const loading = new Loading(() => database.dataSource);
const APPROPRIATION =
  'reference,treasury_account,year_of_funds,amount,appropriated_on,status,source,provenance';
const ALLOTMENT =
  'reference,treasury_account,year_of_funds,office,amount,allotted_on,status,source,moved_from';

beforeAll(() => loading.loadGround());

describe('loading appropriations', () => {
  it('records them under the normal form of their symbol, zero included', async () => {
    expect(
      await database.dataSource.query(`
        SELECT a.reference, t.code, a.year_of_funds AS year, a.amount_cents AS cents, a.status, a.provenance
          FROM appropriations a JOIN treasury_accounts t ON t.id = a.treasury_account_id ORDER BY 1`),
    ).toEqual([
      {
        reference: 'APP-1',
        code: '019-011-2012/2013-1022-000',
        year: 2012,
        cents: 1872000000n,
        status: 'enacted',
        provenance: 'recorded',
      },
      {
        reference: 'APP-2',
        code: '019-072-2012/2013-1037-000',
        year: 2012,
        cents: 1200000000n,
        status: 'enacted',
        provenance: 'recorded',
      },
      {
        reference: 'APP-3',
        code: '011-X-1022-000',
        year: 2010,
        cents: 0n,
        status: 'reported',
        provenance: 'recorded',
      },
    ]);
  });

  it.each(['appropriations', 'allotments'] as const)(
    'and %s changes nothing when the same file comes again',
    async (kind) => {
      const before = await loading.counts();
      expect(await loading.load(kind, GOOD[kind])).toMatchObject({ inserted: 0 });
      expect(await loading.counts()).toEqual(before);
    },
  );

  it('names what differs when a reference stands for another content', async () => {
    const { problems } = await loading.refusalOf(
      'appropriations',
      GOOD.appropriations
        .replace('18720000', '18720001')
        .replace('12000000.00,2011-12-23,enacted', '12000000.00,2011-12-24,estimated'),
    );
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('amount is 18720000.00, here 18720001.00.'),
      expect.stringContaining(
        'appropriated_on is 2011-12-23, here 2011-12-24; status is enacted, here estimated.',
      ),
    ]);
  });

  it('names every faulty row at once', async () => {
    const rows = [
      'N-1,019-011-2012/2013-1022-000,2012,-5,2011-12-23,enacted,x,',
      'N-2,072-X-1022,,5,2011-12-23,promised,x,',
      'N-3,011-X-1022,,5,2011-12-23,enacted,x,',
      'N-3,019-011-2012/2013-1022,2011,5,2011-12-23,enacted,,guess',
    ];
    expect(await loading.faultsOf('appropriations', `${APPROPRIATION}\n${rows.join('\n')}\n`)).toEqual([
      '2 amount amount-negative',
      '3 status choice-unknown',
      '3 treasury_account treasury-account-unknown',
      '4 year_of_funds year-of-funds-missing',
      '5 source cell-blank',
      '5 provenance choice-unknown',
      '5 reference reference-repeated',
      '5 year_of_funds year-of-funds-outside-symbol',
    ]);
  });
});

describe('loading allotments', () => {
  it('makes the fund of the office and symbol', async () => {
    expect(
      await database.dataSource.query(`
        SELECT t.code, f.year_of_funds AS year, f.office_code AS office, f.allotted_cents AS cents
          FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id ORDER BY 1`),
    ).toEqual([
      { code: '019-011-2012/2013-1022-000', year: 2012, office: 'J/TIP', cents: 100000000n },
      { code: '019-072-2012/2013-1037-000', year: 2012, office: 'J/TIP', cents: 50000000n },
    ]);
  });

  it('beyond the appropriation is refused as a whole, with the figures', async () => {
    const before = await loading.counts();
    await expect(
      loading.load(
        'allotments',
        `${ALLOTMENT}\nN-1,019-011-2012/2013-1022,2012,,17720000.01,2012-03-01,allotted,x,\n`,
      ),
    ).rejects.toMatchObject({
      code: 'allotments-exceed-appropriation',
      figures: { asked: '17720000.01', available: '17720000.00' },
    });
    expect(await loading.counts()).toEqual(before);
  });

  it('moves second-phase money to the companion symbol without making new money', async () => {
    const file = `${ALLOTMENT}\nM-1,019-011-2012/2017-1022,,,1000.00,2013-11-01,allotted,x,19-11-2012/2013-1022\n`;
    expect(await loading.load('allotments', file)).toMatchObject({ inserted: 1 });
    expect(await loading.load('allotments', file)).toMatchObject({ unchanged: 1 });
    expect(
      await database.dataSource.query(
        `SELECT t.code, f.allotted_cents AS cents FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id WHERE f.account_code = 'INCLE' ORDER BY 1`,
      ),
    ).toEqual([
      { code: '019-011-2012/2013-1022-000', cents: 99900000n },
      { code: '019-011-2012/2017-1022-000', cents: 100000n },
    ]);
    expect(
      (await loading.refusalOf('allotments', file.replace('1000.00', '999.00'))).problems[0]?.reason,
    ).toContain('amount is 1000.00, here 999.00');
  });

  it('names every faulty row at once', async () => {
    const rows = [
      'N-1,019-011-2012/2013-1022,2012,TIP,5,2012-03-01,allotted,x,',
      'N-2,019-011-2012/2017-1022,2012,,5,2012-03-01,allotted,x,019-072-2012/2013-1037',
      'N-3,019-011-2012/2017-1022,2012,,5,2012-03-01,allotted,x,019-011-2012/2099-1022',
    ];
    expect(await loading.faultsOf('allotments', `${ALLOTMENT}\n${rows.join('\n')}\n`)).toEqual([
      '2 office office-unknown',
      '3 moved_from moved-between-unlike-funds',
      '4 moved_from moved-from-unknown',
    ]);
  });
});

describe('the templates', () => {
  it('load as they are, one kind after the other', async () => {
    expect(await loading.load('appropriations', templateCsv('appropriations'))).toMatchObject({
      rows: 2,
      inserted: 2,
    });
    await loading.load(
      'allotments',
      `${ALLOTMENT}\nTOP-UP,019-072-2012/2013-1037,,,400000,2012-03-01,allotted,x,\n`,
    );
    expect(await loading.load('allotments', templateCsv('allotments'))).toMatchObject({
      rows: 2,
      inserted: 2,
    });
    expect(
      await loading.load('awards', templateCsv('awards').replace('S-SJTIP-13-CA-1029', 'S-SJTIP-13-CA-2000')),
    ).toMatchObject({ inserted: 2 });
    expect(await loading.load('entries', templateCsv('entries'))).toMatchObject({ rows: 2, inserted: 2 });
  });
});

it('loads the sheet of a workbook that is named like the kind, with real dates and numbers', async () => {
  const cells = (values: readonly string[]): string => `<row>${values.join('')}</row>`;
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const path = aWorkbook({
    formats: [0, 14],
    sheetsBefore: [{ name: 'Read me', rows: cells([text('not this one')]) }],
    sheetName: 'Appropriations',
    rows:
      cells(
        [
          'Reference',
          'Treasury account',
          'Year of Funds',
          'Amount',
          'Appropriated on',
          'Status',
          'Source',
        ].map(text),
      ) +
      cells([
        text('XL-1'),
        text('011-X-1022'),
        '<c><v>2010</v></c>',
        '<c><v>0.30000000000000004</v></c>',
        '<c s="1"><v>40178</v></c>',
        text('enacted'),
        text('sheet'),
      ]),
  });
  expect(await loading.loadFile('appropriations', path)).toMatchObject({ inserted: 1 });
  expect(
    await database.dataSource.query(
      "SELECT amount_cents AS cents, appropriated_on AS on FROM appropriations WHERE reference = 'XL-1'",
    ),
  ).toEqual([{ cents: 30n, on: '2009-12-31' }]);
});
