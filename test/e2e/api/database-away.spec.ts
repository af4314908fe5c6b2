import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aFundedAward } from '../../builders';
import { withTestDatabase } from '../../support/database';
import { type TestSession, signedIn } from '../../support/people';
import { type RunningApi, eventually, startApi } from '../../support/processes';
import { clientOf, refusal } from './api-client';
import { type CuttableDatabase, cuttable } from './tcp-proxy';

describe('while the database is away', () => {
  const database = withTestDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-api-'));
  let way: CuttableDatabase;
  let api: RunningApi;
  let session: TestSession;
  const finance = clientOf(
    () => api.address,
    () => session.headers,
  );

  beforeAll(async () => {
    way = await cuttable(database.url);
    session = await signedIn(database.url, 'finance');
    api = await startApi({ databaseUrl: way.url, dataDir });
  });
  afterAll(async () => {
    await api.stop();
    await way.cut();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('answers 503 with Retry-After, stays live, stores nothing, and serves again once it is back', async () => {
    const { award, fund } = await aFundedAward(database.dataSource);
    const entry = {
      kind: 'obligation',
      amount: '1.00',
      effectiveOn: '2010-06-01',
      treasuryAccount: fund.treasuryAccount,
    };
    const post = () =>
      finance.send(
        'POST',
        `/api/awards/${award.id}/entries`,
        { entries: [entry] },
        { 'idempotency-key': 'away' },
      );

    await way.cut();
    const read = await finance.get('/api/awards');
    expect(refusal(read)).toEqual([503, 'database-away']);
    expect(read.headers.get('retry-after')).toBe('5');
    expect(refusal(await post())).toEqual([503, 'database-away']);
    expect(refusal(await finance.get('/api/health/ready'))).toEqual([503, 'database-away']);
    expect((await finance.get('/api/health/live')).status).toBe(200);
    expect((await finance.get('/metrics')).body).toContain('awardbook_database_up 0');

    await way.mend();
    await eventually(async () => (await finance.get('/api/health/ready')).status === 200);
    expect((await finance.get('/api/entries')).body).toEqual({ items: [], next: null });
    await eventually(async () => (await post()).status === 201);
    const { items } = (await finance.get('/api/entries')).body as { items: unknown[] };
    expect(items).toHaveLength(1);
  });
});
