import { anAward } from '../../builders';
import { eventually } from '../../support/processes';
import { refusal, withApi } from './api-client';

interface TrailEntry {
  id: string;
  actor: { id: string; name: string };
  kind: string;
  table: string;
  sentence: string;
  changes: { field: string; label: string; from: string | null; to: string | null }[];
}

describe('the history of an award', () => {
  const api = withApi();
  const officer = api.as('program-officer');
  const trailOf = (body: unknown) => (body as { items: TrailEntry[]; next: string | null }).items;

  it('tells a change from what to what, by whom, in a page, in a part and as a file', async () => {
    const award = await anAward({ fain: 'S-HISTORY-1' }).store(api.dataSource);
    const read = await officer.get(`/api/awards/${award.id}`);
    const ifMatch = { 'If-Match': read.headers.get('etag') ?? '' };
    const changed = await officer.send(
      'PATCH',
      `/api/awards/${award.id}`,
      { ceiling: '1500000.00' },
      ifMatch,
    );
    expect(changed.status).toBe(200);
    const answer = await officer.get(`/api/awards/S-HISTORY-1/history`);
    expect(answer.status).toBe(200);
    const { person } = await api.session('program-officer');
    expect(trailOf(answer.body)[0]).toMatchObject({
      actor: { id: person.id, name: person.name },
      kind: 'updated',
      table: 'awards',
      sentence: 'Ceiling from $1,000,000.00 to $1,500,000.00.',
      changes: [{ field: 'ceiling', label: 'Ceiling', from: '$1,000,000.00', to: '$1,500,000.00' }],
    });
    const route = `/api/awards/${award.id}/history`;
    const first = await officer.get(`${route}?limit=1`);
    const { next } = first.body as { next: string };
    expect(first.headers.get('link')).toContain('rel="next"');
    expect(trailOf((await officer.get(`${route}?limit=1&cursor=${next}`)).body)).toHaveLength(1);
    expect(trailOf((await officer.get(`${route}?field=title`)).body)).toHaveLength(1);
    expect(refusal(await officer.get(`${route}?field=colour`))[0]).toBe(422);
    const file = await officer.get(`${route}/file`);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="awardbook-history-S-HISTORY-1.csv"',
    );
    expect(String(file.body)).toContain(
      'updated,awards,"Ceiling from $1,000,000.00 to $1,500,000.00.",ceiling,Ceiling,"$1,000,000.00","$1,500,000.00"',
    );
  });

  it('answers 404 for an award of somebody else, and its file 403 to who may not export', async () => {
    const award = await anAward().store(api.dataSource);
    expect(refusal(await api.as('grantee').get(`/api/awards/${award.id}/history`))[0]).toBe(404);
    expect(refusal(await api.as('administrator').get(`/api/awards/${award.id}/history/file`))[0]).toBe(403);
  });
});

describe('the audit trail', () => {
  const api = withApi();
  const administrator = api.as('administrator');
  const entriesOf = (body: unknown) => (body as { items: TrailEntry[] }).items;

  it('is read by administrators and leadership, narrowed, paged and counted', async () => {
    const award = await anAward({ fain: 'S-TRAIL-1' }).store(api.dataSource);
    const answer = await administrator.get('/api/audit/entries?table=awards&kind=inserted');
    expect(entriesOf(answer.body)[0]).toMatchObject({
      table: 'awards',
      sentence: 'Award S-TRAIL-1 recorded.',
    });
    expect(entriesOf(answer.body)[0]?.changes).toContainEqual({
      field: 'implementer_id',
      label: 'Implementer',
      from: null,
      to: award.implementer.name,
    });
    const state = (await api.as('leadership').get('/api/audit/state')).body;
    expect(state).toMatchObject({ entries: expect.any(Number) as number, sealed: 0, head: null });
    for (const role of ['program-officer', 'finance', 'grantee'] as const)
      expect(refusal(await api.as(role).get('/api/audit/entries'))[0]).toBe(403);
  });

  it('records who was refused, and who took the trail along', async () => {
    expect((await api.as('finance').get('/api/audit/entries')).status).toBe(403);
    const { person } = await api.session('finance');
    await eventually(async () => {
      const refused = await administrator.get(`/api/audit/entries?table=refused&actor=${person.id}`);
      return entriesOf(refused.body).length > 0;
    });
    const file = await administrator.get('/api/audit/entries/file?kind=event');
    expect(file.status).toBe(200);
    expect(String(file.body)).toContain('Downloaded an export: audit-trail');
    expect(file.headers.get('cache-control')).toBe('no-store');
  });
});
