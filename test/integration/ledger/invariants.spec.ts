import { LedgerRuleBroken, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { aFund, aFundedAward, anAward, anEntry, awardsOf, type StoredFund, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const ledger = () => services.app.get(LedgerService);

async function refusal(work: Promise<unknown>): Promise<LedgerRuleBroken> {
  const error: unknown = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(LedgerRuleBroken);
  return error as LedgerRuleBroken;
}

describe('obligations under an allotment', () => {
  it('never exceed it, and the refusal names what was asked, what is left, where and until when', async () => {
    const { award, fund } = await aFundedAward(services.dataSource, {
      fund: { treasuryAccount: '019-011-2012/2013-1022-000', allotted: '100.00' },
    });
    await ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '60.00', '2012-11-01')]);
    const refused = await refusal(
      ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '40.01', '2012-11-02')]),
    );
    expect(refused.code).toBe('obligations-exceed-allotment');
    expect(refused.figures).toMatchObject({
      asked: '40.01',
      available: '40.00', // 100.00 − 60.00
      treasuryAccount: '019-011-2012/2013-1022-000',
      availableUntil: '2013-09-30',
    });
    expect(refused.message).toContain('$40.01 was asked');
    await ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '40.00', '2012-11-02')]);
  });

  it('let exactly one of fifty who obligate the last dollar at once win', async () => {
    const db = services.dataSource;
    const fund = await aFund({ treasuryAccount: '019-011-2013/2014-1022-000', allotted: '100.00' }).store(db);
    const awards = await Promise.all(Array.from({ length: 50 }, () => anAward().store(db)));
    const outcomes = await Promise.allSettled(
      awards.map((award) =>
        ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '100.00', '2013-01-15')]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const codes = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as LedgerRuleBroken).code : 'won',
    );
    expect(new Set(codes)).toEqual(new Set(['won', 'obligations-exceed-allotment']));
    const [stored] = await db.sql<
      { cents: bigint }[]
    >`SELECT obligated_cents AS cents FROM funds WHERE id = ${fund.id}`;
    expect(stored?.cents).toBe(10_000n);
  });
});

describe('the clock of a Treasury account', () => {
  it.each([
    ['the last day of availability', '2013-09-30', null],
    ['the day after', '2013-10-01', 'obligation-after-availability'],
    ['the day before it begins', '2011-09-30', 'obligation-before-availability'],
  ])('answers an obligation on %s', async (_when, effectiveOn, code) => {
    const { award, fund } = await aFundedAward(services.dataSource, {
      fund: { treasuryAccount: '019-011-2012/2013-1022-000' },
    });
    const posting = ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '10.00', effectiveOn)]);
    if (code === null) await posting;
    else expect((await refusal(posting)).code).toBe(code);
  });

  it('lets payments go on until cancellation, and not a day longer', async () => {
    const { award, fund } = await aFundedAward(services.dataSource, {
      fund: { treasuryAccount: '019-011-2012/2013-1022-000' },
    });
    await ledger().append(TESTER, award.id, [
      anEntry(fund, 'obligation', '100.00', '2012-11-01'),
      anEntry(fund, 'disbursement', '30.00', '2018-09-30'),
    ]);
    const refused = await refusal(
      ledger().append(TESTER, award.id, [anEntry(fund, 'disbursement', '10.00', '2018-10-01')]),
    );
    expect(refused.code).toBe('entry-after-cancellation');
    expect(refused.figures['cancelsOn']).toBe('2018-09-30');
  });

  it('lets a deobligation come after availability', async () => {
    const { award, fund } = await aFundedAward(services.dataSource, {
      fund: { treasuryAccount: '019-011-2012/2013-1022-000' },
    });
    await ledger().append(TESTER, award.id, [
      anEntry(fund, 'obligation', '100.00', '2012-11-01'),
      anEntry(fund, 'deobligation', '25.10', '2015-02-01'),
    ]);
    const { strips } = await ledger().statement(TESTER, award.id);
    expect(strips.map((strip) => strip.obligatedCents)).toEqual([7_490n]); // 100.00 − 25.10
  });
});

