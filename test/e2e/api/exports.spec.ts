import { createHash } from 'node:crypto';
import { aFundedAward } from '../../builders';
import { type RunningProgram, eventually, startWorker } from '../../support/processes';
import { refusal, withApi } from './api-client';

interface Run {
  id: string;
  status: string;
  title: string;
  fileName: string | null;
  sizeBytes: number | null;
  sha256: string | null;
  progress: { done: number; total: number | null };
}

const LEDGER = {
  report: 'ledger',
  format: 'csv',
  parameters: { account: 'INCLE', yearOfActionFrom: '2010' },
};

describe('exports', () => {
  const api = withApi();
  const finance = api.as('finance');
  let worker: RunningProgram | undefined;

  beforeAll(async () => {
    const { award, fund } = await aFundedAward(api.dataSource);
    const entry = { kind: 'obligation', effectiveOn: '2010-06-01', treasuryAccount: fund.treasuryAccount };
    const entries = ['10.00', '20.50'].map((amount) => ({ ...entry, amount }));
    await finance.send('POST', `/api/awards/${award.id}/entries`, { entries });
  });
  afterAll(() => worker?.stop());

  it('are asked for, followed and fetched', async () => {
    const asked = await finance.send('POST', '/api/exports', LEDGER);
    expect(asked.status).toBe(202);
    const run = asked.body as Run;
    expect(run).toMatchObject({ status: 'queued', title: 'Ledger entries', fileName: null });
    const route = asked.headers.get('location') ?? '';
    expect(route).toBe(`/api/exports/${run.id}`);
    expect(refusal(await finance.get(`${route}/file`))).toEqual([409, 'export-file-missing']);

    worker = await startWorker({ databaseUrl: api.databaseUrl, dataDir: api.dataDir });
    await eventually(async () => ((await finance.get(route)).body as Run).status === 'ready');
    const ready = (await finance.get(route)).body as Run;
    expect(ready.progress).toEqual({ done: 2, total: 2 });

    const file = await fetch(`${api.address}${route}/file`, {
      headers: (await api.session('finance')).headers,
    });
    const bytes = Buffer.from(await file.arrayBuffer());
    const digest = createHash('sha256').update(bytes);
    expect(file.status).toBe(200);
    expect(digest.copy().digest('hex')).toBe(ready.sha256);
    expect(file.headers.get('repr-digest')).toBe(`sha-256=:${digest.digest('base64')}:`);
    expect(file.headers.get('content-length')).toBe(String(ready.sizeBytes));
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${ready.fileName}"`);
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(bytes.toString('utf8')).toContain('20.50');

    expect((await finance.send('DELETE', route)).body).toMatchObject({ status: 'expired' });
    expect(refusal(await finance.get(`${route}/file`))).toEqual([410, 'export-expired']);
  });

  it('are listed, the latest first', async () => {
    const later = (await finance.send('POST', '/api/exports', LEDGER)).body as Run;
    const { items } = (await finance.get('/api/exports?limit=1')).body as { items: Run[] };
    expect(items.map((run) => run.id)).toEqual([later.id]);
  });

  it('are unknown under an id that nobody was given', async () =>
    expect(refusal(await finance.get('/api/exports/01a1ffe6-ca51-741d-97c1-a023b5fea72d'))).toEqual([
      404,
      'export-not-found',
    ]));
});
