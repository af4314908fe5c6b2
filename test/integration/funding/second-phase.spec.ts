import { isoDate } from '@awardbook/fiscal';
import { AllotmentBelowObligations, type AllotmentDraft, MovedBetweenUnlikeFunds } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { aFund, fundingOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const FIRST = '019-011-2012/2013-1022-000';
const COMPANION = '019-011-2012/2017-1022-000';

const db = withTestDatabase();

const move = (amount: string, more: Partial<AllotmentDraft> = {}): AllotmentDraft => ({
  treasuryAccount: COMPANION,
  movedFrom: FIRST,
  amount: Money.parse(amount),
  allottedOn: isoDate('2013-11-01'),
  status: 'allotted',
  source: 'Deobligated in time, available four years longer',
  reference: `move-${amount}-${more.treasuryAccount ?? ''}`,
  ...more,
});

async function balances(): Promise<Record<string, string>> {
  const page = { limit: 200, cursor: null };
  const { items } = await fundingOf(db.dataSource).listFunds(
    TESTER,
    { yearOfFundsFrom: 2012 },
    isoDate('2014-01-01'),
    page,
  );
  return Object.fromEntries(items.map((fund) => [fund.treasuryAccount, fund.allotted.toString()]));
}

describe('money in its second phase', () => {
  beforeAll(() =>
    aFund({ treasuryAccount: FIRST, appropriated: '100.00', allotted: '100.00' }).store(db.dataSource),
  );

  it('moves to the companion symbol and is no new money', async () => {
    const funding = fundingOf(db.dataSource);
    const moved = await funding.allot(TESTER, move('30.00'));
    expect(moved).toMatchObject({ treasuryAccount: COMPANION, movedFrom: FIRST, yearOfFunds: 2012 });
    expect(await balances()).toEqual({ [FIRST]: '70.00', [COMPANION]: '30.00' });
    const report = await funding.budgetByYearByAccount(TESTER, { from: 2012, to: 2012 });
    expect(report.total.toString()).toBe('100.00');
  });

  it('carries its appropriation along, so that the first symbol cannot allot it again', async () => {
    await expect(
      fundingOf(db.dataSource).allot(TESTER, {
        treasuryAccount: FIRST,
        amount: Money.parse('0.01'),
        allottedOn: isoDate('2013-09-01'),
        status: 'allotted',
        source: 'Test',
        reference: 'once-more',
      }),
    ).rejects.toMatchObject({ code: 'allotments-exceed-appropriation', figures: { available: '0.00' } });
  });

  it('leaves at least what is obligated under the first symbol', async () => {
    await db.dataSource.sql`UPDATE funds SET obligated_cents = 6500 WHERE allotted_cents = 7000`;
    const refused = fundingOf(db.dataSource).allot(TESTER, move('5.01'));
    await expect(refused).rejects.toThrow(AllotmentBelowObligations);
    await expect(refused).rejects.toMatchObject({ figures: { asked: '64.99', obligated: '65.00' } });
  });

  it('moves back when its allotment is corrected', async () => {
    const funding = fundingOf(db.dataSource);
    const { items } = await funding.listAllotments(
      TESTER,
      { treasuryAccount: COMPANION },
      { limit: 10, cursor: null },
    );
    await funding.correctAllotment(TESTER, items[0]?.id ?? '', {
      amount: Money.parse('10.00'),
      effectiveOn: isoDate('2013-12-01'),
      reason: 'Part of it was obligated again',
      reference: 'move-back',
    });
    expect(await balances()).toEqual({ [FIRST]: '90.00', [COMPANION]: '10.00' });
  });

  it('never moves to another account', async () => {
    await expect(
      fundingOf(db.dataSource).allot(TESTER, move('1.00', { treasuryAccount: '019-072-2012/2017-1037-000' })),
    ).rejects.toThrow(MovedBetweenUnlikeFunds);
  });
});
