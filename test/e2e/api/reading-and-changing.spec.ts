import { dateInWashington } from '@awardbook/fiscal';
import { aFundedAward, anImplementer } from '../../builders';
import { type Answer, fieldRefusal, problemIn, refusal, withApi } from './api-client';

interface List {
  items: { id: string; name?: string; description?: string }[];
  next: string | null;
}

describe('reading', () => {
  const api = withApi();
  const finance = api.as('finance');
  let award = '';

  beforeAll(async () => {
    const funded = await aFundedAward(api.dataSource, { award: { fain: 'S-SJTIP-13-CA-1029' } });
    award = funded.award.id;
    for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'])
      await anImplementer({ name }).store(api.dataSource);
    const entries = Array.from({ length: 5 }, (_, index) => ({
      kind: 'obligation',
      amount: '10.00',
      effectiveOn: `2010-0${index + 1}-01`,
      treasuryAccount: funded.fund.treasuryAccount,
      description: `entry ${index + 1}`,
    }));
    expect((await finance.send('POST', `/api/awards/${award}/entries`, { entries })).status).toBe(201);
  });

  it.each([
    '/api/portfolio',
    '/api/awards',
    '/api/reports/spending?by=account',
    '/api/treasury-accounts?account=ESF',
  ])('answers 304 for %s when the client has it already', async (route) => {
    const first = await finance.get(route);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const second = await finance.get(route, { 'if-none-match': `"other", ${tag}` });
    expect([second.status, second.body]).toEqual([304, '']);
    expect(second.headers.get('etag')).toBe(tag);
    expect((await finance.get(route, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('finds an award by its FAIN in any case and punctuation', async () => {
    const answers = await Promise.all(
      ['S-SJTIP-13-CA-1029', 'ssjtip13ca1029', award].map((id) => finance.get(`/api/awards/${id}`)),
    );
    expect(answers.map((answer) => (answer.body as { id: string }).id)).toEqual([award, award, award]);
  });

  it.each([
    ['/api/implementers?limit=2', 6],
    ['/api/entries?limit=2', 5],
    ['/api/entries?limit=3&yearOfActionFrom=2010&account=INCLE', 5],
  ])('pages through %s by its links: each item once, none left out', async (start, count) => {
    const seen: string[] = [];
    for (let route: string | null = start; route !== null;) {
      const answer: Answer = await finance.get(route);
      const { items, next } = answer.body as List;
      seen.push(...items.map((item) => item.id));
      const link: string | undefined = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
      expect(link === undefined).toBe(next === null);
      route = link ?? null;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it('lists the latest business date first', async () => {
    const { items } = (await finance.get('/api/entries')).body as List;
    expect(items.map((item) => item.description)).toEqual([
      'entry 5',
      'entry 4',
      'entry 3',
      'entry 2',
      'entry 1',
    ]);
  });

  it.each(['0', '201', '2.5', 'many', '-1', ''])('refuses a page of "%s"', async (limit) => {
    const [status, pointer] = fieldRefusal(await finance.get(`/api/awards?limit=${limit}`));
    expect([status, pointer]).toEqual([422, '?limit']);
  });

  it('refuses a cursor that the list did not give', async () =>
    expect(fieldRefusal(await finance.get('/api/entries?cursor=nonsense'))).toEqual([
      422,
      '?cursor',
      'cursor-unreadable',
    ]));

  it('shows an award’s statement with running balances', async () => {
    const { body } = await finance.get(`/api/awards/${award}/statement`);
    const statement = body as {
      entries: { obligated: string; unliquidated: string }[];
      strips: { phase: string }[];
    };
    expect(statement.entries.map((entry) => entry.obligated)).toEqual([
      '10.00',
      '20.00',
      '30.00',
      '40.00',
      '50.00',
    ]);
    const strips = await finance.get(`/api/awards/${award}/strips`);
    expect(strips.body).toMatchObject({ strips: statement.strips });
    expect(statement.strips).toMatchObject([
      { obligated: '50.00', unliquidated: '50.00', phase: 'cancelled', availableUntil: '2012-09-30' },
    ]);
  });

  it('adds portions of a filter up to the figure that the report shows', async () => {
    const report = (await finance.get('/api/reports/spending?by=category&across=year-of-action')).body;
    // Five obligations of 10.00 in FY 2010, and no shares.
    expect(report).toMatchObject({ rows: [{ key: 'unallocated', amounts: ['50.00'] }], total: '50.00' });
    const entries = (await finance.get('/api/entries?category=unallocated&measure=obligated')).body as {
      items: { portion: string }[];
    };
    expect(entries.items.map((entry) => entry.portion)).toEqual(Array(5).fill('10.00'));
  });
});

describe('changing an award', () => {
  const api = withApi();
  const officer = api.as('program-officer');
  let route = '';

  beforeAll(async () => {
    const { award } = await aFundedAward(api.dataSource);
    route = `/api/awards/${award.id}`;
  });

  const tagOf = async (): Promise<string> => (await officer.get(route)).headers.get('etag') ?? '';
  const SHARES = {
    split: 'category',
    effectiveOn: dateInWashington(new Date()),
    shares: [{ code: 'protection', basisPoints: 10_000 }],
  };

  it.each([
    ['PATCH', '', { title: 'New' }],
    ['PUT', '/shares', SHARES],
  ])('by %s needs If-Match', async (method, more, body) =>
    expect(refusal(await officer.send(method, `${route}${more}`, body))).toEqual([428, 'if-match-missing']),
  );

  it('with the tag that was read changes it, and gives the next tag', async () => {
    const tag = await tagOf();
    const answer = await officer.send('PATCH', route, { title: 'Shelter and care' }, { 'if-match': tag });
    expect([answer.status, (answer.body as { title: string }).title]).toEqual([200, 'Shelter and care']);
    expect(answer.headers.get('etag')).not.toBe(tag);
    expect(answer.headers.get('etag')).toBe(await tagOf());
  });

  it.each([
    ['PATCH', '', { title: 'Too late' }],
    ['PUT', '/shares', SHARES],
  ])('by %s with a tag that somebody else made stale is refused', async (method, more, body) => {
    const stale = await tagOf();
    const title = `Changed before ${method}`;
    expect((await officer.send('PATCH', route, { title }, { 'if-match': stale })).status).toBe(200);
    const answer = await officer.send(method, `${route}${more}`, body, { 'if-match': stale });
    expect(refusal(answer)).toEqual([412, 'award-changed']);
    expect(problemIn(answer).figures).toHaveProperty('current');
    expect((await officer.get(route)).body).toMatchObject({ title, shares: { category: [] } });
  });

  it('in its shares makes its tag stale too', async () => {
    const tag = await tagOf();
    expect((await officer.send('PUT', `${route}/shares`, SHARES, { 'if-match': tag })).status).toBe(200);
    expect(await tagOf()).not.toBe(tag);
  });
});
