import { aFund, anAward } from '../../builders';
import { problemIn, withApi } from './api-client';

const CLIENTS = 50;

describe('50 clients that each obligate the last dollar at once', () => {
  const api = withApi();
  const finance = api.as('finance');

  it('leave exactly one winner, and tell 49 what is left', async () => {
    const fund = await aFund({ allotted: '1.00' }).store(api.dataSource);
    const awards = await Promise.all(Array.from({ length: CLIENTS }, () => anAward().store(api.dataSource)));
    const entry = {
      kind: 'obligation',
      amount: '1.00',
      effectiveOn: '2010-06-01',
      treasuryAccount: fund.treasuryAccount,
    };
    const answers = await Promise.all(
      awards.map((award) => finance.send('POST', `/api/awards/${award.id}/entries`, { entries: [entry] })),
    );

    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    const losers = answers.filter((answer) => answer.status === 409).map(problemIn);
    expect(losers).toHaveLength(CLIENTS - 1);
    for (const loser of losers) {
      expect(loser.type).toBe('/problems/obligations-exceed-allotment');
      expect(loser.figures).toMatchObject({
        asked: '1.00',
        available: '0.00',
        allotted: '1.00',
        treasuryAccount: fund.treasuryAccount,
        availableUntil: '2012-09-30',
      });
      expect(loser.detail).toContain('$1.00 was asked');
    }
    const [row] = await api.dataSource.sql<{ count: number; obligated: string }[]>`
      SELECT count(*)::int AS count, money_text(sum(signed_cents)) AS obligated FROM ledger_entries`;
    expect(row).toEqual({ count: 1, obligated: '1.00' });
  });
});