describe('a funding strip', () => {
  it('never pays out more than is obligated in it', async () => {
    const { award, fund } = await aFundedAward(services.dataSource);
    await ledger().append(TESTER, award.id, [
      anEntry(fund, 'obligation', '100.00', '2010-11-01'),
      anEntry(fund, 'disbursement', '70.00', '2010-12-01'),
    ]);
    const refused = await refusal(
      ledger().append(TESTER, award.id, [anEntry(fund, 'disbursement', '30.01', '2011-01-01')]),
    );
    expect(refused.code).toBe('disbursements-exceed-obligations');
    expect(refused.figures).toMatchObject({ asked: '30.01', available: '30.00', fain: award.fain });
  });

  it.each([
    ['deobligation', '30.01', 'deobligations-exceed-unliquidated'],
    ['refund', '70.01', 'refunds-exceed-disbursements'],
    ['decommitment', '0.01', 'decommitments-exceed-commitments'],
  ] as const)('refuses a %s of more than there is', async (kind, amount, code) => {
    const { award, fund } = await aFundedAward(services.dataSource);
    await ledger().append(TESTER, award.id, [
      anEntry(fund, 'obligation', '100.00', '2010-11-01'),
      anEntry(fund, 'disbursement', '70.00', '2010-12-01'),
    ]);
    expect(
      (await refusal(ledger().append(TESTER, award.id, [anEntry(fund, kind, amount, '2011-01-01')]))).code,
    ).toBe(code);
  });

  it('pays the last dollar once when fifty ask for it at once', async () => {
    const { award, fund } = await aFundedAward(services.dataSource);
    await ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '100.00', '2010-11-01')]);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        ledger().append(TESTER, award.id, [anEntry(fund, 'disbursement', '100.00', '2010-12-01')]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the ceiling of an award', () => {
  it('is never exceeded by obligations from two funds at once', async () => {
    const db = services.dataSource;
    const award = await anAward({ ceiling: '100.00' }).store(db);
    const funds = await Promise.all(
      ['019-011-2010/2015-1022-000', '019-011-2011/2016-1022-000'].map((treasuryAccount) =>
        aFund({ treasuryAccount }).store(db),
      ),
    );
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        ledger().append(TESTER, award.id, [
          anEntry(funds[index % 2] as StoredFund, 'obligation', '60.00', '2011-03-01'),
        ]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as LedgerRuleBroken).code] : [],
    );
    expect(new Set(lost)).toEqual(new Set(['obligations-exceed-ceiling']));
  });

  it('cannot be lowered below what is obligated, even while somebody obligates', async () => {
    const db = services.dataSource;
    const { award, fund } = await aFundedAward(db, { award: { ceiling: '100.00' } });
    await ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '50.00', '2010-11-01')]);
    const [obligated, lowered] = await Promise.allSettled([
      ledger().append(TESTER, award.id, [anEntry(fund, 'obligation', '50.00', '2010-11-02')]),
      awardsOf(db).change(TESTER, award.id, award.version, { ceiling: Money.parse('50.00') }),
    ]);
    expect([obligated.status, lowered.status].sort()).toEqual(['fulfilled', 'rejected']);
  });
});

it('an entry under a symbol that Treasury does not list is refused as that', async () => {
  const { award, fund } = await aFundedAward(services.dataSource);
  const unlisted = { ...fund, treasuryAccount: '019-011-2012/2099-1022-000' };
  await expect(
    ledger().append(TESTER, award.id, [anEntry(unlisted, 'obligation', '10.00', '2010-11-01')]),
  ).rejects.toMatchObject({ code: 'treasury-account-unknown' });
});

describe('the ledger', () => {
  it.each([
    ['UPDATE ledger_entries SET amount_cents = 1'],
    ['DELETE FROM ledger_entries'],
    ['TRUNCATE ledger_entries'],
    ["UPDATE ledger_entries SET description = 'x' WHERE false"],
  ])('refuses "%s", to the owner of the table too', async (statement) => {
    await expect(services.dataSource.query(statement)).rejects.toThrow('append-only');
  });

  it('stores all entries of a request or none', async () => {
    const { award, fund } = await aFundedAward(services.dataSource);
    await refusal(
      ledger().append(TESTER, award.id, [
        anEntry(fund, 'obligation', '10.00', '2010-11-01'),
        anEntry(fund, 'disbursement', '10.01', '2010-11-02'),
      ]),
    );
    expect((await ledger().statement(TESTER, award.id)).entries).toEqual([]);
  });
});
