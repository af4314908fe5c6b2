import { isoDate } from '@awardbook/fiscal';
import {
  type AllotmentDraft,
  AllotmentsExceedAppropriation,
  type AppropriationDraft,
  FundingFieldInvalid,
  OfficeUnknown,
  ReferenceReused,
  TreasuryAccountUnknown,
  YearOfFundsMissing,
  YearOfFundsOutsideSymbol,
} from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { fundingOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const SYMBOL = '019-011-2012/2013-1022-000';

const db = withTestDatabase();

let posted = 0;

const appropriation = (amount: string, more: Partial<AppropriationDraft> = {}): AppropriationDraft => ({
  treasuryAccount: SYMBOL,
  amount: Money.parse(amount),
  appropriatedOn: isoDate('2011-12-23'),
  status: 'enacted',
  source: 'P.L. 112-74',
  reference: `appropriation-${(posted += 1)}`,
  ...more,
});

const allotment = (amount: string, more: Partial<AllotmentDraft> = {}): AllotmentDraft => ({
  treasuryAccount: SYMBOL,
  amount: Money.parse(amount),
  allottedOn: isoDate('2012-01-15'),
  status: 'allotted',
  source: 'Advice of allotment 12-4',
  reference: `allotment-${(posted += 1)}`,
  ...more,
});

const allottedUnder = async (treasuryAccount: string, office = 'J/TIP'): Promise<string> => {
  const page = { limit: 200, cursor: null };
  const { items } = await fundingOf(db.dataSource).listFunds(
    TESTER,
    { treasuryAccount, office },
    isoDate('2013-01-01'),
    page,
  );
  return Money.sum(items.map((fund) => fund.allotted)).toString();
};

describe('an allotment', () => {
  const symbol = '019-011-2011/2012-1022-000';

  beforeAll(() =>
    fundingOf(db.dataSource).appropriate(TESTER, appropriation('100.00', { treasuryAccount: symbol })),
  );

  it('makes the fund that the office obligates from', async () => {
    const funding = fundingOf(db.dataSource);
    await funding.allot(TESTER, allotment('60.00', { treasuryAccount: '19-11-2011/2012-1022' }));
    const { items } = await funding.listFunds(TESTER, { treasuryAccount: symbol }, isoDate('2012-10-01'), {
      limit: 10,
      cursor: null,
    });
    expect(JSON.parse(JSON.stringify(items))).toMatchObject([
      {
        account: 'INCLE',
        treasuryAccount: symbol,
        yearOfFunds: 2011,
        office: 'J/TIP',
        allotted: '60.00',
        committed: '0.00',
        obligated: '0.00',
        unobligated: '60.00',
        phase: 'expired',
        availableUntil: '2012-09-30',
        expiresOn: '2012-10-01',
        cancelsOn: '2017-09-30',
      },
    ]);
  });

  it('never takes all allotments above the appropriation, whatever the office', async () => {
    const refused = fundingOf(db.dataSource).allot(
      TESTER,
      allotment('40.01', { treasuryAccount: symbol, office: 'AF' }),
    );
    await expect(refused).rejects.toThrow(AllotmentsExceedAppropriation);
    await expect(refused).rejects.toMatchObject({
      // 100.00 − 60.00
      message:
        'An allotment of $40.01 exceeds what is left of the FY 2011 appropriation under 019-011-2011/2012-1022-000: $40.00. ' +
        'Allot less, or record the appropriation first.',
      figures: { asked: '40.01', available: '40.00' },
    });
    await fundingOf(db.dataSource).allot(
      TESTER,
      allotment('40.00', { treasuryAccount: symbol, office: 'AF' }),
    );
    expect([await allottedUnder(symbol), await allottedUnder(symbol, 'AF')]).toEqual(['60.00', '40.00']);
  });

  it('of money that was never appropriated is refused', async () => {
    await expect(
      fundingOf(db.dataSource).allot(
        TESTER,
        allotment('0.01', { treasuryAccount: '019-072-2012/2013-1037-000' }),
      ),
    ).rejects.toMatchObject({ code: 'allotments-exceed-appropriation', figures: { available: '0.00' } });
  });

  it('of zero is a fact that needs no appropriation', async () => {
    const draft = allotment('0.00', { treasuryAccount: '019-072-2011/2012-1037-000', status: 'reported' });
    expect((await fundingOf(db.dataSource).allot(TESTER, draft)).amount.toString()).toBe('0.00');
  });

  it('that is only planned adds nothing, and needs no appropriation yet', async () => {
    const draft = allotment('9.00', { treasuryAccount: '019-011-2014/2015-1022-000', status: 'planned' });
    const planned = await fundingOf(db.dataSource).allot(TESTER, draft);
    expect([planned.amount, planned.signedAmount].map(String)).toEqual(['9.00', '0.00']);
    expect(await allottedUnder('019-011-2014/2015-1022-000')).toBe('0.00');
  });
});

describe('an appropriation', () => {
  it('that is only requested cannot be allotted', async () => {
    const symbol = '019-011-2015/2016-1022-000';
    const funding = fundingOf(db.dataSource);
    await funding.appropriate(
      TESTER,
      appropriation('50.00', { treasuryAccount: symbol, status: 'requested' }),
    );
    await expect(funding.allot(TESTER, allotment('1.00', { treasuryAccount: symbol }))).rejects.toMatchObject(
      {
        code: 'allotments-exceed-appropriation',
        figures: { available: '0.00' },
      },
    );
  });

  it('of no-year money names its year of funds', async () => {
    const funding = fundingOf(db.dataSource);
    await expect(
      funding.appropriate(TESTER, appropriation('1.00', { treasuryAccount: '11X1022' })),
    ).rejects.toThrow(YearOfFundsMissing);
    const stored = await funding.appropriate(
      TESTER,
      appropriation('1.00', { treasuryAccount: '11X1022', yearOfFunds: 2009 }),
    );
    expect(stored).toMatchObject({ treasuryAccount: '011-X-1022-000', account: 'INCLE', yearOfFunds: 2009 });
  });

  it('cannot be of another year than its symbol begins in', async () => {
    const refused = fundingOf(db.dataSource).appropriate(
      TESTER,
      appropriation('1.00', { yearOfFunds: 2013 }),
    );
    await expect(refused).rejects.toThrow(YearOfFundsOutsideSymbol);
    await expect(refused).rejects.toThrow('019-011-2012/2013-1022-000 holds funds of 2012, not of 2013.');
  });

  it.each(['019-011-2031/2032-1022-000', '019-011-2012/2013-1037-000', 'INCLE 2012'])(
    'under %p is refused: Treasury lists no such symbol',
    (treasuryAccount) =>
      expect(
        fundingOf(db.dataSource).appropriate(TESTER, appropriation('1.00', { treasuryAccount })),
      ).rejects.toThrow(TreasuryAccountUnknown),
  );

  it.each([
    [{ amount: Money.parse('-0.01') }, '/amount'],
    [{ amount: Money.parse('10000000000000.00') }, '/amount'],
    [{ source: '' }, '/source'],
    [{ source: 'x'.repeat(501) }, '/source'],
    [{ reference: '' }, '/reference'],
    [{ reference: 'x'.repeat(81) }, '/reference'],
    [{ treasuryAccount: '11X1022', yearOfFunds: 1989 }, '/yearOfFunds'],
  ])('with %o is refused at %s', async (fault, pointer) => {
    const funding = fundingOf(db.dataSource);
    const refused = (async () => funding.appropriate(TESTER, appropriation('1.00', fault)))();
    await expect(refused).rejects.toThrow(FundingFieldInvalid);
    await expect(refused).rejects.toMatchObject({ fields: [{ pointer }] });
  });
});

it('an office that nobody knows is refused with those that are', async () => {
  const refused = fundingOf(db.dataSource).allot(TESTER, allotment('1.00', { office: 'DRL' }));
  await expect(refused).rejects.toThrow(OfficeUnknown);
  await expect(refused).rejects.toThrow('Known offices: AF, EAP, EUR, J/TIP, NEA, SCA, WHA.');
});

describe('a reference', () => {
  const symbol = '019-011-2013/2014-1022-000';

  it('makes a second posting of the same fact give back the first, and add nothing', async () => {
    const funding = fundingOf(db.dataSource);
    const money = appropriation('30.00', { treasuryAccount: symbol });
    const draft = allotment('30.00', { treasuryAccount: symbol });
    const first = [await funding.appropriate(TESTER, money), await funding.allot(TESTER, draft)];
    const again = [await funding.appropriate(TESTER, money), await funding.allot(TESTER, draft)];
    expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(await allottedUnder(symbol)).toBe('30.00');
  });

  it('with other content is refused', async () => {
    const funding = fundingOf(db.dataSource);
    const draft = appropriation('30.00', { treasuryAccount: symbol });
    await funding.appropriate(TESTER, draft);
    const refused = funding.appropriate(TESTER, { ...draft, amount: Money.parse('30.01') });
    await expect(refused).rejects.toThrow(ReferenceReused);
    await expect(refused).rejects.toThrow('($30.00 of FY 2013 funds under 019-011-2013/2014-1022-000)');
  });

  it('posted by twenty at once stores the fact once', async () => {
    const funding = fundingOf(db.dataSource);
    const draft = appropriation('5.00', { treasuryAccount: symbol });
    const all = await Promise.all(Array.from({ length: 20 }, () => funding.appropriate(TESTER, draft)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  });
});
