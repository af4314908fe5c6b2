import { anAward, withReports } from '../../builders';
import { signedIn } from '../../support/people';
import { refusal, withApi } from './api-client';

describe('the address of a calendar', () => {
  const api = withApi();

  it('answers without a session, as calendar programs ask, and is kept by nobody on the way', async () => {
    const award = await anAward({ startsOn: '2190-10-01', endsOn: '2190-12-31' }).store(api.dataSource);
    await withReports(api.dataSource, award);
    const { headers } = await signedIn(api.databaseUrl, {
      role: 'grantee',
      implementers: [award.implementer.id],
    });
    const made = await api.send('PUT', '/api/account/calendar-feed', undefined, headers);
    const { address } = made.body as { address: string };
    const { pathname } = new URL(address);
    const answer = await api.get(pathname);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const file = answer.body as string;
    expect(file).toContain(`SUMMARY:Interim report due: ${award.fain}`);
    expect(file).not.toMatch(/\$|\d\.\d\d/);
    await api.send('DELETE', '/api/account/calendar-feed', undefined, headers);
    expect(refusal(await api.get(pathname))).toEqual([404, 'calendar-feed-not-found']);
  });

  it('that nobody was given leads nowhere, and says so as every refusal does', async () => {
    const answer = await api.get('/api/report-calendar/nobody.ics');
    expect(refusal(answer)).toEqual([404, 'calendar-feed-not-found']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
