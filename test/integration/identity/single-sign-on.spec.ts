import {
  CALLBACK_PATH,
  SingleSignOn,
  SsoAway,
  SsoEmailUnverified,
  SsoFailed,
  SsoFlowOver,
  SsoNotConfigured,
  SsoPersonUnknown,
} from '@awardbook/identity';
import { startServices, withServices } from '../../support/services';
import { type ProviderAccount, SingleSignOnProvider, type Tampering } from '../../support/single-sign-on';
import { asOwner, CLIENT, newEmail, Office, OPERATOR } from './office';

const PUBLIC_URL = 'http://localhost:3000';

let provider: SingleSignOnProvider;
let services: Awaited<ReturnType<typeof startServices>>;
let office: Office;
const sso = () => services.app.get(SingleSignOn);

const settingsOf = (issuer: string) => ({
  sso: {
    issuer,
    clientId: SingleSignOnProvider.clientId,
    clientSecret: SingleSignOnProvider.clientSecret,
    label: 'Department sign-on',
  },
  publicUrl: PUBLIC_URL,
});

beforeAll(async () => {
  provider = await SingleSignOnProvider.start(`${PUBLIC_URL}${CALLBACK_PATH}`);
  services = await startServices(settingsOf(provider.issuer), { as: 'api' });
  office = new Office(services);
});

afterAll(async () => {
  await provider.stop();
  await services.close();
});

/** There and back, with one thing wrong or none. */
async function visit(account: ProviderAccount, tamper: Tampering | null = null) {
  await provider.expect(account, tamper);
  const { url, flowToken } = await sso().begin('/awards?limit=20');
  return { url, flowToken, callback: await provider.visit(url) };
}

const verified = (email: string, sub = `sub of ${email}`): ProviderAccount => ({
  sub,
  email,
  email_verified: true,
});

async function signIn(account: ProviderAccount, tamper: Tampering | null = null) {
  const { callback, flowToken } = await visit(account, tamper);
  return sso().finish(callback, flowToken, CLIENT);
}

