import { withTestDatabase } from '../../support/database';
import { Loading } from './loading';

const database = withTestDatabase();
const loading = new Loading(() => database.dataSource);
const HEADER = 'reference,kind,fain,treasury_account,year_of_funds,office,amount,effective_on';
const GOOD_ROW = [
  'R-1',
  'obligation',
  'S-SJTIP-13-CA-1029',
  '019-011-2012/2013-1022-000',
  '2012',
  'J/TIP',
  '1.00',
  '2012-10-16',
];
const NAMES = HEADER.split(',');

/** A file of one row that is good but for these cells. */
const rowWith = (cells: Record<string, string>): string =>
  `${HEADER}\n${GOOD_ROW.map((good, index) => cells[NAMES[index] ?? ''] ?? good)
    .map((cell) => `"${cell}"`)
    .join(',')}\n`;

beforeAll(() => loading.loadGround());

describe('a faulty cell of an entry', () => {
  it.each([
    ['three decimals', { amount: '10.005' }, 'amount', 'amount-decimals', 'two decimals'],
    ['a currency sign', { amount: '$10.00' }, 'amount', 'amount-currency-sign', 'currency sign'],
    ['scientific notation', { amount: '1.2E+06' }, 'amount', 'amount-scientific', 'Format the column'],
    ['zero', { amount: '0.00' }, 'amount', 'amount-zero', 'zero'],
    ['a minus', { amount: '-10.00' }, 'amount', 'amount-negative', 'never negative'],
    ['parentheses', { amount: '(10.00)' }, 'amount', 'amount-negative', 'never negative'],
    ['more than 15 digits', { amount: '12345678901234.56' }, 'amount', 'amount-too-long', '15 digits'],
    ['thousands separators', { amount: '1,250.00' }, 'amount', 'amount-separators', 'thousands separators'],
    ['a decimal comma', { amount: '1250,00' }, 'amount', 'amount-decimal-comma', 'point'],
    ['words', { amount: 'ten' }, 'amount', 'amount-invalid', '1234567.89'],
    ['no amount', { amount: '' }, 'amount', 'cell-blank', 'blank'],
    [
      'a date that does not exist',
      { effective_on: '2013-02-30' },
      'effective_on',
      'date-not-in-calendar',
      '2013-02-30',
    ],
    ['a date in American form', { effective_on: '9/30/2013' }, 'effective_on', 'date-form', '2013-09-30'],
    [
      'a date out of range',
      { effective_on: '1913-09-30' },
      'effective_on',
      'date-out-of-range',
      '1990-01-01',
    ],
    ['an unknown kind', { kind: 'payment' }, 'kind', 'choice-unknown', 'disbursement'],
    ['an unknown FAIN', { fain: 'S-SJTIP-99' }, 'fain', 'fain-unknown', 'Load or record the award first'],
    [
      'no symbol at all',
      { treasury_account: 'INCLE 2012' },
      'treasury_account',
      'treasury-account-form',
      '019-011-2012/2013-1022-000',
    ],
    [
      'a symbol that Treasury does not list',
      { treasury_account: '019-011-2012/2019-1022' },
      'treasury_account',
      'treasury-account-unknown',
      'Listed for those years: 011-2012/2013-1022-000',
    ],
    [
      'no-year money without its year',
      { treasury_account: '019-011-X-1022', year_of_funds: '' },
      'year_of_funds',
      'year-of-funds-missing',
      'no-year',
    ],
    [
      'a year of funds that the symbol does not hold',
      { year_of_funds: '2013' },
      'year_of_funds',
      'year-of-funds-outside-symbol',
      'FY 2012 funds',
    ],
    ['an unknown office', { office: 'J/TOP' }, 'office', 'office-unknown', 'J/TIP'],
    [
      'funds that are not allotted',
      { treasury_account: '019-011-2012/2017-1022' },
      'treasury_account',
      'fund-not-allotted',
      'allotment first',
    ],
    [
      "another office's funds",
      { office: 'AF' },
      'treasury_account',
      'fund-not-allotted',
      'AF holds no allotment of FY 2012 funds',
    ],
    [
      'an obligation the day after availability',
      { effective_on: '2013-10-01' },
      'effective_on',
      'obligation-after-availability',
      'until 2013-09-30',
    ],
    [
      'an obligation before its money',
      { effective_on: '2011-09-30' },
      'effective_on',
      'obligation-before-availability',
      '2011-10-01',
    ],
    [
      'a payment the day after cancellation',
      { kind: 'disbursement', effective_on: '2018-10-01' },
      'effective_on',
      'entry-after-cancellation',
      'close of 2018-09-30',
    ],
    [
      'a reference that is too long',
      { reference: 'x'.repeat(81) },
      'reference',
      'text-too-long',
      'at most 80',
    ],
  ])('with %s says what to do', async (_, cells, column, code, words) => {
    const { problems, problemCount } = await loading.refusalOf('entries', rowWith(cells));
    expect(problems).toEqual([
      { row: 2, column, code, value: expect.any(String), reason: expect.stringContaining(words) },
    ]);
    expect(problemCount).toBe(1);
  });

  it('is good on the last day of availability and of payment', async () => {
    const rows = `${HEADER}
L-1,obligation,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,1.00,2013-09-30
L-2,disbursement,S-SJTIP-13-CA-1029,019-011-2012/2013-1022-000,2012,J/TIP,1.00,2018-09-30
`;
    expect(await loading.load('entries', rows)).toMatchObject({ inserted: 2 });
  });
});
