import { aFundedAward } from '../../builders';
import { type TestPerson, aPerson, aSession, tokenHeaders } from '../../support/people';
import { problemIn, refusal, withApi } from './api-client';

interface MadeToken {
  token: string;
  record: { id: string; hint: string; scopes: string[] };
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('an API token', () => {
  const api = withApi();
  let person: TestPerson;
  let cookie: { cookie: string };
  let entries = '';
  let entry: object = {};

  beforeAll(async () => {
    person = await aPerson(api.databaseUrl, { role: 'finance' });
    cookie = (await aSession(api.databaseUrl, person)).headers;
    const { award, fund } = await aFundedAward(api.dataSource);
    entries = `/api/awards/${award.id}/entries`;
    entry = {
      kind: 'obligation',
      amount: '1.00',
      effectiveOn: '2010-06-01',
      treasuryAccount: fund.treasuryAccount,
    };
  });

  const make = async (scopes: string[]): Promise<MadeToken> => {
    const draft = { name: 'Nightly figures', scopes, expiresOn: inDays(30) };
    const answer = await api.send('POST', '/api/account/tokens', draft, cookie);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body as MadeToken;
  };
  const bearer = ({ token }: MadeToken) => ({ authorization: `Bearer ${token}` });
  const post = (headers: Record<string, string>) => api.send('POST', entries, { entries: [entry] }, headers);

  it('is shown once', async () => {
    const made = await make(['read']);
    expect(made.token).toMatch(/^awb_[\w-]{43}$/);
    expect(made.record.hint).toBe(made.token.slice(-4));
    const listed = JSON.stringify((await api.get('/api/account/tokens', cookie)).body);
    expect(listed).toContain(made.record.id);
    expect(listed).not.toContain(made.token);
    const rows = await api.dataSource.sql<{ row: string }[]>`SELECT api_tokens::text AS row FROM api_tokens`;
    expect(rows.map(({ row }) => row).join('\n')).not.toContain(made.token);
  });

  it('is in no answer that is kept for an Idempotency-Key', async () => {
    const draft = { name: 'Twice', scopes: ['read'], expiresOn: inDays(1) };
    const answer = await api.send('POST', '/api/account/tokens', draft, {
      ...cookie,
      'idempotency-key': 'token',
    });
    expect(refusal(answer)).toEqual([422, 'answer-not-repeatable']);
    const kept = await api.dataSource.sql`SELECT FROM idempotent_requests`;
    expect(kept).toEqual([]);
  });

  it('reaches as far as its scopes', async () => {
    const [reading, posting] = [bearer(await make(['read'])), bearer(await make(['post']))];
    expect((await api.get('/api/awards', reading)).status).toBe(200);
    const refused = await post(reading);
    expect(refusal(refused)).toEqual([403, 'not-allowed']);
    expect(problemIn(refused).detail).toBe(
      'This API token may not post money; make one with the scope "post".',
    );
    expect((await post(posting)).status).toBe(201);
    expect(refusal(await api.get('/api/awards', posting))).toEqual([403, 'not-allowed']);
    expect(refusal(await api.get('/api/exports', reading))).toEqual([403, 'not-allowed']);
  });

  it('reaches no further than the role, whatever its scopes', async () => {
    const leader = await aPerson(api.databaseUrl, { role: 'leadership' });
    const everything = await tokenHeaders(api.databaseUrl, leader, ['read', 'export', 'record', 'post']);
    expect((await api.get('/api/awards', everything)).status).toBe(200);
    expect(refusal(await post(everything))).toEqual([403, 'not-allowed']);
    const implementer = { name: 'Of a token', type: 'us-ngo' };
    expect(refusal(await api.send('POST', '/api/implementers', implementer, everything))).toEqual([
      403,
      'not-allowed',
    ]);
  });

  it('cannot be made for more than the role may do', async () => {
    const leader = await aPerson(api.databaseUrl, { role: 'leadership' });
    const draft = { name: 'Too much', scopes: ['read', 'record'], expiresOn: inDays(1) };
    const { headers } = await aSession(api.databaseUrl, leader);
    const answer = await api.send('POST', '/api/account/tokens', draft, headers);
    expect(answer.status).toBe(422);
    expect(problemIn(answer).errors?.[0]?.pointer).toMatch(/^\/scopes/);
  });

  it.each(['/api/account', '/api/account/tokens', '/api/account/sessions', '/api/session', '/api/people'])(
    'opens no %s, so that it can make no token and keep itself alive',
    async (route) => {
      const admin = await aPerson(api.databaseUrl, { role: 'administrator' });
      const token = await tokenHeaders(api.databaseUrl, admin, ['read', 'export', 'record', 'post']);
      expect(refusal(await api.get(route, token))).toEqual([403, 'not-allowed']);
    },
  );

  it('decides alone, also beside a session that may more, or while it is none of ours', async () => {
    const reading = bearer(await make(['read']));
    expect(refusal(await post({ ...cookie, ...reading }))).toEqual([403, 'not-allowed']);
    const unknown = { authorization: `Bearer awb_${'x'.repeat(43)}` };
    expect(refusal(await api.get('/api/awards', { ...cookie, ...unknown }))).toEqual([401, 'sign-in-needed']);
  });

  it('is over once it is revoked, by nobody but its owner', async () => {
    const made = await make(['read']);
    const route = `/api/account/tokens/${made.record.id}`;
    const other = (await api.session('finance')).headers;
    expect(refusal(await api.send('DELETE', route, undefined, other))).toEqual([404, 'api-token-not-found']);
    expect((await api.get('/api/awards', bearer(made))).status).toBe(200);
    expect((await api.send('DELETE', route, undefined, cookie)).status).toBe(204);
    expect(refusal(await api.get('/api/awards', bearer(made)))).toEqual([401, 'sign-in-needed']);
  });

  it('is over once it expires', async () => {
    const made = await make(['read']);
    await api.dataSource.sql`
      UPDATE api_tokens SET created_at = now() - interval '2 days', expires_at = now() - interval '1 second'
       WHERE id = ${made.record.id}`;
    expect((await api.get('/api/awards', bearer(made))).status).toBe(401);
  });

  it('tells its owner when it was last used', async () => {
    const made = await make(['read']);
    await api.get('/api/awards', bearer(made));
    const { items } = (await api.get('/api/account/tokens', cookie)).body as {
      items: { id: string; lastUsedAt: string | null }[];
    };
    expect(items.find(({ id }) => id === made.record.id)?.lastUsedAt).toMatch(/Z$/);
  });

  it('makes its person the one who recorded what it posts', async () => {
    const answer = await post(bearer(await make(['post'])));
    expect((answer.body as { items: object[] }).items[0]).toMatchObject({
      recordedBy: { id: person.id, name: person.name },
    });
  });
});
