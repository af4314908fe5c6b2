import { withTestDatabase } from '../../support/database';
import { GOOD, Loading } from './loading';

const database = withTestDatabase();
const loading = new Loading(() => database.dataSource);

beforeAll(() => loading.load('awards', GOOD.awards));

const [HEADER = '', FIRST_ROW = ''] = GOOD.awards.split('\n');
const NAMES = HEADER.split(',');
const CELLS = [
  'N-1',
  'Title',
  'grant',
  'International Organization for Migration (IOM)',
  '',
  'bilateral-and-regional',
  '1000',
  '2013-01-01',
  '2013-12-31',
  '',
  '',
];

const rowWith = (cells: Record<string, string>): string =>
  `${HEADER}\n${CELLS.map((good, index) => `"${(cells[NAMES[index] ?? ''] ?? good).replace(/"/g, '""')}"`).join(',')}\n`;

describe('loading awards', () => {
  it('records awards, their implementer once under every spelling, and exact shares', async () => {
    expect(
      await database.dataSource.query(`
        SELECT a.fain, a.title, a.instrument, i.name AS implementer, i.type, a.program_type AS program, a.ceiling_cents AS ceiling,
               (SELECT string_agg(category || ' ' || basis_points || ' ' || effective_on, ', ' ORDER BY category) FROM award_category_shares s WHERE s.award_id = a.id) AS categories,
               (SELECT string_agg(place || ' ' || basis_points, ', ' ORDER BY place) FROM award_country_shares s WHERE s.award_id = a.id) AS countries
          FROM awards a JOIN implementers i ON i.id = a.implementer_id ORDER BY a.fain DESC`),
    ).toEqual([
      {
        fain: 'S-SJTIP-13-CA-1029',
        title: 'Shelter, and care',
        instrument: 'cooperative-agreement',
        implementer: 'International Organization for Migration (IOM)',
        type: 'public-international-organization',
        program: 'bilateral-and-regional',
        ceiling: 75000000n,
        categories: 'prevention 4000 2012-10-01, protection 6000 2012-10-01',
        countries: 'KE 3334, UG 6666',
      },
      {
        fain: 'S-SJTIP-12-GR-0031',
        title: 'Training',
        instrument: 'grant',
        implementer: 'International Organization for Migration (IOM)',
        type: 'public-international-organization',
        program: 'training-and-technical-assistance',
        ceiling: 29999999n,
        categories: 'prosecution 10000 2012-07-01',
        countries: null,
      },
    ]);
    expect(await loading.counts()).toMatchObject({ implementers: 1, implementer_names: 1 });
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await loading.counts();
    expect(await loading.load('awards', GOOD.awards)).toEqual({ rows: 2, inserted: 0, unchanged: 2 });
    expect(await loading.counts()).toEqual(before);
  });

  it('names what differs when a FAIN is on record with another content', async () => {
    const changed = GOOD.awards
      .replace('750000', '750000.01')
      .replace('Protection 60%; Prevention 40%', 'Protection 50%; Prevention 50%')
      .replace(',Training,', ',Other,');
    const { problems } = await loading.refusalOf('awards', changed);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'fain-taken'],
      [3, 'fain-taken'],
    ]);
    expect(problems[0]?.reason).toContain(
      'ceiling is 750000.00, here 750000.01; categories is prevention 4000, protection 6000, here prevention 5000, protection 5000.',
    );
    expect(problems[1]?.reason).toContain('title is Training, here Other.');
  });

  it('takes basis points, and shares from a date of their own', async () => {
    const file = `${HEADER},shares_from\n${CELLS.slice(0, 9).join(',').replace('N-1', 'N-2')},Protection 6000bp; Partnership: 4000bp,"Cote d'Ivoire 1%; R-AF 98.99%; Côte d’Ivoire 0.01%",2013-02-01\n`;
    expect(await loading.faultsOf('awards', file)).toEqual(['2 countries countries-repeated']);
    expect(
      await loading.load('awards', file.replace('; Côte d’Ivoire 0.01%', '; GLOBAL 0.01%')),
    ).toMatchObject({ inserted: 1 });
    expect(
      await database.dataSource.query(
        `SELECT place, basis_points AS points, effective_on AS from FROM award_country_shares s JOIN awards a ON a.id = s.award_id WHERE a.fain = 'N-2' ORDER BY 1`,
      ),
    ).toEqual([
      { place: 'CI', points: 100, from: '2013-02-01' },
      { place: 'GLOBAL', points: 1, from: '2013-02-01' },
      { place: 'R-AF', points: 9899, from: '2013-02-01' },
    ]);
  });

  it('records a new implementer once when rows of the file agree on it', async () => {
    const row = (fain: string, name: string, type: string): string =>
      `${fain},T,grant,${name},${type},bilateral-and-regional,1,2013-01-01,2013-12-31,,`;
    const rows = [
      row('M-1', 'Legal Aid Society', ''),
      row('M-2', 'LEGAL-AID SOCIETY', 'us-ngo'),
      row('M-3', 'Legal Aid Society', 'US NGO'),
    ];
    const { implementers } = await loading.counts();
    expect(await loading.load('awards', `${HEADER}\n${rows.join('\n')}\n`)).toMatchObject({ inserted: 3 });
    expect((await loading.counts())['implementers']).toBe((implementers ?? 0) + 1);
  });
});

