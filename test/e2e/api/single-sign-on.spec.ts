import { CALLBACK_PATH } from '@awardbook/identity';
import { aPerson } from '../../support/people';
import { SingleSignOnProvider } from '../../support/single-sign-on';
import { type Answer, refusal, withApi } from './api-client';

const PUBLIC_URL = 'http://localhost:3999';

/** What a browser keeps of an answer: name=value of each cookie that is not taken away again. */
function kept(answer: Answer): string {
  return answer.headers
    .getSetCookie()
    .filter((cookie) => !cookie.includes('Max-Age=0'))
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

describe('single sign-on, in a browser', () => {
  let provider: SingleSignOnProvider;
  const settings: Record<string, string> = { AWARDBOOK_PUBLIC_URL: PUBLIC_URL };
  beforeAll(async () => {
    provider = await SingleSignOnProvider.start(`${PUBLIC_URL}${CALLBACK_PATH}`);
    settings['AWARDBOOK_OIDC_ISSUER'] = provider.issuer;
    settings['AWARDBOOK_OIDC_CLIENT_ID'] = SingleSignOnProvider.clientId;
    settings['AWARDBOOK_OIDC_CLIENT_SECRET'] = SingleSignOnProvider.clientSecret;
    settings['AWARDBOOK_OIDC_LABEL'] = 'Department sign-on';
  });
  afterAll(() => provider.stop());
  const api = withApi(settings);

  const ask = (route: string, cookie = '') =>
    api.get(route, cookie === '' ? {} : { cookie, 'sec-fetch-site': 'cross-site' });
  const targetOf = (answer: Answer) => [answer.status, answer.headers.get('location')];

  /** To the provider and back; the answer to coming back is not asked for yet. */
  async function visit(returnTo: string): Promise<{ cookie: string; callback: string }> {
    const left = await ask(`/api/sign-in/sso?returnTo=${encodeURIComponent(returnTo)}`);
    expect(left.status).toBe(302);
    expect(left.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^awardbook-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const back = new URL(await provider.visit(left.headers.get('location') ?? ''));
    expect(back.origin).toBe(PUBLIC_URL);
    return { cookie: kept(left), callback: `${back.pathname}${back.search}` };
  }

  it('is offered beside the password', async () =>
    expect((await ask('/api/sign-in/ways')).body).toMatchObject({ sso: { label: 'Department sign-on' } }));

  it('leads back to the page that was asked for, signed in', async () => {
    const { email, id } = await aPerson(api.databaseUrl, { role: 'finance' });
    await provider.expect({ sub: 'one', email, email_verified: true });
    const { cookie, callback } = await visit('/awards?limit=20');
    const answer = await ask(callback, cookie);
    expect(targetOf(answer)).toEqual([302, '/awards?limit=20']);
    const session = (await ask('/api/session', kept(answer))).body;
    expect(session).toMatchObject({ person: { id } });
    // The same way back leads nowhere a second time.
    expect(targetOf(await ask(callback, cookie))).toEqual([302, '/sign-in?problem=sso-flow-over']);
  });

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'awards'])(
    'refuses to lead to %s',
    async (returnTo) =>
      expect((await ask(`/api/sign-in/sso?returnTo=${encodeURIComponent(returnTo)}`)).status).toBe(422),
  );

  it('takes no way back that was begun in another browser, nor one without its cookie', async () => {
    const { email } = await aPerson(api.databaseUrl, { role: 'finance' });
    await provider.expect({ sub: 'two', email, email_verified: true });
    const [victim, attacker] = [await visit('/'), await visit('/')];
    const planted = await ask(attacker.callback, victim.cookie);
    expect(targetOf(planted)).toEqual([302, '/sign-in?problem=sso-failed']);
    expect(kept(planted)).toBe('');
    expect(targetOf(await ask(attacker.callback))).toEqual([302, '/sign-in?problem=sso-flow-over']);
  });

  it.each([
    ['nobody has invited', { sub: 'three', email: 'stranger@example.test', email_verified: true }, 'unknown'],
  ])('lets nobody in whom %s', async (_, account, reason) => {
    await provider.expect(account);
    const { cookie, callback } = await visit('/');
    const answer = await ask(callback, cookie);
    expect(targetOf(answer)).toEqual([302, `/sign-in?problem=sso-person-${reason}`]);
    expect(kept(answer)).toBe('');
  });

  it('says on the sign-in page that somebody gave up at the provider', async () => {
    const { cookie, callback } = await visit('/');
    const state = new URLSearchParams(callback.split('?')[1]).get('state') ?? '';
    const denied = `${CALLBACK_PATH}?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
    expect(targetOf(await ask(denied, cookie))).toEqual([302, '/sign-in?problem=sso-failed']);
  });

  it('leaves a person who never had a password without one', async () => {
    const { email } = await aPerson(api.databaseUrl, { role: 'leadership' });
    const attempt = { email, password: 'some words in a row' };
    expect(refusal(await api.send('POST', '/api/session', attempt))).toEqual([401, 'sign-in-refused']);
  });
});
