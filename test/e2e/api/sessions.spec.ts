import { randomBytes } from 'node:crypto';
import { type TestPerson, aPerson, aSession, tokenHeaders } from '../../support/people';
import { type Answer, type ProblemBody, refusal, withApi } from './api-client';

const PASSWORD = 'copper lanterns over the river';

/** The cookie of an answer that sets exactly one: its name and value, and its attributes as they stand. */
function cookieOf(answer: Answer): { name: string; value: string; attributes: string } {
  const [cookie = '', ...others] = answer.headers.getSetCookie();
  expect(others).toEqual([]);
  const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*); (.*)$/.exec(cookie) ?? [];
  return { name, value, attributes };
}

const cookieHeader = (value: string, name = 'awardbook') => ({ cookie: `${name}=${value}` });
const newValue = () => randomBytes(32).toString('base64url');

describe('a session', () => {
  const api = withApi();
  let person: TestPerson;
  beforeAll(async () => {
    person = await aPerson(api.databaseUrl, { role: 'finance', password: PASSWORD });
  });

  const signIn = (headers: Record<string, string> = {}) =>
    api.send('POST', '/api/session', { email: person.email, password: PASSWORD }, headers);
  const statusWith = async (headers: Record<string, string>) =>
    (await api.get('/api/session', headers)).status;

  it('begins with a cookie that no script reads and no other site’s request carries', async () => {
    const answer = await signIn();
    const { name, value, attributes } = cookieOf(answer);
    expect([answer.status, name, attributes]).toEqual([201, 'awardbook', 'Path=/; HttpOnly; SameSite=Lax']);
    expect(value).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(answer.body)).not.toContain(value);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({
      person: { id: person.id, email: person.email, role: 'finance', roleName: 'finance' },
      implementers: [],
      actingFor: null,
      may: expect.arrayContaining(['money.post', 'account.own']) as unknown,
      idleMinutes: 30,
      secondFactor: false,
    });
    expect((await api.get('/api/session', cookieHeader(value))).body).toMatchObject({
      person: { id: person.id },
    });
  });

  it('is kept in the database as its hash only', async () => {
    const { value } = cookieOf(await signIn());
    const rows = await api.dataSource.sql<{ row: string }[]>`SELECT sessions::text AS row FROM sessions`;
    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).not.toContain(value);
    expect(kept).not.toContain(Buffer.from(value).toString('hex'));
  });

  it('is never the one that the browser brought, which is worth nothing afterwards either', async () => {
    const planted = newValue();
    const first = cookieOf(await signIn(cookieHeader(planted)));
    expect(first.value).not.toBe(planted);
    expect(await statusWith(cookieHeader(planted))).toBe(401);
    const second = cookieOf(await signIn(cookieHeader(first.value)));
    expect(second.value).not.toBe(first.value);
    expect(await statusWith(cookieHeader(first.value))).toBe(401);
    expect(await statusWith(cookieHeader(second.value))).toBe(200);
  });

  it('cannot be gone on with after signing out', async () => {
    const { value } = cookieOf(await signIn());
    const out = await api.send('DELETE', '/api/session', undefined, cookieHeader(value));
    expect([out.status, cookieOf(out)]).toEqual([
      204,
      { name: 'awardbook', value: '', attributes: 'Max-Age=0; Path=/; HttpOnly; SameSite=Lax' },
    ]);
    const replayed = await api.get('/api/session', cookieHeader(value));
    expect(refusal(replayed)).toEqual([401, 'sign-in-needed']);
    expect(replayed.headers.get('www-authenticate')).toBe('Bearer realm="Awardbook"');
    expect((await api.send('DELETE', '/api/session', undefined, cookieHeader(value))).status).toBe(204);
  });

  it.each([
    ['none', {}],
    ['an invented one', cookieHeader(newValue())],
    ['an empty one', cookieHeader('')],
    ['one that is no token of ours', cookieHeader("' OR true --")],
    ['one under the name it has with TLS', cookieHeader(newValue(), '__Host-awardbook')],
  ])('is not found by %s', async (_, headers: Record<string, string>) =>
    expect(refusal(await api.get('/api/portfolio', headers))).toEqual([401, 'sign-in-needed']),
  );

  it('is not found by its own cookie once that is changed, doubled or hashed', async () => {
    const { value } = await aSession(api.databaseUrl, person);
    const changed = `${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`;
    const [row] = await api.dataSource.sql<{ hash: Buffer }[]>`
      SELECT id_hash AS hash FROM sessions ORDER BY id DESC LIMIT 1`;
    expect(await statusWith(cookieHeader(changed))).toBe(401);
    expect(await statusWith({ cookie: `awardbook=${newValue()}; awardbook=${value}` })).toBe(401);
    expect(await statusWith(cookieHeader(row?.hash.toString('base64url') ?? ''))).toBe(401);
    expect(await statusWith(cookieHeader(value))).toBe(200);
  });

  it.each([
    ['30 minutes without use', 'finance', "last_used_at = now() - interval '30 minutes 1 second'", 401],
    ['less', 'finance', "last_used_at = now() - interval '29 minutes'", 200],
    [
      '15 minutes of an administrator',
      'administrator',
      "last_used_at = now() - interval '15 minutes 1 second'",
      401,
    ],
    ['12 hours, however busy', 'finance', "expires_at = now() - interval '1 second'", 401],
  ] as const)('after %s, as %s: %s answers %i', async (_, role, aged, status) => {
    const { headers } = await aSession(api.databaseUrl, await aPerson(api.databaseUrl, { role }));
    await api.dataSource.query(
      `UPDATE sessions SET ${aged} WHERE id = (SELECT max(id::text)::uuid FROM sessions)`,
    );
    expect(await statusWith(headers)).toBe(status);
  });

  it('is kept alive by what people do, and not by what the page asks for by itself', async () => {
    const { headers } = await aSession(api.databaseUrl, person);
    const idleSeconds = async (more: Record<string, string>) => {
      await api.dataSource.query(
        "UPDATE sessions SET last_used_at = now() - interval '10 minutes' WHERE id = (SELECT max(id::text)::uuid FROM sessions)",
      );
      const { idleEndsAt } = (await api.get('/api/session', { ...headers, ...more })).body as {
        idleEndsAt: string;
      };
      return (Date.parse(idleEndsAt) - Date.now()) / 1_000;
    };
    expect(await idleSeconds({ 'awardbook-background': '1' })).toBeLessThan(20 * 60 + 5);
    expect(await idleSeconds({})).toBeGreaterThan(30 * 60 - 30);
  });

  it('begins its idle time anew when somebody says that they are still there', async () => {
    const { headers } = await aSession(api.databaseUrl, person);
    const answer = await api.send('POST', '/api/session/renewal', undefined, headers);
    expect(answer.status).toBe(200);
    const { idleEndsAt } = answer.body as { idleEndsAt: string };
    expect(Date.parse(idleEndsAt) - Date.now()).toBeGreaterThan(29 * 60_000);
  });

  it('is shown to its person with the others, each of which they can end', async () => {
    const own = await aPerson(api.databaseUrl, { role: 'leadership' });
    const [here, there] = [await aSession(api.databaseUrl, own), await aSession(api.databaseUrl, own)];
    const { items } = (await api.get('/api/account/sessions', here.headers)).body as {
      items: { id: string; current: boolean }[];
    };
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = items.find(({ current }) => !current)?.id ?? '';
    const foreign = await api.send('DELETE', `/api/account/sessions/${other}`, undefined, {
      ...(await aSession(api.databaseUrl, person)).headers,
    });
    expect(refusal(foreign)).toEqual([404, 'session-not-found']);
    expect(await statusWith(there.headers)).toBe(200);
    expect((await api.send('DELETE', `/api/account/sessions/${other}`, undefined, here.headers)).status).toBe(
      204,
    );
    expect([await statusWith(there.headers), await statusWith(here.headers)]).toEqual([401, 200]);
  });

  it.each([
    ['another role', 'PATCH', '', { role: 'leadership' }],
    ['deactivation', 'POST', '/deactivation', { reason: 'Left the office.' }],
    ['being made anonymous', 'DELETE', '', undefined],
  ])('ends at once by %s, and so does every token', async (_, method, more, body) => {
    const member = await aPerson(api.databaseUrl, { role: 'program-officer' });
    const { headers } = await aSession(api.databaseUrl, member);
    const token = await tokenHeaders(api.databaseUrl, member, ['read']);
    const statuses = async () => [
      (await api.get('/api/portfolio', headers)).status,
      (await api.get('/api/portfolio', token)).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    const admin = api.as('administrator');
    const tag = (await admin.get(`/api/people/${member.id}`)).headers.get('etag') ?? '';
    const answer = await admin.send(method, `/api/people/${member.id}${more}`, body, { 'if-match': tag });
    expect(answer.status).toBe(200);
    expect(await statuses()).toEqual([401, 401]);
  });

  it('of an unknown account is refused in the words of a wrong password', async () => {
    const wrong = await api.send('POST', '/api/session', {
      email: person.email,
      password: 'wrong words here',
    });
    const unknown = await api.send('POST', '/api/session', { email: 'n@example.test', password: PASSWORD });
    expect(refusal(wrong)).toEqual([401, 'sign-in-refused']);
    const { instance: _wrong, ...said } = wrong.body as ProblemBody;
    const { instance: _unknown, ...saidToo } = unknown.body as ProblemBody;
    expect(saidToo).toEqual(said);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });
});

describe('a session behind TLS', () => {
  const api = withApi({ AWARDBOOK_PUBLIC_URL: 'https://awards.example.test' });

  it('has a cookie that no other host and no plain connection can plant', async () => {
    const person = await aPerson(api.databaseUrl, { role: 'leadership', password: PASSWORD });
    const answer = await api.send('POST', '/api/session', { email: person.email, password: PASSWORD });
    const { name, value, attributes } = cookieOf(answer);
    expect([name, attributes]).toEqual(['__Host-awardbook', 'Path=/; HttpOnly; SameSite=Lax; Secure']);
    expect((await api.get('/api/session', cookieHeader(value, name))).status).toBe(200);
    expect((await api.get('/api/session', cookieHeader(value, 'awardbook'))).status).toBe(401);
  });
});
