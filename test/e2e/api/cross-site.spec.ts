import { readFileSync } from 'node:fs';
import path from 'node:path';
import { refusal, withApi } from './api-client';

const OPENAPI = path.join(__dirname, '../../../docs/openapi.json');
const SOME_ID = '0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10';
const SAFE = ['get', 'head', 'options', 'parameters'];

/** Every operation that may change something, as the description of the interface has it. */
const OPERATIONS = Object.entries(
  (JSON.parse(readFileSync(OPENAPI, 'utf8')) as { paths: Record<string, object> }).paths,
).flatMap(([route, methods]) =>
  Object.keys(methods)
    .filter((method) => !SAFE.includes(method))
    .map((method) => [method.toUpperCase(), route] as const),
);

describe('another site', () => {
  const api = withApi();
  const ask = async (method: string, route: string, headers: Record<string, string>) =>
    api.send(method, route.replace('{id}', SOME_ID), method === 'DELETE' ? undefined : {}, {
      ...(await api.session('administrator')).headers,
      ...headers,
    });

  it('is met by many operations', () => expect(OPERATIONS.length).toBeGreaterThan(25));

  it.each(OPERATIONS)('cannot have a signed-in browser %s %s', async (method, route) => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: api.address, 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect(refusal(await ask(method, route, headers))).toEqual([403, 'cross-site-request']);
  });

  it('cannot sign anybody in, to have them work in an account that is not theirs', async () => {
    const attempt = { email: 'a@example.test', password: 'something or other' };
    const answer = await api.send('POST', '/api/session', attempt, { origin: 'https://evil.example' });
    expect(refusal(answer)).toEqual([403, 'cross-site-request']);
  });

  it('is told apart from the page itself', async () => {
    const answer = await ask('POST', '/api/session/renewal', {
      origin: api.address,
      'sec-fetch-site': 'same-origin',
    });
    expect(answer.status).toBe(200);
  });

  it('reads nothing either: no answer allows another origin', async () => {
    const answer = await api.get('/api/session', {
      ...(await api.session('administrator')).headers,
      origin: 'https://evil.example',
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