describe('single sign-on', () => {
  it('lets in who is invited under the address that the provider has verified, in any case', async () => {
    const { person } = await office.invite({ role: 'finance' });
    const { signedIn, returnTo } = await signIn(verified(person.email?.toUpperCase() ?? ''));
    expect(returnTo).toBe('/awards?limit=20');
    expect(signedIn.person).toMatchObject({ id: person.id, status: 'active' });
    expect(signedIn.session.via).toBe('sso');
    expect((await office.again(signedIn))?.actor).toMatchObject({ id: person.id, role: 'finance' });
  });

  it('knows the person by the provider’s own name for them from then on, whatever their address', async () => {
    const { person } = await office.invite();
    await signIn(verified(person.email ?? '', 'employee-17'));
    const again = await signIn({ sub: 'employee-17', email: newEmail(), email_verified: false });
    expect(again.signedIn.person.id).toBe(person.id);
    // Whoever is given the address later is somebody else.
    await expect(signIn(verified(person.email ?? '', 'employee-18'))).rejects.toThrow(SsoPersonUnknown);
  });

  it('asks with a code, a challenge, a state and a nonce, and for no more than it needs', async () => {
    const { url, flowToken } = await sso().begin('/');
    const asked = Object.fromEntries(new URL(url).searchParams);
    expect(asked).toEqual({
      client_id: SingleSignOnProvider.clientId,
      redirect_uri: `${PUBLIC_URL}${CALLBACK_PATH}`,
      response_type: 'code',
      scope: 'openid email profile',
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    expect(url).not.toContain(flowToken);
    const kept = await asOwner(services, (owner) =>
      owner.query('SELECT to_jsonb(f)::text AS row FROM sso_flows f'),
    );
    for (const secret of [flowToken, asked['state'], asked['nonce']])
      expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it.each([
    'nonce',
    'no-nonce',
    'issuer',
    'audience',
    'expired',
    'alg-none',
    'signature',
    'no-id-token',
  ] as const)('refuses an identity token that is wrong: %s', async (tamper) => {
    const { person } = await office.invite();
    await expect(signIn(verified(person.email ?? ''), tamper)).rejects.toThrow(SsoFailed);
    expect((await office.people.get(OPERATOR, person.id)).status).toBe('invited');
    // The same visit with nothing wrong but that the token is made by the test: so it was the fault that was refused.
    expect((await signIn(verified(person.email ?? ''), 'untampered')).signedIn.person.id).toBe(person.id);
  });

  it.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://other.example')],
    ['another code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
    [
      'an error',
      (url: URL) => (url.search = `?error=access_denied&state=${url.searchParams.get('state') ?? ''}`),
    ],
  ])('refuses a return with %s, and the visit is used up', async (_what, spoil) => {
    const { person } = await office.invite();
    const { callback, flowToken } = await visit(verified(person.email ?? ''));
    const spoiled = new URL(callback);
    spoil(spoiled);
    await expect(sso().finish(spoiled.href, flowToken, CLIENT)).rejects.toThrow(SsoFailed);
    await expect(sso().finish(callback, flowToken, CLIENT)).rejects.toThrow(SsoFlowOver);
  });

  it('refuses a return in another browser, a second one, and a late one', async () => {
    const { person } = await office.invite();
    const account = verified(person.email ?? '');
    const [mine, other] = [await visit(account), await sso().begin('/')];
    await expect(sso().finish(mine.callback, other.flowToken, CLIENT)).rejects.toThrow(SsoFailed);
    await expect(sso().finish(mine.callback, 'nonsense', CLIENT)).rejects.toThrow(SsoFlowOver);
    await sso().finish(mine.callback, mine.flowToken, CLIENT);
    await expect(sso().finish(mine.callback, mine.flowToken, CLIENT)).rejects.toThrow(SsoFlowOver);
    const late = await visit(account);
    await asOwner(services, (owner) =>
      owner.query(`UPDATE sso_flows SET expires_at = expires_at - interval '10 minutes'`),
    );
    await expect(sso().finish(late.callback, late.flowToken, CLIENT)).rejects.toThrow(SsoFlowOver);
  });

  it('keeps out who is not invited, whose address is not verified or not told, and whose account is closed', async () => {
    await expect(signIn(verified(newEmail()))).rejects.toThrow(SsoPersonUnknown);
    const { person } = await office.invite();
    const email = person.email ?? '';
    await expect(signIn({ sub: 'one', email, email_verified: false })).rejects.toThrow(SsoEmailUnverified);
    await expect(signIn({ sub: 'two', email })).rejects.toThrow(SsoEmailUnverified);
    await expect(signIn({ sub: 'three' })).rejects.toThrow(SsoEmailUnverified);
    await signIn(verified(email, 'four'));
    await office.people.deactivate(OPERATOR, person.id, 'Left.');
    await expect(signIn(verified(email, 'four'))).rejects.toThrow(SsoPersonUnknown);
  });

  it('leaves the way back to the page only', async () => {
    const { person } = await office.invite();
    await provider.expect(verified(person.email ?? ''));
    const { url, flowToken } = await sso().begin('//evil.example/');
    const { returnTo } = await sso().finish(await provider.visit(url), flowToken, CLIENT);
    expect(returnTo).toBe('/');
  });
});

describe('without a provider', () => {
  const plain = withServices({ as: 'api' });

  it('nobody is sent anywhere', async () => {
    expect(plain.app.get(SingleSignOn).waysToSignIn()).toEqual({ sso: null });
    expect(sso().waysToSignIn()).toEqual({ sso: { label: 'Department sign-on' } });
    await expect(plain.app.get(SingleSignOn).begin('/')).rejects.toThrow(SsoNotConfigured);
  });

  it('that answers, people are told to try again, and get in once it does', async () => {
    const away = await startServices(settingsOf('http://127.0.0.1:9'), { as: 'api' });
    try {
      await expect(away.app.get(SingleSignOn).begin('/')).rejects.toThrow(SsoAway);
    } finally {
      await away.close();
    }
  });
});
