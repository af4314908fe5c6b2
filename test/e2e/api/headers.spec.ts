import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refusal, withApi } from './api-client';

const webDir = mkdtempSync(path.join(tmpdir(), 'awardbook-page-'));
writeFileSync(path.join(webDir, 'index.html'), '<!doctype html><title>The page</title>');
afterAll(() => rmSync(webDir, { recursive: true, force: true }));

/** What a policy allows, by directive. */
function policyIn(headers: Headers): Record<string, string> {
  const text = headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    text.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the headers of every answer', () => {
  const api = withApi({ AWARDBOOK_WEB_DIR: webDir });

  it('let the page run and load nothing but files of its own server', async () => {
    const policy = policyIn((await api.get('/')).headers);
    expect(policy).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'frame-src': "'none'",
      'worker-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
  });

  it.each(['/api/health/live', '/api/portfolio', '/api/nothing', '/metrics'])(
    'let %s run and load nothing, and keep it out of caches',
    async (route) => {
      const { headers } = await api.get(route);
      expect(policyIn(headers)['default-src']).toBe("'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it('let the page that tries the interface style itself, and no script be written into it', async () => {
    const policy = policyIn((await api.get('/api/docs')).headers);
    expect(policy['style-src']).toBe("'self' 'unsafe-inline'");
    expect(policy['script-src']).toBe("'self'");
  });

  it.each(['/', '/api/health/live', '/api/nothing', '/api/portfolio?unknown=1'])(
    'protect %s and name the request',
    async (route) => {
      const { headers } = await api.get(route);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      // Plain HTTP on one's own machine: browsers would ignore it, and the name belongs to other programs, too.
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('name the request as its problem does, whatever the client calls it', async () => {
    const answer = await api.get('/api/nothing', { 'x-request-id': 'mine' });
    const { instance } = answer.body as { instance: string };
    expect(instance).toBe(`urn:uuid:${answer.headers.get('x-request-id')}`);
  });
});

describe('methods that nothing here needs', () => {
  const api = withApi();

  it.each(['TRACE', 'PROPFIND'])('are not answered: %s', async (method) => {
    const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const headers = { 'x-secret': 'not to be sent back' };
      const asked = httpRequest(`${api.address}/api/portfolio`, { method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      asked.on('error', reject).end();
    });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('not to be sent back');
  });
});

describe('behind TLS', () => {
  const api = withApi({ AWARDBOOK_PUBLIC_URL: 'https://awards.example.gov' });

  it('tells browsers to come by HTTPS only, for a year', async () =>
    expect((await api.get('/api/health/live')).headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    ));

  it('answers under its public name, and under no other', async () => {
    const statusAs = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = httpRequest(`${api.address}/api/health/live`, { headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        asked.on('error', reject).end();
      });
    expect(await statusAs('awards.example.gov')).toBe(200);
    expect(await statusAs('awards.example.org')).toBe(403);
  });
});

describe('the metrics', () => {
  const metricsToken = 'a-token-for-the-scraper';
  const api = withApi({
    AWARDBOOK_METRICS_TOKEN: metricsToken,
    AWARDBOOK_TRUSTED_PROXIES: 'loopback',
  });

  it('are read on the machine itself', async () => expect((await api.get('/metrics')).status).toBe(200));

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'])(
    'are refused to whom a proxy speaks for by %s',
    async (header) => {
      const answer = await api.get('/metrics', { [header]: '127.0.0.1' });
      expect(refusal(answer)).toEqual([401, 'metrics-closed']);
    },
  );

  it('are read from elsewhere with their token only', async () => {
    const from = { 'x-forwarded-for': '192.0.2.1' };
    const asked = (authorization: string) => api.get('/metrics', { ...from, authorization });
    expect((await asked(`Bearer ${metricsToken}`)).status).toBe(200);
    expect((await asked('Bearer something-else')).status).toBe(401);
    expect((await asked(metricsToken)).status).toBe(401);
  });
});
