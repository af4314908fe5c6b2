import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refusal, withApi } from './api-client';

const webDir = mkdtempSync(path.join(tmpdir(), 'awardbook-page-'));
mkdirSync(path.join(webDir, 'assets'));
writeFileSync(path.join(webDir, 'index.html'), '<!doctype html><title>The page</title>');
writeFileSync(path.join(webDir, 'assets/page-1a2b3c.js'), 'export {};');
writeFileSync(path.join(webDir, '.secret'), 'not for anybody');
afterAll(() => rmSync(webDir, { recursive: true, force: true }));

describe('the page', () => {
  const api = withApi({ AWARDBOOK_WEB_DIR: webDir });

  it.each([
    '/',
    '/fiscal-years',
    '/awards/S-SJTIP-13-CA-1029?tab=ledger',
    '/.secret',
    '/..%2f..%2fetc%2fpasswd',
  ])('answers %s itself, for its router to take from there', async (route) => {
    const answer = await api.get(route);
    expect(answer.body).toContain('The page');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('lets browsers keep files that carry the hash of their content', async () => {
    const answer = await api.get('/assets/page-1a2b3c.js');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('is not sent in place of a script that is gone', async () =>
    expect(refusal(await api.get('/assets/page-old.js'))).toEqual([404, 'no-such-address']));

  it('leaves addresses of the interface alone', async () =>
    expect(refusal(await api.get('/api/fiscal-years'))).toEqual([404, 'no-such-address']));
});

describe('the description of the interface', () => {
  const api = withApi();

  it('is the one in the repository', async () => {
    const kept = JSON.parse(
      readFileSync(path.join(__dirname, '../../../docs/openapi.json'), 'utf8'),
    ) as unknown;
    expect((await api.get('/api/openapi.json')).body).toEqual(kept);
  });

  it('says of every operation what it answers and how it refuses', async () => {
    const { paths } = (await api.get('/api/openapi.json')).body as {
      paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
    };
    const operations = Object.entries(paths).flatMap(([route, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => ({ name: `${method} ${route}`, responses })),
    );
    expect(operations.length).toBeGreaterThan(20);
    const silent = operations.filter(({ responses }) => {
      const good = Object.entries(responses).find(([status]) => /^[23]/.test(status));
      // 204 and 302 say everything by their status.
      const isSilent = good === undefined || (!/^(204|302)$/.test(good[0]) && good[1].content === undefined);
      return isSilent || responses['default'] === undefined;
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('can be read at /api/docs with files of this server only', async () => {
    const page = (await api.get('/api/docs')).body as string;
    expect(page).toContain('Awardbook interface');
    const files = [...page.matchAll(/(?:src|href)=["']([^"']+)["']/g)].map((match) => match[1] ?? '');
    expect(files.filter((file) => /^(https?:)?\/\//.test(file))).toEqual([]);
    const script = files.find((file) => file.includes('bundle')) ?? '';
    expect((await api.get(`/api/${script.replace(/^\.\//, '')}`)).headers.get('content-type')).toContain(
      'javascript',
    );
  });
});

describe('the process', () => {
  const api = withApi();

  it('says whether it is live and ready', async () => {
    expect((await api.get('/api/health/live')).body).toEqual({ status: 'live' });
    expect((await api.get('/api/health/ready')).body).toEqual({ status: 'ready' });
  });

  it('is not ready while the database lacks a migration', async () => {
    await api.dataSource.sql`UPDATE migrations SET name = name || '-elsewhere'`;
    expect(refusal(await api.get('/api/health/ready'))).toEqual([503, 'schema-out-of-date']);
    await api.dataSource.sql`UPDATE migrations SET name = replace(name, '-elsewhere', '')`;
    expect((await api.get('/api/health/ready')).status).toBe(200);
  });
});
