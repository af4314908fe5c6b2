import { aFundedAward } from '../../builders';
import { type Answer, fieldRefusal, problemIn, refusal, withApi } from './api-client';

const SYMBOL = '019-011-2012/2013-1022-000';

describe('bad input', () => {
  const api = withApi();
  const finance = api.as('finance');
  const officer = api.as('program-officer');
  let award = '';

  beforeAll(async () => {
    const funded = await aFundedAward(api.dataSource, {
      award: { ceiling: '1000.00', startsOn: '2011-10-01', endsOn: '2019-09-30' },
      fund: { treasuryAccount: SYMBOL },
    });
    award = funded.award.fain;
  });

  const post = (...entries: object[]): Promise<Answer> => {
    const whole = { kind: 'obligation', amount: '1.00', effectiveOn: '2012-06-01', treasuryAccount: SYMBOL };
    return finance.send('POST', `/api/awards/${award}/entries`, {
      entries: entries.map((entry) => ({ ...whole, ...entry })),
    });
  };
  const entryCount = async (): Promise<number> => {
    const [row] = await api.dataSource.sql<
      { count: number }[]
    >`SELECT count(*)::int AS count FROM ledger_entries`;
    return row?.count ?? -1;
  };

  afterEach(async () => expect(await entryCount()).toBe(0));

  it.each([
    ['an amount with three decimals', '1.005', 'amount-too-precise'],
    ['an amount with a currency sign', '$1.00', 'amount-currency-sign'],
    ['an amount in scientific notation', '1e3', 'amount-scientific'],
    ['an amount of zero', '0.00', 'amount-zero'],
    ['an amount beyond 15 digits', '10000000000000.00', 'amount-too-long'],
    ['a negative amount', '-1.00', 'amount-negative'],
    ['an amount with thousands separators', '1,000.00', 'amount-separators'],
    ['an amount that is a JSON number', 1.5, 'amount-not-text'],
  ])('refuses %s', async (_, amount, code) =>
    expect(fieldRefusal(await post({}, { amount }))).toEqual([422, '/entries/1/amount', code]),
  );

  it('refuses a date that does not exist', async () =>
    expect(fieldRefusal(await post({ effectiveOn: '2013-02-29' }))).toEqual([
      422,
      '/entries/0/effectiveOn',
      'date-not-in-calendar',
    ]));

  it('refuses what is no Treasury Account Symbol', async () =>
    expect(fieldRefusal(await post({ treasuryAccount: '12-34' }))).toEqual([
      422,
      '/entries/0/treasuryAccount',
      'treasury-account-unreadable',
    ]));

  it('refuses a symbol that Treasury does not list', async () => {
    const allotment = { amount: '1.00', allottedOn: '2012-01-01', status: 'allotted', source: 'memo' };
    const treasuryAccount = '019-011-2012/2099-1022-000';
    const answer = await finance.send('POST', '/api/allotments', { ...allotment, treasuryAccount });
    expect(fieldRefusal(answer)).toEqual([422, '/treasuryAccount', 'treasury-account-unknown']);
    expect((await post({ treasuryAccount })).status).toBe(422);
  });

  it('refuses an obligation the day after availability ends, with the figures', async () => {
    const answer = await post({ effectiveOn: '2013-10-01' });
    expect(refusal(answer)).toEqual([409, 'obligation-after-availability']);
    expect(problemIn(answer).figures).toMatchObject({
      asked: '1.00',
      treasuryAccount: SYMBOL,
      availableUntil: '2013-09-30',
    });
  });

  it('refuses a disbursement the day after cancellation, with the figures', async () => {
    const answer = await post({ kind: 'disbursement', effectiveOn: '2018-10-01' });
    expect(refusal(answer)).toEqual([409, 'entry-after-cancellation']);
    expect(problemIn(answer).figures).toMatchObject({ treasuryAccount: SYMBOL, cancelsOn: '2018-09-30' });
  });

  it('refuses more than the ceiling leaves, with the figures, and stores none of the request', async () => {
    const answer = await post({ amount: '600.00' }, { amount: '400.01' });
    expect(refusal(answer)).toEqual([409, 'obligations-exceed-ceiling']);
    expect(problemIn(answer).figures).toMatchObject({
      asked: '1000.01',
      available: '1000.00',
      ceiling: '1000.00',
    });
  });

  it('refuses shares that add up to 9,999', async () => {
    const tag = (await officer.get(`/api/awards/${award}`)).headers.get('etag') ?? '';
    const shares = {
      split: 'category',
      effectiveOn: '2011-10-01',
      shares: [{ code: 'protection', basisPoints: 9999 }],
    };
    const answer = await officer.send('PUT', `/api/awards/${award}/shares`, shares, { 'if-match': tag });
    expect(fieldRefusal(answer)).toEqual([422, '/shares', 'shares-not-whole']);
  });

  it('refuses a field that is not known, and names those that are', async () => {
    const answer = await post({ colour: 'red' });
    expect(fieldRefusal(answer)).toEqual([422, '/entries/0/colour', 'unknown-field']);
    expect(problemIn(answer).detail).toContain('allowed are amount, description, effectiveOn');
  });

  it.each([
    [
      'an address with parameters',
      '/api/reports/spending?by=category&colour=red',
      'allowed are account, across',
    ],
    ['an address without any', '/api/funding-accounts?colour=red', 'it takes none'],
  ])('refuses a parameter that does not exist at %s', async (_, route, words) => {
    const answer = await finance.get(route);
    expect(fieldRefusal(answer)).toEqual([422, '?colour', 'unknown-parameter']);
    expect(problemIn(answer).detail).toContain(words);
  });

  it.each([
    ['?by=colour', '?by', 'not-one-of'],
    ['', '?by', 'missing'],
    ['?by=category&across=category', '?across', 'same-dimension'],
    ['?by=category&by=region', '?by', 'repeated-parameter'],
    ['?by=category&yearOfFundsFrom=20I3', '?yearOfFundsFrom', 'not-a-whole-number'],
    ['?by=category&category=prosecution%00', '?category', 'unstorable-text'],
  ])('refuses the spending report of "%s"', async (search, pointer, code) =>
    expect(fieldRefusal(await finance.get(`/api/reports/spending${search}`))).toEqual([422, pointer, code]),
  );

  it.each([
    ['with NUL', 'a\0b'],
    ['with half a character', 'a\ud83d'],
  ])('refuses a text %s, which cannot be stored', async (_, description) =>
    expect(fieldRefusal(await post({ description }))).toEqual([
      422,
      '/entries/0/description',
      'unstorable-text',
    ]),
  );

  it('stores whole characters of any script', async () => {
    const body = { name: 'Организация 🤝 组织', type: 'foreign-ngo' };
    expect((await officer.send('POST', '/api/implementers', body)).body).toMatchObject(body);
  });

  it('refuses a body that is nested without end', async () => {
    const body = `{"entries":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(fieldRefusal(await finance.send('POST', `/api/awards/${award}/entries`, body))).toEqual([
      422,
      '',
      'too-deep',
    ]);
  });

  it.each(['[]', '"text"', 'null', '5'])('refuses the body %s, which is no object', async (body) =>
    expect(fieldRefusal(await finance.send('POST', `/api/awards/${award}/entries`, body))).toEqual([
      422,
      '',
      'not-an-object',
    ]),
  );

  it('refuses an empty list of entries, and one of more than 500', async () => {
    expect(fieldRefusal(await post())).toEqual([422, '/entries', 'too-few']);
    expect(fieldRefusal(await post(...Array.from({ length: 501 }, () => ({}))))).toEqual([
      422,
      '/entries',
      'too-many',
    ]);
  });

  it('refuses the parameters of an export by the rules of the report itself', async () => {
    const asked = { report: 'spending', format: 'xlsx', parameters: { by: 'category', colour: 'red' } };
    expect(fieldRefusal(await finance.send('POST', '/api/exports', asked))).toEqual([
      422,
      '/parameters/colour',
      'unknown-field',
    ]);
  });
});
