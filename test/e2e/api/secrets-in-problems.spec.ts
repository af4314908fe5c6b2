import { aPerson, aSession } from '../../support/people';
import { type Answer, withApi } from './api-client';

const PASSWORD = 'marble teapot sings at noon';
/** What is sent where a secret belongs; none of it may come back in the words of a refusal. */
const SECRET = 'Canary-7f3e91-secret-Canary';

describe('a problem document', () => {
  const api = withApi();
  let cookie: { cookie: string };
  let email = '';

  beforeAll(async () => {
    const person = await aPerson(api.databaseUrl, { role: 'administrator', password: PASSWORD });
    email = person.email;
    cookie = (await aSession(api.databaseUrl, person)).headers;
  });

  const CASES: readonly [string, () => Promise<Answer>][] = [
    ['a wrong password', () => api.send('POST', '/api/session', { email, password: SECRET })],
    [
      'a password as the address',
      () => api.send('POST', '/api/session', { email: SECRET, password: SECRET }),
    ],
    ['a password of the wrong type', () => api.send('POST', '/api/session', { email, password: [SECRET] })],
    [
      'a field that is not known',
      () => api.send('POST', '/api/session', { email, password: SECRET, remember: SECRET }),
    ],
    ['a code', () => api.send('POST', '/api/session', { email, password: SECRET, code: SECRET.repeat(3) })],
    ['a body that cannot be read', () => api.send('POST', '/api/session', `{"password":"${SECRET}",}`)],
    ['a link’s token', () => api.send('POST', '/api/one-time-links/lookup', { token: SECRET })],
    [
      'a link’s token and a password',
      () => api.send('POST', '/api/one-time-links/use', { token: SECRET, password: SECRET }),
    ],
    ['an API token', () => api.get('/api/awards', { authorization: `Bearer awb_${SECRET}` })],
    ['a cookie', () => api.get('/api/awards', { cookie: `awardbook=${SECRET}` })],
    [
      'a current password that is wrong',
      () => api.send('PUT', '/api/account/password', { current: SECRET, next: PASSWORD }, cookie),
    ],
    [
      'a next password that is refused',
      () => api.send('PUT', '/api/account/password', { current: PASSWORD, next: SECRET.slice(0, 6) }, cookie),
    ],
    [
      'a code that confirms nothing',
      () => api.send('PUT', '/api/account/second-factor', { code: SECRET.slice(0, 20) }, cookie),
    ],
    [
      'a password that turns nothing off',
      () => api.send('DELETE', '/api/account/second-factor', { password: SECRET }, cookie),
    ],
  ];

  it.each(CASES)('about %s repeats nothing of it', async (_, ask) => {
    const answer = await ask();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    const said = JSON.stringify([answer.body, [...answer.headers]]);
    expect(said).not.toContain(SECRET.slice(0, 6));
    expect(said).not.toContain(PASSWORD);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('about any of it leaves nothing in the log either', () => {
    expect(api.output()).not.toContain(SECRET.slice(0, 6));
    expect(api.output()).not.toContain(PASSWORD);
  });
});