describe('a faulty award', () => {
  it.each([
    [
      'shares that add to 9,999',
      { categories: 'Protection 60%; Prevention 39.99%' },
      'categories',
      'shares-not-whole',
      '9,999 basis points',
    ],
    [
      'country shares that add to 10,001',
      { countries: 'Kenya 50%; Uganda 50.01%' },
      'countries',
      'shares-not-whole',
      '1 are too many',
    ],
    [
      'a share without a figure',
      { countries: 'Kenya; Uganda 50%' },
      'countries',
      'share-form',
      'Protection 60%',
    ],
    [
      'a share of nothing',
      { categories: 'Protection 0%; Prevention 100%' },
      'categories',
      'share-size',
      'more than nothing',
    ],
    [
      'a category twice',
      { categories: 'Protection 50%; protection 50%' },
      'categories',
      'share-repeated',
      'Add them up',
    ],
    [
      'an unknown category',
      { categories: 'Protection 50%; Policing 50%' },
      'categories',
      'categories-unknown',
      'Policing',
    ],
    ['an unknown country', { countries: 'Atlantis' }, 'countries', 'countries-unknown', 'Atlantis'],
    [
      'an implementer that nobody knows',
      { implementer: 'Somebody New' },
      'implementer',
      'implementer-unknown',
      'implementer_type',
    ],
    [
      'a type other than on record',
      { implementer_type: 'us-ngo' },
      'implementer_type',
      'implementer-type-differs',
      'public-international-organization',
    ],
    [
      'a period that ends before it starts',
      { ends_on: '2012-12-31' },
      'ends_on',
      'period-backwards',
      '2013-01-01',
    ],
    [
      'an unknown instrument',
      { instrument: 'loan' },
      'instrument',
      'choice-unknown',
      'cooperative-agreement',
    ],
    ['a FAIN of other letters', { fain: 'Ñ-1' }, 'fain', 'fain-form', 'S-SJTIP-13-CA-1029'],
    ['a ceiling in words', { ceiling: 'open' }, 'ceiling', 'amount-invalid', '1234567.89'],
  ])('with %s says what to do', async (_, cells, column, code, words) => {
    const before = await loading.counts();
    const { problems } = await loading.refusalOf('awards', rowWith(cells));
    expect(problems).toEqual([
      { row: 2, column, code, value: expect.any(String), reason: expect.stringContaining(words) },
    ]);
    expect(await loading.counts()).toEqual(before);
  });

  it('whose FAIN stands twice in the file, punctuation aside, is named with the other row', async () => {
    const file = `${HEADER}\n${FIRST_ROW}\n${FIRST_ROW.replace('S-SJTIP-13-CA-1029', 's sjtip/13 ca 1029')}\n`;
    const { problems } = await loading.refusalOf('awards', file);
    expect(problems).toEqual([
      expect.objectContaining({ row: 3, code: 'fain-repeated', reason: expect.stringContaining('Row 2') }),
    ]);
  });

  it('whose new implementer gets two types in the file is named', async () => {
    const row = (fain: string, type: string): string =>
      `${fain},T,grant,Two Minds,${type},bilateral-and-regional,1,2013-01-01,2013-12-31,,`;
    expect(
      await loading.faultsOf('awards', `${HEADER}\n${row('M-8', 'us-ngo')}\n${row('M-9', 'university')}\n`),
    ).toEqual(['2 implementer_type implementer-type-differs', '3 implementer_type implementer-type-differs']);
  });
});

it('lets two loads of one file at once store it once', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, index) =>
      `T-${index},T,grant,Racing Society,us-ngo,bilateral-and-regional,1,2013-01-01,2013-12-31,Protection,Kenya`,
  );
  const file = `${HEADER}\n${rows.join('\n')}\n`;
  const results = await Promise.all([1, 2, 3].map(() => loading.load('awards', file)));
  expect(results.map(({ inserted }) => inserted).sort((one, other) => one - other)).toEqual([0, 0, 300]);
});
