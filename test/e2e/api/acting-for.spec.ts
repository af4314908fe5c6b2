import { aFundedAward, anAward, anImplementer } from '../../builders';
import { type TestSession, signedIn, tokenHeaders } from '../../support/people';
import { type ApiClient, clientOf, refusal, withApi } from './api-client';

interface Items {
  items: { fain: string; implementer: { id: string } }[];
}

describe('a grantee of two implementers', () => {
  const api = withApi();
  const ids = { shelter: '', clinic: '', foreign: '' };
  const awards = { shelter: '', clinic: '', foreign: '' };
  let session: TestSession;
  let grantee: ApiClient;

  beforeAll(async () => {
    for (const name of ['shelter', 'clinic', 'foreign'] as const) {
      ids[name] = (await anImplementer({ name: `The ${name}` }).store(api.dataSource)).id;
      const { award, fund } = await aFundedAward(api.dataSource, {
        award: { implementer: ids[name], fain: `S-${name}-1` },
      });
      awards[name] = award.id;
      await anAward({ implementer: ids[name], fain: `S-${name}-2` }).store(api.dataSource);
      const entry = { kind: 'obligation', amount: '5.00', effectiveOn: '2010-06-01' };
      const entries = [{ ...entry, treasuryAccount: fund.treasuryAccount, description: name }];
      const posted = await api.as('finance').send('POST', `/api/awards/${award.id}/entries`, { entries });
      expect(posted.status).toBe(201);
    }
    session = await signedIn(api.databaseUrl, { role: 'grantee', implementers: [ids.shelter, ids.clinic] });
    grantee = clientOf(
      () => api.address,
      () => session.headers,
    );
  });

  const actFor = (implementer: unknown) => grantee.send('PUT', '/api/session/acting-for', { implementer });
  const fainsSeen = async (who: ApiClient = grantee) =>
    ((await who.get('/api/awards')).body as Items).items.map(({ fain }) => fain);
  const entriesSeen = async () =>
    ((await grantee.get('/api/entries')).body as { items: { description: string }[] }).items
      .map(({ description }) => description)
      .sort();

  it('sees what belongs to either, and nothing of a third', async () => {
    expect(await fainsSeen()).toEqual(['S-clinic-1', 'S-clinic-2', 'S-shelter-1', 'S-shelter-2']);
    expect(await entriesSeen()).toEqual(['clinic', 'shelter']);
    expect((await grantee.get('/api/session')).body).toMatchObject({
      implementers: [
        { id: ids.clinic, name: 'The clinic' },
        { id: ids.shelter, name: 'The shelter' },
      ],
      actingFor: null,
    });
  });

  it('finds nothing where a third’s things are, as where nothing is', async () => {
    for (const route of [`/api/awards/${awards.foreign}`, '/api/awards/S-foreign-1', '/api/awards/S-none'])
      expect(refusal(await grantee.get(route))).toEqual([404, 'award-not-found']);
    expect(refusal(await grantee.get(`/api/awards/${awards.foreign}/statement`))).toEqual([
      404,
      'award-not-found',
    ]);
    expect(refusal(await grantee.get(`/api/implementers/${ids.foreign}`))).toEqual([
      404,
      'implementer-not-found',
    ]);
  });

  it('sees one only while acting for it, and both again afterwards', async () => {
    const chosen = await actFor(ids.shelter);
    expect([chosen.status, (chosen.body as { actingFor: string }).actingFor]).toEqual([200, ids.shelter]);
    expect(await fainsSeen()).toEqual(['S-shelter-1', 'S-shelter-2']);
    expect(await entriesSeen()).toEqual(['shelter']);
    expect(refusal(await grantee.get(`/api/awards/${awards.clinic}`))).toEqual([404, 'award-not-found']);
    expect((await actFor(null)).status).toBe(200);
    expect(await fainsSeen()).toHaveLength(4);
  });

  it('cannot act for anybody else’s, and is told no more than that', async () => {
    expect(refusal(await actFor(ids.foreign))).toEqual([404, 'implementer-not-yours']);
    expect((await actFor('everything')).status).toBe(422);
    expect((await actFor(undefined)).status).toBe(422);
    expect(await fainsSeen()).toHaveLength(4);
  });

  it('acts for one in one browser only; the others and the tokens keep both', async () => {
    const { headers } = await signedIn(api.databaseUrl, { role: 'grantee', implementers: [ids.foreign] });
    const other = clientOf(
      () => api.address,
      () => headers,
    );
    const token = await tokenHeaders(api.databaseUrl, session.person, ['read']);
    const program = clientOf(
      () => api.address,
      () => token,
    );
    await actFor(ids.clinic);
    expect(await fainsSeen(program)).toHaveLength(4);
    expect(await fainsSeen(other)).toEqual(['S-foreign-1', 'S-foreign-2']);
    await actFor(null);
  });

  it('loses an implementer’s rows at once when an administrator takes it away', async () => {
    const admin = api.as('administrator');
    const route = `/api/people/${session.person.id}`;
    const tag = (await admin.get(route)).headers.get('etag') ?? '';
    const body = { implementers: [ids.shelter] };
    expect((await admin.send('PATCH', route, body, { 'if-match': tag })).status).toBe(200);
    const seen = await grantee.get('/api/awards');
    const fains = seen.status === 401 ? [] : (seen.body as Items).items.map(({ fain }) => fain);
    expect(fains.filter((fain) => !fain.startsWith('S-shelter'))).toEqual([]);
    expect(refusal(await admin.send('PATCH', route, body, { 'if-match': tag }))).toEqual([
      412,
      'person-changed',
    ]);
  });

  it.each([
    ['GET', '/api/funds', 'read the office’s funds'],
    ['GET', '/api/reports/spending?by=account', 'read reports over the portfolio'],
    ['POST', '/api/exports', 'export files'],
    ['POST', '/api/implementers', 'record implementers'],
    ['GET', '/api/people', 'manage people'],
  ])('may not %s %s, and the trail says that they tried', async (method, route, words) => {
    const own = await signedIn(api.databaseUrl, { role: 'grantee', implementers: [ids.shelter] });
    const answer = await api.send(method, route, method === 'GET' ? undefined : {}, own.headers);
    expect(refusal(answer)).toEqual([403, 'not-allowed']);
    expect((answer.body as { detail: string }).detail.replace("'", '’')).toContain(
      `Your role (grantee) may not ${words}.`,
    );
    const noted = await api.dataSource.sql<{ tried: string }[]>`
      SELECT row_key AS tried FROM audit_entries
       WHERE kind = 'event' AND subject = 'refused' AND actor = ${own.person.id}`;
    expect(noted).toEqual([{ tried: `${method} ${route.split('?')[0]}` }]);
  });
});
