import { aFundedAward } from '../../builders';
import { signedIn } from '../../support/people';
import { type Answer, refusal, withApi } from './api-client';

describe('Idempotency-Key', () => {
  const api = withApi();
  const finance = api.as('finance');
  const officer = api.as('program-officer');
  let route = '';
  let treasuryAccount = '';

  beforeAll(async () => {
    const { award, fund } = await aFundedAward(api.dataSource);
    route = `/api/awards/${award.id}/entries`;
    treasuryAccount = fund.treasuryAccount;
  });

  const bodyOf = (amount: string, description: string) => ({
    entries: [{ kind: 'obligation', amount, effectiveOn: '2010-06-01', treasuryAccount, description }],
  });
  const post = (key: string, amount: string, description: string): Promise<Answer> =>
    finance.send('POST', route, bodyOf(amount, description), { 'idempotency-key': key });
  const countOf = async (description: string): Promise<number> => {
    const [row] = await api.dataSource.sql<{ count: number }[]>`
      SELECT count(*)::int AS count FROM ledger_entries WHERE description = ${description}`;
    return row?.count ?? -1;
  };

  it('answers 50 requests at once with one entry: the first answer, or that it is still in flight', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('fifty', '1.00', 'fifty')));
    const stored = answers.filter((answer) => answer.status === 201);
    expect(stored.length).toBeGreaterThanOrEqual(1);
    expect(
      new Set(stored.map((answer) => (answer.body as { items: { id: string }[] }).items[0]?.id)).size,
    ).toBe(1);
    for (const answer of answers.filter((one) => one.status !== 201)) {
      expect(refusal(answer)).toEqual([409, 'request-in-flight']);
    }
    expect(await countOf('fifty')).toBe(1);
  });

  it('replays the first answer, and says so', async () => {
    const first = await post('replay', '2.00', 'replay');
    const second = await post('replay', '2.00', 'replay');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(await countOf('replay')).toBe(1);
  });

  it('replays the Location of what was made', async () => {
    const body = { name: 'Polaris', type: 'us-ngo' };
    const create = () => officer.send('POST', '/api/implementers', body, { 'idempotency-key': 'polaris' });
    const [first, second] = [await create(), await create()];
    expect(second.status).toBe(201);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  });

  it('refuses the same key with another body', async () => {
    await post('other-body', '3.00', 'other-body');
    expect(refusal(await post('other-body', '3.01', 'other-body'))).toEqual([422, 'idempotency-key-reused']);
    expect(await countOf('other-body')).toBe(1);
  });

  it('belongs to whoever sent it: the same key of somebody else is another', async () => {
    const somebodyElse = await signedIn(api.databaseUrl, 'finance');
    const first = await post('shared', '3.50', 'of the first');
    const second = await api.send('POST', route, bodyOf('3.75', 'of the second'), {
      ...somebodyElse.headers,
      'idempotency-key': 'shared',
    });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect([await countOf('of the first'), await countOf('of the second')]).toEqual([1, 1]);
    expect((await post('shared', '3.50', 'of the first')).body).toEqual(first.body);
  });

  it('refuses a second request while the first is in flight', async () => {
    await post('in-flight', '4.00', 'in-flight');
    await api.dataSource.sql`
      UPDATE idempotent_requests SET status = NULL, headers = NULL, body = NULL WHERE key = 'in-flight'`;
    expect(refusal(await post('in-flight', '4.00', 'in-flight'))).toEqual([409, 'request-in-flight']);
  });

  it('does a request again that died in flight, and finds what it had stored already', async () => {
    const first = await post('died', '5.00', 'died');
    await api.dataSource.sql`
      UPDATE idempotent_requests SET status = NULL, headers = NULL, body = NULL, created_at = now() - interval '6 minutes'
       WHERE key = 'died'`;
    const second = await post('died', '5.00', 'died');
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(await countOf('died')).toBe(1);
  });

  it('forgets a key after seven days', async () => {
    await post('old', '8.00', 'old');
    await api.dataSource.sql`
      UPDATE idempotent_requests SET created_at = now() - interval '8 days' WHERE key = 'old'`;
    await post('newer', '8.00', 'newer');
    const left = await api.dataSource.sql<{ key: string }[]>`
      SELECT key FROM idempotent_requests WHERE key IN ('old', 'newer')`;
    expect(left).toEqual([{ key: 'newer' }]);
  });

  it('frees the key of a request that was refused, for nothing was stored', async () => {
    expect((await post('mended', '0.00', 'mended')).status).toBe(422);
    expect((await post('mended', '6.00', 'mended')).status).toBe(201);
  });

  it.each(['x'.repeat(81), 'two words'])('refuses the key "%s"', async (key) =>
    expect(refusal(await post(key, '7.00', 'unusable'))).toEqual([422, 'idempotency-key-unusable']),
  );
});
