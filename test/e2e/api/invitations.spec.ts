import { createHash, randomBytes } from 'node:crypto';
import { type ApiClient, type Answer, clientOf, fieldRefusal, refusal, withApi } from './api-client';

interface Link {
  address: string;
  purpose: string;
  expiresAt: string;
}

const PASSWORD = 'orchard bicycle thunder velvet';
const cookieIn = (answer: Answer): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const tokenIn = (link: Link): string => link.address.split('#')[1] ?? '';

describe('an invitation', () => {
  const api = withApi();
  const admin = api.as('administrator');
  let number = 0;

  const invite = async (): Promise<{ id: string; email: string; link: Link }> => {
    number += 1;
    const email = `invited-${number}@example.test`;
    const body = { name: `Invited ${number}`, email, role: 'program-officer' };
    const answer = await admin.send('POST', '/api/people', body);
    const { person, link } = answer.body as { person: { id: string; status: string }; link: Link };
    expect([answer.status, person.status, link.purpose]).toEqual([201, 'invited', 'invitation']);
    expect(answer.headers.get('location')).toBe(`/api/people/${person.id}`);
    return { id: person.id, email, link };
  };
  const use = (token: string, more: object = {}, headers: Record<string, string> = {}) =>
    api.send('POST', '/api/one-time-links/use', { token, password: PASSWORD, ...more }, headers);
  const lookup = (token: string) => api.send('POST', '/api/one-time-links/lookup', { token });
  const signIn = (email: string, password = PASSWORD) =>
    api.send('POST', '/api/session', { email, password });
  const browserWith = (cookie: string): ApiClient =>
    clientOf(
      () => api.address,
      () => ({ cookie }),
    );

  it('leads from a link to a password, a session, and signing in again without it', async () => {
    const { email, link } = await invite();
    expect(link.address).toMatch(/^http:\/\/localhost:\d+\/welcome#[\w-]{43}$/);
    expect((await signIn(email)).status).toBe(401);

    const shown = await lookup(tokenIn(link));
    expect([shown.status, shown.body]).toEqual([
      200,
      {
        purpose: 'invitation',
        name: `Invited ${number}`,
        email,
        role: 'program-officer',
        secondFactor: false,
        expiresAt: link.expiresAt,
      },
    ]);
    const used = await use(tokenIn(link));
    expect([used.status, (used.body as { person: object }).person]).toMatchObject([201, { email }]);
    const first = browserWith(cookieIn(used));
    expect((await first.get('/api/awards')).status).toBe(200);

    expect((await first.send('DELETE', '/api/session')).status).toBe(204);
    expect((await first.get('/api/awards')).status).toBe(401);
    const again = await signIn(email);
    expect(again.status).toBe(201);
    expect((await browserWith(cookieIn(again)).get('/api/awards')).status).toBe(200);
  });

  it('is good for one use, one of fifty at once', async () => {
    const { link } = await invite();
    const answers = await Promise.all(Array.from({ length: 50 }, () => use(tokenIn(link))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(refusal(answer)).toEqual([404, 'link-not-good']);
    expect(refusal(await lookup(tokenIn(link)))).toEqual([404, 'link-not-good']);
  });

  it('is worth nothing once there is a newer one, once it is old, or once its person is seen off', async () => {
    const { id, link } = await invite();
    const newer = (await admin.send('POST', `/api/people/${id}/one-time-link`)).body as Link;
    expect(refusal(await use(tokenIn(link)))).toEqual([404, 'link-not-good']);
    expect((await lookup(tokenIn(newer))).status).toBe(200);
    await admin.send('POST', `/api/people/${id}/deactivation`, { reason: 'Invited by mistake.' });
    expect(refusal(await use(tokenIn(newer)))).toEqual([404, 'link-not-good']);

    const late = await invite();
    await api.dataSource.sql`
      UPDATE one_time_links SET created_at = now() - interval '8 days', expires_at = now() - interval '1 second'
       WHERE person_id = ${late.id}`;
    expect(refusal(await use(tokenIn(late.link)))).toEqual([404, 'link-not-good']);
  });

  it('takes no password that others could guess, stays good meanwhile, and repeats it nowhere', async () => {
    const { link, email } = await invite();
    for (const password of ['short', 'passwordpassword', email, 'aaaaaaaaaaaaaaaaaaaa']) {
      const answer = await use(tokenIn(link), { password });
      expect(fieldRefusal(answer).slice(0, 2)).toEqual([422, '/password']);
      if (password.length > 5) expect(JSON.stringify(answer.body)).not.toContain(password);
      expect(JSON.stringify(answer.body)).not.toContain(tokenIn(link));
    }
    expect((await use(tokenIn(link))).status).toBe(201);
  });

  it('cannot make anybody but whom it names', async () => {
    const { link, email } = await invite();
    const used = await use(tokenIn(link), { email: 'somebody.else@example.test', name: 'Renamed Person' });
    expect((used.body as { person: object }).person).toMatchObject({ email, name: 'Renamed Person' });
  });

  it('is given by administrators only', async () => {
    const body = { name: 'Nobody', email: 'nobody@example.test', role: 'administrator' };
    for (const role of ['program-officer', 'finance', 'grantee', 'leadership'] as const)
      expect(refusal(await api.as(role).send('POST', '/api/people', body))).toEqual([403, 'not-allowed']);
  });

  it('takes the second factor away from who has lost it, and the password with it', async () => {
    const { id, email, link } = await invite();
    await use(tokenIn(link));
    expect(refusal(await admin.send('DELETE', `/api/people/${id}/second-factor`))).toEqual([
      409,
      'person-state-wrong',
    ]);
    await api.dataSource.sql`
      UPDATE credentials SET totp_secret_encrypted = '\\x00', totp_confirmed_at = now() WHERE person_id = ${id}`;
    expect(refusal(await signIn(email))).toEqual([401, 'second-factor-needed']);
    const reset = (await admin.send('DELETE', `/api/people/${id}/second-factor`)).body as Link;
    expect(reset.purpose).toBe('reset');
    expect(refusal(await signIn(email))).toEqual([401, 'sign-in-refused']);
    expect((await use(tokenIn(reset))).status).toBe(201);
  });
});

describe('the set-up link', () => {
  const api = withApi();
  const ways = async () => (await api.get('/api/sign-in/ways')).body;

  it('makes the first administrator, once', async () => {
    expect(await ways()).toEqual({ password: true, sso: null, setUpNeeded: true, sample: false });
    const token = randomBytes(32).toString('base64url');
    await api.dataSource.sql`
      INSERT INTO one_time_links (token_hash, purpose, expires_at)
      VALUES (${createHash('sha256').update(token).digest()}, 'set-up', now() + interval '1 day')`;
    const answer = { token, password: PASSWORD, name: 'Ada Admin', email: 'ada@example.test' };
    const nameless = await api.send('POST', '/api/one-time-links/use', { token, password: PASSWORD });
    expect(nameless.status).toBe(422);
    const used = await api.send('POST', '/api/one-time-links/use', answer);
    expect([used.status, (used.body as { person: object }).person]).toMatchObject([
      201,
      { name: 'Ada Admin', role: 'administrator' },
    ]);
    expect(refusal(await api.send('POST', '/api/one-time-links/use', answer))).toEqual([
      404,
      'link-not-good',
    ]);
    expect(await ways()).toMatchObject({ setUpNeeded: false });
  });
});
