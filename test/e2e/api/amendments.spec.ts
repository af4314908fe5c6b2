import { aFundedAward } from '../../builders';
import { refusal, withApi } from './api-client';

interface AmendmentBody {
  id: string;
  state: string;
  number: number | null;
  kinds: string[];
  version: number;
  preview: { changes: { field: string; from: string; to: string }[]; problems: { pointer: string }[] };
}

describe('amendments', () => {
  const api = withApi();
  const officer = api.as('program-officer');
  const finance = api.as('finance');
  let award = '';
  let treasuryAccount = '';

  beforeAll(async () => {
    const funded = await aFundedAward(api.dataSource, { award: { fain: 'S-AMENDED-1', ceiling: '1000.00' } });
    award = funded.award.id;
    treasuryAccount = funded.fund.treasuryAccount;
  });

  it('are saved as they are written, proposed, approved, and the award is as it was and as it is', async () => {
    const route = `/api/awards/${award}/amendments`;
    const begun = await officer.send('POST', route, {});
    expect(begun.status).toBe(201);
    const { id } = begun.body as AmendmentBody;
    expect(begun.headers.get('location')).toBe(`${route}/${id}`);
    const content = {
      effectiveOn: '2011-10-01',
      description: 'A second phase.',
      ceilingChange: '500.00',
      endsOn: '2014-09-30',
      money: [{ kind: 'obligation', amount: '1200.00', treasuryAccount: '11-10/12-1022' }],
    };
    const unfinished = await officer.send('PATCH', `${route}/${id}`, content, {
      'if-match': begun.headers.get('etag') ?? '',
    });
    expect((unfinished.body as { errors?: object[] }).errors).toMatchObject([
      { pointer: '/money/0/treasuryAccount' },
    ]);
    const money = [{ kind: 'obligation', amount: '1000.00', treasuryAccount }];
    const saved = await officer.send(
      'PATCH',
      `${route}/${id}`,
      { ...content, money },
      { 'if-match': begun.headers.get('etag') ?? '' },
    );
    expect(saved.body).toMatchObject({ kinds: ['cost'], version: 2, preview: { problems: [] } });
    const stale = await officer.send(
      'PATCH',
      `${route}/${id}`,
      { title: 'Other' },
      {
        'if-match': begun.headers.get('etag') ?? '',
      },
    );
    expect(refusal(stale)).toEqual([412, 'amendment-changed']);
    const tag = { 'if-match': saved.headers.get('etag') ?? '' };
    const proposed = await officer.send('POST', `${route}/${id}/proposal`, undefined, tag);
    expect(proposed.body).toMatchObject({ state: 'proposed', version: 3 });
    const approved = await finance.send(
      'POST',
      `${route}/${id}/approval`,
      { remark: 'Checked.' },
      {
        'if-match': proposed.headers.get('etag') ?? '',
      },
    );
    expect(approved.body).toMatchObject({ state: 'approved', number: 1, approved: { remark: 'Checked.' } });
    const seen = async (query: string) => {
      const { body } = await finance.get(`/api/awards/S-AMENDED-1${query}`);
      const { ceiling, endsOn } = body as { ceiling: string; endsOn: string };
      return `${ceiling} until ${endsOn}`;
    };
    expect(await seen('')).toBe('1500.00 until 2014-09-30');
    expect(await seen('?asOf=2011-10-01')).toBe('1500.00 until 2014-09-30');
    expect(await seen('?asOf=2011-09-30')).toBe('1000.00 until 2013-09-30');
    const statement = await finance.get(`/api/awards/${award}/statement?asOf=2011-09-30`);
    expect(statement.body).toMatchObject({ asOf: '2011-09-30', strips: [], entries: [] });
    const list = await finance.get('/api/awards?q=S-AMENDED-1&asOf=2011-09-30');
    expect(list.body).toMatchObject({ items: [{ ceiling: '1000.00' }] });
  });

  it('need If-Match for every change', async () => {
    const begun = await officer.send('POST', `/api/awards/${award}/amendments`, { description: 'Begun.' });
    const { id } = begun.body as AmendmentBody;
    const answer = await officer.send('DELETE', `/api/awards/${award}/amendments/${id}`);
    expect(refusal(answer)).toEqual([428, 'if-match-missing']);
  });

  it.each([
    ['ceilingChange', '0.00', 'amount-zero'],
    ['ceilingChange', 100, 'amount-not-text'],
    ['ceilingChange', '-1,000.00', 'amount-separators'],
    ['effectiveOn', '2011-02-30', null],
    ['statusTo', 'closed', null],
  ])('refuse %s %j', async (field, value, code) => {
    const answer = await officer.send('POST', `/api/awards/${award}/amendments`, { [field]: value });
    expect(answer.status).toBe(422);
    const [error] = (answer.body as { errors: { pointer: string; code: string }[] }).errors;
    expect(error?.pointer).toBe(`/${field}`);
    if (code !== null) expect(error?.code).toBe(code);
  });

  it('an award is not there before its first day, and nobody knows the future', async () => {
    const before = await finance.get(`/api/awards/${award}?asOf=2009-09-30`);
    expect(before.status).toBe(404);
    expect((before.body as { detail: string }).detail).toBe(
      'There was no award S-AMENDED-1 on 2009-09-30: it is there from 2009-10-01 on. Ask for that day or a later one.',
    );
    const ahead = await finance.get(`/api/awards/${award}?asOf=2199-01-01`);
    expect(ahead.status).toBe(422);
    expect((ahead.body as { errors: object[] }).errors).toMatchObject([
      { pointer: '?asOf', code: 'still-to-come' },
    ]);
  });
});
