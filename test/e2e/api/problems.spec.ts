import { request as httpRequest } from 'node:http';
import { tokenHeaders } from '../../support/people';
import { eventually } from '../../support/processes';
import { problemIn, refusal, withApi } from './api-client';

describe('what the door refuses', () => {
  const api = withApi();
  const officer = api.as('program-officer');

  it.each(['/api', '/api/nothing', '/api/awards/1/2/3'])('knows no %s', async (route) => {
    expect(refusal(await api.get(route))).toEqual([404, 'no-such-address']);
  });

  it('finds nothing under an id that cannot be one', async () =>
    expect(refusal(await officer.get('/api/entries/17'))).toEqual([404, 'no-such-id']));

  it('finds no award of an unknown FAIN', async () =>
    expect(refusal(await officer.get('/api/awards/S-NONE'))).toEqual([404, 'award-not-found']));

  it.each([
    ['a body that is no JSON', '{"name":', 'application/json', 400, 'unreadable-request'],
    [
      'a body that reaches for the prototype',
      '{"__proto__":{"admin":true}}',
      'application/json',
      400,
      'unreadable-request',
    ],
    ['a form', 'name=IOM', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['plain text', 'IOM', 'text/plain', 415, 'unsupported-media-type'],
    [
      'a body of more than 1 MB',
      JSON.stringify({ name: 'x'.repeat(1_100_000) }),
      'application/json',
      413,
      'body-too-large',
    ],
  ])('refuses %s', async (_, body, type, status, code) => {
    const answer = await officer.send('POST', '/api/implementers', body, { 'content-type': type });
    expect(refusal(answer)).toEqual([status, code]);
  });

  it('refuses an address that cannot be read', async () =>
    expect(refusal(await api.get('/api/%zz'))).toEqual([400, 'unreadable-address']));

  it.each([
    ['Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site of a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['Origin', { origin: 'https://evil.example' }],
    ['an opaque Origin', { origin: 'null' }],
  ])('refuses a change that another site asks for, by its %s', async (_, headers: Record<string, string>) => {
    const body = { name: 'Intruder', type: 'us-ngo' };
    expect(refusal(await officer.send('POST', '/api/implementers', body, headers))).toEqual([
      403,
      'cross-site-request',
    ]);
  });

  it('lets the page itself change things', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', origin: api.address };
    const body = { name: 'Page', type: 'us-ngo' };
    expect((await officer.send('POST', '/api/implementers', body, headers)).status).toBe(201);
  });

  it('refuses a name that is not this machine’s', async () => {
    const status = await new Promise((resolve, reject) => {
      const asked = httpRequest(
        `${api.address}/api/portfolio`,
        { headers: { host: 'evil.example' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      asked.on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  it('answers a bug with an id that is also in the log, and with neither stack nor SQL', async () => {
    await api.dataSource.query('ALTER TABLE places RENAME TO lost_places');
    const answer = await officer.get('/api/places');
    await api.dataSource.query('ALTER TABLE lost_places RENAME TO places');

    const problem = problemIn(answer);
    expect(refusal(answer)).toEqual([500, 'internal-error']);
    const id = problem.instance.replace('urn:uuid:', '');
    expect(problem.detail).toContain(id);
    expect(JSON.stringify(problem)).not.toMatch(/places|SELECT|\.js|\bat /);
    // The log is written by a process of its own pace; the answer may overtake it.
    const line = () =>
      api
        .output()
        .split('\n')
        .find((one) => one.includes(`"problemId":"${id}"`));
    await eventually(() => Promise.resolve(line() !== undefined));
    expect(line()).toContain('places');
  });

  it('logs no header and no body', async () => {
    const { person, value } = await api.session('program-officer');
    const { authorization } = await tokenHeaders(api.databaseUrl, person, ['record']);
    const body = { name: 'Secret Name', type: 'us-ngo' };
    expect((await officer.send('POST', '/api/implementers', body)).status).toBe(201);
    expect(
      (await api.send('POST', '/api/implementers', { ...body, type: 'x' }, { authorization })).status,
    ).toBe(422);
    const attempt = { email: 'secret@example.test', password: 'secret words in a row' };
    expect((await api.send('POST', '/api/session', attempt)).status).toBe(401);
    const token = authorization.replace('Bearer ', '');
    for (const secret of [value, token, 'Secret Name', attempt.email, attempt.password])
      expect(api.output()).not.toContain(secret);
  });

  it('protects every answer, and keeps none of the data in caches', async () => {
    const { headers } = await officer.get('/api/portfolio');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('tells operators about requests by route and status, and about sums to recompute', async () => {
    const text = (await api.get('/metrics')).body;
    expect(text).toContain('awardbook_stale_rollup_keys 0');
    expect(text).toMatch(
      /awardbook_http_request_duration_seconds_count\{method="GET",route="\/api\/entries\/:id",status="404"\} 1/,
    );
    expect(text).toMatch(/process_resident_memory_bytes \d+/);
  });
});
