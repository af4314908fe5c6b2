import { aFundedAward } from '../../builders';
import { refusal, withApi } from './api-client';

describe('a request that the database lets wait', () => {
  const api = withApi();

  it('is given up after ten seconds when somebody else holds the award, and others are served meanwhile', async () => {
    const { award } = await aFundedAward(api.dataSource);
    const change = () =>
      api
        .as('program-officer')
        .send('PATCH', `/api/awards/${award.id}`, { title: 'Later' }, { 'if-match': '"1"' });
    const holder = api.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM awards WHERE id = $1 FOR UPDATE', [award.id]);
    const since = Date.now();
    const waiting = change();
    expect((await api.as('program-officer').get(`/api/awards/${award.id}`)).status).toBe(200);
    const answer = await waiting;
    const waitedMs = Date.now() - since;
    await holder.rollbackTransaction();
    await holder.release();
    expect(refusal(answer)).toEqual([503, 'busy']);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(waitedMs).toBeGreaterThan(9_000);
    expect(waitedMs).toBeLessThan(60_000);
    expect((await change()).status).toBe(200);
  });

  it('uses ten connections at most, however many ask at once', async () => {
    const leader = api.as('leadership');
    const asked = Array.from({ length: 60 }, () => leader.get('/api/reports/spending?by=account'));
    const [used] = await api.dataSource.sql<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'awardbook-api'`;
    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
    expect(used?.count).toBeGreaterThan(0);
    expect(used?.count).toBeLessThanOrEqual(10);
  });
});
