/**
 * A provider of OpenID Connect on this machine, for tests: oidc-provider, which lets in whomever it is told to without
 * asking, and makes its answers wrong when it is told to.
 *
 * Started with the address it may send browsers back to; prints its own as the first line. POST /behaviour says who
 * comes next, {account: {sub, email, email_verified}}, and what is wrong, {tamper}.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [redirectUri, clientId, clientSecret] = process.argv.slice(2);
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const key = newKey();

let behaviour = { account: { sub: 'nobody' }, tamper: null };

const encoded = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');

function signed(header, claims, by) {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${by === null ? '' : sign('sha256', Buffer.from(text), by).toString('base64url')}`;
}

/** The same token with one thing wrong, and otherwise as good as the provider's own. */
function tampered(token, how) {
  const [header, claims] = token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
  const past = Math.floor(Date.now() / 1000) - 3600;
  const ways = {
    nonce: () => signed(header, { ...claims, nonce: 'another' }, key),
    'no-nonce': () => signed(header, { ...claims, nonce: undefined }, key),
    issuer: () => signed(header, { ...claims, iss: 'https://other.example' }, key),
    audience: () => signed(header, { ...claims, aud: 'another-client' }, key),
    expired: () => signed(header, { ...claims, iat: past - 60, exp: past }, key),
    'alg-none': () => signed({ alg: 'none' }, claims, null),
    signature: () => signed(header, claims, newKey()),
    untampered: () => signed(header, claims, key),
  };
  return ways[how]();
}

const server = createServer((request, response) => void answer(request, response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  jwks: { keys: [{ ...key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
  cookies: { keys: [randomBytes(16).toString('hex')] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...behaviour.account, sub }) }),
});
provider.use(async (context, next) => {
  await next();
  if (behaviour.tamper === null || context.path !== '/token' || context.body?.id_token === undefined) return;
  if (behaviour.tamper === 'no-id-token') delete context.body.id_token;
  else context.body.id_token = tampered(context.body.id_token, behaviour.tamper);
});
const callback = provider.callback();

/** Answers every question of the provider to the person as if they had agreed. */
async function interact(request, response) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    const result = { login: { accountId: behaviour.account.sub } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const result = { consent: { grantId: await grant.save() } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}

async function answer(request, response) {
  if (request.url === '/behaviour') {
    let body = '';
    for await (const chunk of request) body += chunk;
    behaviour = { tamper: null, ...JSON.parse(body) };
    response.end();
  } else if (request.url.startsWith('/interaction/')) {
    await interact(request, response);
  } else {
    callback(request, response);
  }
}

process.once('disconnect', () => process.exit());
console.log(issuer);
