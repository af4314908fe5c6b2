import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMITS, NAMED_ROUTES } from '../../../apps/api/src/http/limits/request-kinds';
import { type Answer, problemIn, withApi } from './api-client';

const OPENAPI = path.join(__dirname, '../../../docs/openapi.json');

/** How many of so many requests, sent some at a time, were not refused for coming too fast; and one refusal. */
async function answeredOf(
  count: number,
  ask: (number: number) => Promise<Answer>,
): Promise<{ answered: number; refused: Answer | undefined }> {
  let answered = 0;
  let refused: Answer | undefined;
  for (let sent = 0; sent < count; sent += 20) {
    const batch = Math.min(20, count - sent);
    const answers = await Promise.all(Array.from({ length: batch }, (_, index) => ask(sent + index)));
    for (const answer of answers) {
      if (answer.status === 429) refused = answer;
      else answered += 1;
    }
  }
  return { answered, refused };
}

/** The window may slide by some seconds while the requests are sent. */
const slightlyOver = (limit: number) => Math.ceil(limit * 1.2);

describe('limits on requests a minute', () => {
  const api = withApi({ AWARDBOOK_RATE_LIMIT_FACTOR: '1', AWARDBOOK_TRUSTED_PROXIES: '127.0.0.1' });
  const signIn = (address: string, number: number) =>
    api.send(
      'POST',
      '/api/one-time-links/lookup',
      { token: `guess-${number}` },
      { 'x-forwarded-for': address },
    );

  it('stop guesses from one address, and say when to try again', async () => {
    const limit = LIMITS['sign-in'].perAddress;
    const { answered, refused } = await answeredOf(2 * limit, (number) => signIn('192.0.2.1', number));
    expect(answered).toBeGreaterThanOrEqual(limit);
    expect(answered).toBeLessThanOrEqual(slightlyOver(limit));
    if (refused === undefined) throw new Error('Nothing was refused.');
    const problem = problemIn(refused);
    expect(problem.type).toBe('/problems/too-many-requests');
    expect(problem.detail).toMatch(
      /^At most 60 attempts to sign in a minute .* Ask again in \d+ seconds?\.$/,
    );
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(61);
    // The rest of the program is still there for that address.
    expect((await api.get('/api/health/live', { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
  });

  it('leave other addresses alone', async () => expect((await signIn('192.0.2.2', 1)).status).not.toBe(429));

  it('count the networks of IPv6 that one client may roam as one address', async () => {
    const limit = LIMITS['sign-in'].perAddress;
    const { answered } = await answeredOf(2 * limit, (number) =>
      signIn(`2001:db8:0:1::${(number + 1).toString(16)}`, number),
    );
    expect(answered).toBeLessThanOrEqual(slightlyOver(limit));
    expect((await signIn('2001:db8:0:2::1', 1)).status).not.toBe(429);
  });

  it('hold for one token wherever it asks from, and leave another alone', async () => {
    const limit = LIMITS.read.perCredential;
    const read = (token: string, number: number) =>
      api.get('/api/portfolio', {
        authorization: `Bearer ${token}`,
        'x-forwarded-for': `198.51.100.${number % 200}`,
      });
    const { answered, refused } = await answeredOf(limit + 300, (number) => read('awb_one', number));
    expect(answered).toBeGreaterThanOrEqual(limit);
    expect(answered).toBeLessThanOrEqual(slightlyOver(limit));
    expect(refused?.status).toBe(429);
    expect((await read('awb_another', 1)).status).not.toBe(429);
  });

  it('name routes that there are', () => {
    const { paths } = JSON.parse(readFileSync(OPENAPI, 'utf8')) as { paths: Record<string, object> };
    const routes = Object.entries(paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${route}`),
    );
    expect(NAMED_ROUTES.filter((route) => !routes.includes(route.replaceAll(/:(\w+)/g, '{$1}')))).toEqual([]);
  });
});

describe('a client that claims to be a proxy', () => {
  const api = withApi({ AWARDBOOK_RATE_LIMIT_FACTOR: '1' });

  it('is counted by the address that it comes from', async () => {
    const limit = LIMITS['sign-in'].perAddress;
    const { answered } = await answeredOf(2 * limit, (number) =>
      api.send(
        'POST',
        '/api/one-time-links/lookup',
        { token: 'guess' },
        { 'x-forwarded-for': `203.0.113.${number}` },
      ),
    );
    expect(answered).toBeLessThanOrEqual(slightlyOver(limit));
  });
});
